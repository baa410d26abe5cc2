/** Benchmarks: the desk beside hand-written JDBC in one run, the parts of an act apart, and calendars beside a loop over days. */
@NullMarked
package io.opencomplaint.examples.benchmark;

import org.jspecify.annotations.NullMarked;
