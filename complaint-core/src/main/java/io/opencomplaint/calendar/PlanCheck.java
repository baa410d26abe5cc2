package io.opencomplaint.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What else can be wrong with what the builder was given. */
final class PlanCheck {

    static final int MOST_YEARS = 200;

    private static final Pattern CODE = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final String CODE_RULE = " must be 1 to 64 of a-z, 0-9, '.', '_' and '-'";

    private PlanCheck() {}

    static List<String> problems(WorkingCalendarBuilder builder) {
        List<String> problems = new ArrayList<>();
        if (!isCode(builder.id)) {
            problems.add("Its id" + CODE_RULE);
        }
        if (!isCode(builder.version)) {
            problems.add("Its version" + CODE_RULE);
        }
        if (builder.zone == null) {
            problems.add("It has no zone; give one with zone(…), such as Asia/Shanghai");
        }
        return problems;
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** Whether years can be compiled at all; nothing else is checked if not. */
    static List<String> problems(YearSpan years) {
        if (years.first() > years.last()) {
            return List.of("Its years are inverted: " + years.first() + " comes after " + years.last());
        }
        if (years.first() < YearSpan.EARLIEST || years.last() > YearSpan.LATEST) {
            return List.of("Its years must lie within " + YearSpan.EARLIEST + " to " + YearSpan.LATEST + "; it has the "
                    + years);
        }
        if (years.last() - years.first() >= MOST_YEARS) {
            return List.of("It has more than " + MOST_YEARS + " years: the " + years + "; take fewer with years(…)");
        }
        return List.of();
    }
}
