/** Time limits on complaints 时限: targets, the clocks that measure them, extension, warning, escalation and explanation. */
@NullMarked
package io.opencomplaint.sla;

import org.jspecify.annotations.NullMarked;
