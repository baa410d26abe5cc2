package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.desk.refusal.Violation;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Reads an act down to its last value and finds what the limits refuse. Safe from any thread. */
final class LimitCheck {

    private final Limits limits;
    private final ConcurrentMap<Class<?>, List<Part>> known = new ConcurrentHashMap<>();

    LimitCheck(Limits limits) {
        this.limits = limits;
    }

    Result read(Act act) {
        Reading reading = new Reading();
        reading.record("", act);
        if (reading.characters > limits.mostCharacters()) {
            reading.refuse("act", "MostCharacters", limits.mostCharacters());
        }
        return new Result(List.copyOf(reading.violations), reading.immense);
    }

    /** What was found; immense when a list has so many items that nobody should visit them. */
    record Result(List<Violation> violations, boolean immense) {}

    /** One component of a record, and whether its text is of one line. */
    private record Part(String name, Method accessor, boolean line) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part(component.getName(), accessor, isLine(component));
        }

        private static boolean isLine(RecordComponent component) {
            try {
                AnnotatedElement field = component.getDeclaringRecord().getDeclaredField(component.getName());
                ValidText valid = field.getAnnotation(ValidText.class);
                return valid != null && valid.line();
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("A record without the field of its component", e);
            }
        }

        @Nullable
        Object of(Object whole) {
            try {
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "Cannot read " + name + " of " + whole.getClass().getName(), e);
            }
        }
    }

    private List<Part> parts(Class<?> type) {
        return known.computeIfAbsent(type, asked -> Arrays.stream(asked.getRecordComponents())
                .map(Part::of)
                .toList());
    }

    /** One act being read. */
    private final class Reading {

        private final List<Violation> violations = new ArrayList<>();
        private long characters;
        private boolean immense;

        void record(String prefix, Object whole) {
            for (Part part : parts(whole.getClass())) {
                value(prefix + part.name(), part.of(whole), part.line());
            }
        }

        private void value(String path, @Nullable Object value, boolean line) {
            if (value instanceof Text text) {
                text(path, text, line);
            } else if (value instanceof String code) {
                characters += code.length();
            } else if (value instanceof Collection<?> items) {
                items(path, items, line);
            } else if (value instanceof Money money && money.amount().compareTo(limits.largestAmount()) > 0) {
                refuse(path, "LargestAmount", limits.largestAmount().toPlainString());
            } else if (value instanceof Record whole) {
                record(path + '.', whole);
            }
        }

        private void items(String path, Collection<?> items, boolean line) {
            if (items.size() > limits.mostItems()) {
                immense = true;
                refuse(path, "MostItems", limits.mostItems());
                return;
            }
            int place = 0;
            for (Object item : items) {
                value(path + '[' + place++ + ']', item, line);
            }
        }

        private void text(String path, Text text, boolean line) {
            String content = text.orElse("");
            int longest = line ? limits.longestLine() : limits.longestText();
            characters += content.length();
            if (content.length() > longest) {
                refuse(path, line ? "LongestLine" : "LongestText", longest);
                return;
            }
            if (HostileCharacters.controls(content, line)) {
                refuse(path, line ? "OneLine" : "NoControls", longest);
            }
            if ((line || !limits.directionOverrides()) && HostileCharacters.overrides(content)) {
                refuse(path, "NoDirectionOverrides", longest);
            }
        }

        private void refuse(String path, String constraint, Object max) {
            violations.add(new Violation(path, constraint, Map.of("max", String.valueOf(max))));
        }
    }
}
