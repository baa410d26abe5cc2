/** Benchmarks: the desk beside hand-written JDBC in one run, and the parts of an act apart. */
@NullMarked
package io.opencomplaint.examples.benchmark;

import org.jspecify.annotations.NullMarked;
