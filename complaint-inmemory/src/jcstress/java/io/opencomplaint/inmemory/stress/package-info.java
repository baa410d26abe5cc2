/** What two threads may see of the store in memory, tried millions of times by jcstress: profile {@code jcstress}. */
@NullMarked
package io.opencomplaint.inmemory.stress;

import org.jspecify.annotations.NullMarked;
