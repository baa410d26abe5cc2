package io.opencomplaint.policy.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one kind of thing stands in a file: written, read and described for the schema in one place. Immutable. */
interface Form<T> {

    /** As text, number, truth, list or map. */
    Object write(T value);

    /** Nothing, and a fault, where it is refused. */
    @Nullable
    T read(Node node, FileFaults faults);

    /** A JSON Schema. */
    Map<String, Object> schema();
}
