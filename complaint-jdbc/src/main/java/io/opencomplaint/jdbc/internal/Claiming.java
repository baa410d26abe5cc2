package io.opencomplaint.jdbc.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How claims learn which rows they changed. */
public enum Claiming {

    /** By the counts of one batch. Fails where the driver does not tell them. */
    TOGETHER {
        @Override
        <T> List<T> changed(PreparedStatement statement, List<T> rows, Binding<T> binding) throws SQLException {
            for (T row : rows) {
                binding.bind(row);
                statement.addBatch();
            }
            return Batches.changed(statement.executeBatch(), rows);
        }
    },

    /** Row by row, which every driver tells. */
    ONE_BY_ONE {
        @Override
        <T> List<T> changed(PreparedStatement statement, List<T> rows, Binding<T> binding) throws SQLException {
            List<T> changed = new ArrayList<>();
            for (T row : rows) {
                binding.bind(row);
                if (statement.executeUpdate() == 1) {
                    changed.add(row);
                }
            }
            return changed;
        }
    };

    /**
     * Gives a statement its parameters.
     *
     * @param <T> what it changes
     */
    interface Binding<T> {

        void bind(T row) throws SQLException;
    }

    /** Those of which the database changed a row. */
    abstract <T> List<T> changed(PreparedStatement statement, List<T> rows, Binding<T> binding) throws SQLException;
}
