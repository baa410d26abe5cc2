/** How severe a complaint is and what follows from that: score, priority, major complaints, contingency plans 分级. */
@NullMarked
package io.opencomplaint.triage;

import org.jspecify.annotations.NullMarked;
