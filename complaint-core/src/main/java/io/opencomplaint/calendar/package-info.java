/** Working calendars 工作日历: when work goes on, what a day of work is, and what lies a given time away. */
@NullMarked
package io.opencomplaint.calendar;

import org.jspecify.annotations.NullMarked;
