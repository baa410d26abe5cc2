package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What drivers tell of a batch. */
final class Batches {

    private Batches() {}

    /** Those of which the database changed a row. Fails where the driver does not tell, so that they are tried apart. */
    static <T> List<T> changed(int[] counts, List<T> each) throws SQLException {
        List<T> changed = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw new WithheldException("The driver does not tell which rows a batch changed", SqlStates.UNTOLD);
            }
            if (counts[i] == 1) {
                changed.add(each.get(i));
            }
        }
        return changed;
    }
}
