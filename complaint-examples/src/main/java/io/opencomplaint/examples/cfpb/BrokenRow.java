package io.opencomplaint.examples.cfpb;

/** A row that was skipped: the line it begins in, and why, without any of its values. */
record BrokenRow(long line, String reason) {}
