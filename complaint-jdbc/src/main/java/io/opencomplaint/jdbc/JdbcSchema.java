package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.spi.StorageException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of the store. The scripts that make them are in the jar, numbered, one folder for each dialect. Immutable.
 *
 * <p>Let {@link #create} make the tables, or take the script from {@link #writeTo} into the host's own migrations; for a
 * database that somebody else made, {@link #validate} tells whether it fits.
 */
public final class JdbcSchema {

    /** More than the scripts have statements: whoever collides finds one thing more made already the next time. */
    private static final int ATTEMPTS = 16;

    private final JdbcTables tables;

    private JdbcSchema(JdbcTables tables) {
        this.tables = tables;
    }

    /**
     * Tables without prefix, in the schema that connections begin in.
     *
     * @return the schema
     */
    public static JdbcSchema ofDefaults() {
        return of(JdbcTables.ofDefaults());
    }

    /**
     * Tables under given names.
     *
     * @param tables where the tables are
     * @return the schema
     */
    public static JdbcSchema of(JdbcTables tables) {
        return new JdbcSchema(tables);
    }

    /**
     * Makes the tables where they are missing and notes version and checksum of the script. Does nothing where that is
     * noted already. Interrupted half-way, it can be called again; several nodes may call it at once. The database
     * schema itself must exist.
     *
     * @param dataSource of a user who may create tables
     * @throws StorageException when the database refuses or is none that the library knows
     * @throws JdbcSchemaException when tables of these names are there already and are not the library's; nothing was made
     */
    public void create(DataSource dataSource) {
        JdbcTransactions transactions = transactions(dataSource);
        int attempt = 1;
        while (true) {
            try {
                refuse(transactions.write("creating the tables", tables, this::install));
                return;
            } catch (StorageException e) {
                if (attempt == ATTEMPTS || !SqlStates.isCollision(e.getCause())) {
                    throw e;
                }
                attempt++;
            }
        }
    }

    /**
     * Checks that the tables are there as the library needs them: version, checksum, every column, primary key and
     * unique constraint. Looks into the
     * connection's catalog and the given schema (or the connection's) and nowhere else.
     *
     * @param dataSource of the database
     * @throws JdbcSchemaException when something is missing or from another version; it tells everything at once
     * @throws StorageException when the database refuses or is none that the library knows
     */
    public void validate(DataSource dataSource) {
        refuse(transactions(dataSource)
                .read("validating the tables", tables, connection -> new SchemaInspection(connection, tables)
                        .problems(SchemaScript.of(Dialect.of(connection)))));
    }

    /**
     * Writes the script that makes the tables, to be run by the host. Run it whole: its last statement notes version
     * and checksum for {@link #validate}.
     *
     * @param target for the script
     * @param dialect of the database
     * @throws IOException when the target refuses
     */
    public void writeTo(Appendable target, Dialect dialect) throws IOException {
        SchemaScript script = SchemaScript.of(dialect);
        target.append(tables.in(script.text()))
                .append('\n')
                .append(tables.in(script.installation()))
                .append(";\n");
    }

    private List<String> install(Connection connection) throws SQLException {
        SchemaScript script = SchemaScript.of(Dialect.of(connection));
        SchemaInspection inspection = new SchemaInspection(connection, tables);
        List<String> strangers = inspection.strangers(script);
        if (!strangers.isEmpty()) {
            return strangers;
        }
        if (!inspection.isInstalled()) {
            run(connection, script);
        }
        return inspection.problems(script);
    }

    private void run(Connection connection, SchemaScript script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.statements()) {
                statement.execute(tables.in(sql));
            }
            statement.execute(tables.in(script.installation()));
        }
    }

    private static JdbcTransactions transactions(DataSource dataSource) {
        return new JdbcTransactions(ConnectionSource.of(dataSource));
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new JdbcSchemaException(problems);
        }
    }
}
