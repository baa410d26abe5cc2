/** What an act does to a complaint, decided without touching anything 决定: pure, and the same every time. */
@NullMarked
package io.opencomplaint.desk.decision;

import org.jspecify.annotations.NullMarked;
