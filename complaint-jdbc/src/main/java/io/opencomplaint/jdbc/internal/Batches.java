package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What drivers tell of a batch. */
final class Batches {

    private Batches() {}

    /** How many rows each changed. Fails where the driver does not tell, so that they are tried apart. */
    static int[] told(int[] counts) throws SQLException {
        for (int count : counts) {
            if (count < 0) {
                throw new WithheldException("The driver does not tell which rows a batch changed", SqlStates.UNTOLD);
            }
        }
        return counts;
    }

    /** Those of which the database changed a row. Fails as {@link #told} does. */
    static <T> List<T> changed(int[] counts, List<T> each) throws SQLException {
        List<T> changed = new ArrayList<>();
        told(counts);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 1) {
                changed.add(each.get(i));
            }
        }
        return changed;
    }
}
