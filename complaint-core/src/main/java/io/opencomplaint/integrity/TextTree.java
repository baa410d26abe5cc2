package io.opencomplaint.integrity;

import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a record and of all records within it, in the order in which a {@link io.opencomplaint.model.Seal} covers them: the
 * components of each by their names. What hides from this walk could neither be erased nor encrypted, so a text stands in a record or in
 * a list, nowhere else. Safe from any thread.
 */
public final class TextTree {

    /** What becomes of one text. */
    @FunctionalInterface
    public interface Change {

        /**
         * Another text, or the same.
         *
         * @param text as it is; may be erased
         * @param holder the party that it tells of; {@code null} where it stands elsewhere
         * @return what stands in its place
         */
        Text of(Text text, @Nullable Party holder);
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private static final ClassValue<Boolean> MAY_HOLD_TEXTS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .anyMatch(TextTree::mayHoldTexts);
        }
    };

    private TextTree() {}

    /**
     * A record with other texts.
     *
     * @param <R> its type
     * @param value the record; stays as it is
     * @param change is asked once for each text, in order
     * @return a copy; the same record where no text changed
     */
    public static <R extends Record> R with(R value, Change change) {
        @SuppressWarnings("unchecked") // a record is made anew by its own constructor
        R changed = (R) record(value, change, null);
        return changed;
    }

    /**
     * All texts of a record.
     *
     * @param value the record
     * @return in order; immutable
     */
    public static List<Text> of(Record value) {
        List<Text> texts = new ArrayList<>();
        record(
                value,
                (text, holder) -> {
                    texts.add(text);
                    return text;
                },
                null);
        return List.copyOf(texts);
    }

    private static @Nullable Object value(@Nullable Object value, Change change, @Nullable Party holder) {
        if (value instanceof Text text) {
            return change.of(text, holder);
        } else if (value instanceof Record record) {
            return record(record, change, record instanceof Party party ? party : holder);
        }
        return value instanceof List<?> many ? list(many, change, holder) : value;
    }

    private static Record record(Record value, Change change, @Nullable Party holder) {
        if (!MAY_HOLD_TEXTS.get(value.getClass())) {
            return value;
        }
        Shape shape = SHAPES.get(value.getClass());
        @Nullable Object[] components = new @Nullable Object[shape.parts().size()];
        boolean same = true;
        for (Shape.Part part : shape.parts()) {
            Object was = part.of(value);
            Object is = value(was, change, holder);
            components[part.place()] = is;
            same &= was == is;
        }
        return same ? value : (Record) shape.with(components);
    }

    private static List<?> list(List<?> many, Change change, @Nullable Party holder) {
        List<@Nullable Object> all = new ArrayList<>(many.size());
        boolean same = true;
        for (Object was : many) {
            Object is = value(was, change, holder);
            all.add(is);
            same &= was == is;
        }
        return same ? many : all;
    }

    /** By what it is declared as; an interface may be implemented by a record. */
    private static boolean mayHoldTexts(Type declared) {
        if (declared instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(TextTree::mayHoldTexts);
        } else if (declared instanceof Class<?> type) {
            return type == Text.class || type.isInterface() || (type.isRecord() && MAY_HOLD_TEXTS.get(type));
        }
        return true;
    }
}
