/** The complaint 投诉 and its values: what a case is, without any rule about what may happen to it. */
@NullMarked
package io.opencomplaint.model;

import org.jspecify.annotations.NullMarked;
