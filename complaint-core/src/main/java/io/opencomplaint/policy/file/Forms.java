package io.opencomplaint.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of single values and lists. */
final class Forms {

    static final String CODE = "[a-z0-9][a-z0-9._-]{0,63}";

    private static final int LONGEST = 1_000;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private Forms() {}

    /** Any text that is not blank. */
    static Form<String> text() {
        return coded(text -> text, text -> text, "(?s).*\\S.*");
    }

    /** A value that has one text. */
    static <T> Form<T> coded(Function<T, String> print, Function<String, T> parse, String regex) {
        return new Coded<>(print, parse, Pattern.compile(regex));
    }

    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        return new Constant<>(type);
    }

    static Form<Integer> number(int least, int most) {
        return new WholeNumber(least, most);
    }

    static Form<Boolean> truth() {
        return new Truth();
    }

    static <T> Form<List<T>> list(Form<T> item) {
        return new Several<>(item);
    }

    static @Nullable String scalar(Node node, FileFaults faults, String what) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        faults.add(node, "this is a list or a map; write " + what);
        return null;
    }

    private record Coded<T>(Function<T, String> print, Function<String, T> parse, Pattern pattern) implements Form<T> {
        @Override
        public Object write(T value) {
            return print.apply(value);
        }

        @Override
        public @Nullable T read(Node node, FileFaults faults) {
            String text = scalar(node, faults, "a text");
            if (text == null) {
                return null;
            }
            if (text.length() > LONGEST || !pattern.matcher(text).matches()) {
                faults.add(node, "write a text like " + pattern + FileFaults.quoted(node));
                return null;
            }
            return faults.made(node, () -> parse.apply(text));
        }

        @Override
        public Map<String, Object> schema() {
            String regex = pattern.pattern();
            return regex.startsWith("(?s)")
                    ? Map.of("type", "string", "pattern", "\\S", "maxLength", LONGEST)
                    : Map.of("type", "string", "pattern", "^(" + regex + ")$", "maxLength", LONGEST);
        }
    }

    private record Constant<E extends Enum<E>>(Class<E> type) implements Form<E> {
        @Override
        public Object write(E value) {
            return value.name();
        }

        @Override
        public @Nullable E read(Node node, FileFaults faults) {
            String text = scalar(node, faults, "one of " + names());
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
            if (text != null) {
                faults.add(node, "write one of " + String.join(", ", names()) + FileFaults.quoted(node));
            }
            return null;
        }

        private List<String> names() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("enum", names());
        }
    }

    private record WholeNumber(int least, int most) implements Form<Integer> {
        @Override
        public Object write(Integer value) {
            return value;
        }

        @Override
        public @Nullable Integer read(Node node, FileFaults faults) {
            String what = "a whole number from " + least + " to " + most;
            String text = scalar(node, faults, what);
            if (text == null) {
                return null;
            }
            boolean fits = WHOLE_NUMBER.matcher(text).matches();
            int number = fits ? Integer.parseInt(text) : 0;
            if (!fits || number < least || number > most) {
                faults.add(node, "write " + what + FileFaults.quoted(node));
                return null;
            }
            return number;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "integer", "minimum", least, "maximum", most);
        }
    }

    private record Truth() implements Form<Boolean> {
        @Override
        public Object write(Boolean value) {
            return value;
        }

        @Override
        public @Nullable Boolean read(Node node, FileFaults faults) {
            String text = scalar(node, faults, "true or false");
            if (text == null || text.equals("true") || text.equals("false")) {
                return text == null ? null : text.equals("true");
            }
            faults.add(node, "write true or false" + FileFaults.quoted(node));
            return null;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "boolean");
        }
    }

    private record Several<T>(Form<T> item) implements Form<List<T>> {
        @Override
        public Object write(List<T> values) {
            return values.stream().map(item::write).toList();
        }

        @Override
        public @Nullable List<T> read(Node node, FileFaults faults) {
            if (!(node instanceof Node.Items list)) {
                faults.add(node, "write a list" + FileFaults.quoted(node));
                return null;
            }
            List<T> values = new ArrayList<>();
            for (Node each : list.items()) {
                T value = item.read(each, faults);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "array", "items", item.schema());
        }
    }
}
