/** Rules on statistics by which systemic issues are noticed. */
@NullMarked
package io.opencomplaint.report.alert;

import org.jspecify.annotations.NullMarked;
