package io.opencomplaint.jdbc;

import javax.sql.DataSource;

class PostgresJoinedTransactionTest extends JoinedTransactionTest {

    @Override
    protected String goingBack() {
        return "execute ROLLBACK TO SAVEPOINT";
    }

    @Override
    DataSource withTables() {
        return PostgresServer.running().withTables();
    }
}
