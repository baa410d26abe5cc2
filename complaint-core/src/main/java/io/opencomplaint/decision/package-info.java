/** Decides what comes of an act 决定: pure, without clock, input or output. */
@NullMarked
package io.opencomplaint.decision;

import org.jspecify.annotations.NullMarked;
