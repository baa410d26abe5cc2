/** Stores that are wrong between two threads: a run of these that finds nothing proves that the others prove nothing. */
@NullMarked
package io.opencomplaint.inmemory.stress.wrong;

import org.jspecify.annotations.NullMarked;
