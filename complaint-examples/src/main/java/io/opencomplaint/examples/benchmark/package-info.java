/** Benchmarks. */
@NullMarked
package io.opencomplaint.examples.benchmark;

import org.jspecify.annotations.NullMarked;
