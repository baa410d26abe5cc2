package io.opencomplaint.calendar;

/** What sets a date apart from other dates of its weekday 特殊日期类别. */
public enum DayKind {
    /** No work, whatever the weekday 节假日. */
    HOLIDAY,
    /** Work, although the weekday rests, in exchange for a day off elsewhere 调休上班. */
    MAKE_UP_DAY,
    /** Hours of its own, such as half a day before a feast. */
    SPECIAL_DAY
}
