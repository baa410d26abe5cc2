package io.opencomplaint.policy.file;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, gathered while it is read. Not thread-safe. */
final class FileFaults {

    private static final int MOST = 100;
    private static final int LONGEST = 40;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final List<String> problems = new ArrayList<>();
    private int count;
    private final Map<String, WorkingCalendar> calendars = new LinkedHashMap<>();

    /** A calendar that what follows may name. */
    void know(WorkingCalendar calendar) {
        calendars.put(calendar.reference(), calendar);
    }

    @Nullable
    WorkingCalendar calendar(Node node, String reference) {
        WorkingCalendar calendar = calendars.get(reference);
        if (calendar == null) {
            add(node, "there is no such calendar" + quoted(node) + "; the file has " + calendars.keySet());
        }
        return calendar;
    }

    void add(Node node, String problem) {
        count++;
        if (problems.size() < MOST) {
            problems.add(node.place() + ": " + problem);
        }
    }

    /** How many there are, also of those that are not told any more. */
    int count() {
        return count;
    }

    List<String> problems() {
        return problems;
    }

    /** What is made of a node; nothing, and a fault, when a value refuses. */
    <T> @Nullable T made(Node node, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidPolicyException e) {
            e.problems().forEach(problem -> add(node, problem));
        } catch (ComplaintException e) {
            add(node, e.getMessage() + quoted(node));
        } catch (DateTimeException | IllegalArgumentException e) {
            add(node, "this cannot be read" + quoted(node) + "; see the schema");
        }
        return null;
    }

    static String quoted(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        String text = CONTROL.matcher(scalar.text()).replaceAll("?");
        return ", not «" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "»";
    }
}
