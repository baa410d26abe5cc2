package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For what is tidied up after the work: its failure must not hide how the work itself ended. */
final class Quietly {

    private static final Logger LOG = LoggerFactory.getLogger(Quietly.class);

    /** A call to the driver. */
    interface Step {
        void run() throws SQLException;
    }

    private Quietly() {}

    /** False when it failed, which is logged. */
    static boolean run(String doing, Step step) {
        try {
            step.run();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warn("Could not {}, SQLState {}", doing, SqlStates.of(e));
            return false;
        }
    }
}
