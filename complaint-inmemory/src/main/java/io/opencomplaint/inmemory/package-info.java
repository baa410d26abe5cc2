/** A store in memory. */
@NullMarked
package io.opencomplaint.inmemory;

import org.jspecify.annotations.NullMarked;
