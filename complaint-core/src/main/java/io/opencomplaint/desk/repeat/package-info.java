/** Repeated complaints and their ledger 重复投诉与不良记录台账. */
@NullMarked
package io.opencomplaint.desk.repeat;

import org.jspecify.annotations.NullMarked;
