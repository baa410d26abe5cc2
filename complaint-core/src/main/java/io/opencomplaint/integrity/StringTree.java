package io.opencomplaint.integrity;

import io.opencomplaint.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The strings of a record and of all records within it: codes, keys and ids, not the contents of texts. Safe from any thread. */
public final class StringTree {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private StringTree() {}

    /**
     * A record with other strings.
     *
     * @param <R> its type
     * @param value the record; stays as it is
     * @param change is asked once for each string; what it gives must be of the form that the string had
     * @return a copy; the same record where no string changed
     */
    public static <R extends Record> R with(R value, UnaryOperator<String> change) {
        @SuppressWarnings("unchecked") // a record is made anew by its own constructor
        R changed = (R) record(value, change);
        return changed;
    }

    private static @Nullable Object value(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof String string) {
            return change.apply(string);
        } else if (value instanceof Record record && !(value instanceof Text)) {
            return record(record, change);
        }
        return value instanceof List<?> many ? list(many, change) : value;
    }

    private static Record record(Record value, UnaryOperator<String> change) {
        Shape shape = SHAPES.get(value.getClass());
        @Nullable Object[] components = new @Nullable Object[shape.parts().size()];
        boolean same = true;
        for (Shape.Part part : shape.parts()) {
            Object was = part.of(value);
            Object is = value(was, change);
            components[part.place()] = is;
            same &= was == is;
        }
        return same ? value : (Record) shape.with(components);
    }

    private static List<?> list(List<?> many, UnaryOperator<String> change) {
        List<@Nullable Object> all = new ArrayList<>(many.size());
        boolean same = true;
        for (Object was : many) {
            Object is = value(was, change);
            all.add(is);
            same &= was == is;
        }
        return same ? many : all;
    }
}
