package io.opencomplaint.examples.cfpb;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.h2.api.Trigger;

/**
 * Stands still while a certain event is written, between the acts of one complaint, and says so, for the test to kill the
 * process there. What its transaction wrote so far is in the file by then, so that the next start has to undo it.
 */
public final class Halt implements Trigger {

    static final String SAYS = "standing still";

    private static final AtomicInteger EVENTS = new AtomicInteger();

    private int last;

    /** Stands still at the event that is the last of so many. */
    static String at(int events) {
        return "CREATE TRIGGER halt_" + events + " AFTER INSERT ON complaint_event FOR EACH ROW CALL '"
                + Halt.class.getName() + "'";
    }

    @Override
    public void init(Connection connection, String schema, String name, String table, boolean before, int type) {
        last = Integer.parseInt(name.substring(name.indexOf('_') + 1));
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        if (EVENTS.incrementAndGet() == last) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            System.out.println(SAYS);
            while (true) {
                LockSupport.park();
            }
        }
    }
}
