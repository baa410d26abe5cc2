package io.opencomplaint.policy.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a thing of several fields, each named once: by it the thing is written, read and described. Immutable once built. */
final class Shape<T> implements Form<T> {

    private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();
    private Function<Values, T> maker = values -> {
        throw new IllegalStateException("The shape has no maker");
    };

    static <T> Shape<T> of() {
        return new Shape<>();
    }

    /** A field that every such thing has. */
    <F> Shape<T> required(String name, Form<F> form, Function<T, F> part) {
        fields.put(name, new Field<>(form, part, true));
        return this;
    }

    /** A field that is left out where there is nothing to say. */
    <F> Shape<T> optional(String name, Form<F> form, Function<T, @Nullable F> part) {
        fields.put(name, new Field<>(form, part, false));
        return this;
    }

    /** A list that is left out where it is empty. */
    <F> Shape<T> several(String name, Form<F> item, Function<T, List<F>> part) {
        return optional(name, Forms.list(item), thing -> {
            List<F> all = part.apply(thing);
            return all.isEmpty() ? null : all;
        });
    }

    /** A truth that is left out where it is false. */
    Shape<T> flag(String name, Function<T, Boolean> part) {
        return optional(name, Forms.truth(), thing -> part.apply(thing) ? Boolean.TRUE : null);
    }

    /** How the thing is made of its fields. */
    Shape<T> made(Function<Values, T> newMaker) {
        maker = newMaker;
        return this;
    }

    @Override
    public Object write(T value) {
        Map<String, Object> written = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            Object each = field.write(value);
            if (each != null) {
                written.put(name, each);
            }
        });
        return written;
    }

    @Override
    public @Nullable T read(Node node, FileFaults faults) {
        if (!(node instanceof Node.Fields map)) {
            faults.add(node, "write a map of " + String.join(", ", fields.keySet()) + FileFaults.quoted(node));
            return null;
        }
        int before = faults.count();
        Map<String, Object> read = new HashMap<>();
        fields.forEach((name, field) -> {
            Node inner = map.fields().get(name);
            Object value = inner == null ? null : field.form().read(inner, faults);
            if (value != null) {
                read.put(name, value);
            } else if (inner == null && field.required()) {
                faults.add(node, "the field " + name + " is missing; add it");
            }
        });
        map.fields().forEach((name, inner) -> {
            if (!fields.containsKey(name)) {
                faults.add(inner, "no such field; use one of " + String.join(", ", fields.keySet()));
            }
        });
        return faults.count() > before ? null : faults.made(node, () -> maker.apply(new Values(read)));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        fields.forEach((name, field) -> {
            properties.put(name, field.form().schema());
            if (field.required()) {
                required.add(name);
            }
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", required);
        schema.put("properties", properties);
        return schema;
    }

    private record Field<T, F>(Form<F> form, Function<T, @Nullable F> part, boolean required) {
        @Nullable
        Object write(T thing) {
            F value = part.apply(thing);
            return value == null ? null : form.write(value);
        }
    }

    /** The fields that were read. */
    record Values(Map<String, Object> read) {

        /** A required one. Whoever declares a field and whoever reads it stand side by side, so the type is theirs to name. */
        @SuppressWarnings("TypeParameterUnusedInFormals")
        <F> F get(String name) {
            F value = find(name);
            if (value == null) {
                throw new IllegalStateException("The field " + name + " is not there");
            }
            return value;
        }

        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        <F> @Nullable F find(String name) {
            return (F) read.get(name);
        }

        <F> F or(String name, F other) {
            F value = find(name);
            return value == null ? other : value;
        }

        <F> List<F> list(String name) {
            return or(name, List.of());
        }

        boolean flag(String name) {
            return or(name, false);
        }
    }
}
