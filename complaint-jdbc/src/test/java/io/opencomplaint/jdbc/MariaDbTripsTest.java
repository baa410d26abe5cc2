package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class MariaDbTripsTest extends TripsTest {

    @Override
    DataSource withTables() {
        return MariaDbServer.running().withTables();
    }

    /**
     * The place in the queue takes a statement of its own: joined to the update of the complaint, a place that is not there yet
     * would lock the gap for the new complaints of everybody, as long as the host's transaction is open.
     */
    @Override
    int moving() {
        return 6;
    }

    /** A claim reads and then writes. */
    @Override
    int sweep() {
        return 10;
    }
}
