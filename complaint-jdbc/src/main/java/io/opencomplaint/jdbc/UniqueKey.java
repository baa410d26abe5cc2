package io.opencomplaint.jdbc;

import java.util.List;
import java.util.Set;

/**
 * What a table must hold only once.
 *
 * @param primary whether it is the primary key
 * @param columns in lower case
 */
record UniqueKey(boolean primary, List<String> columns) {

    /** The order of the columns does not matter for what is unique. */
    boolean isOn(Set<String> found) {
        return found.size() == columns.size() && found.containsAll(columns);
    }

    @Override
    public String toString() {
        return (primary ? "primary key (" : "unique constraint (") + String.join(", ", columns) + ")";
    }
}
