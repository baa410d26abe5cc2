/** The complaint and its values. */
@NullMarked
package io.opencomplaint.model;

import org.jspecify.annotations.NullMarked;
