package io.opencomplaint.policy.file;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A thing that stands in a file as another one does. */
record Mapped<T, S>(Form<S> form, Function<T, S> to, Function<S, T> from) implements Form<T> {

    @Override
    public Object write(T value) {
        return form.write(to.apply(value));
    }

    @Override
    public @Nullable T read(Node node, FileFaults faults) {
        S read = form.read(node, faults);
        return read == null ? null : faults.made(node, () -> from.apply(read));
    }

    @Override
    public Map<String, Object> schema() {
        return form.schema();
    }
}
