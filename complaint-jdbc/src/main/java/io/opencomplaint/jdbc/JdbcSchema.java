package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.spi.StorageException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
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
    private final Function<Dialect, SchemaScripts> scripts;

    /** With other scripts than the jar's, for what has to be known of future ones. */
    JdbcSchema(JdbcTables tables, Function<Dialect, SchemaScripts> scripts) {
        this.tables = tables;
        this.scripts = scripts;
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
        return new JdbcSchema(tables, SchemaScripts::of);
    }

    /**
     * Makes the tables where there are none and notes version and checksum of each script. Does nothing where that is
     * noted already, and changes no tables of an earlier version: {@link #migrate} does. Interrupted half-way, it can be
     * called again; several nodes may call it at once. The database schema itself must exist.
     *
     * @param dataSource of a user who may create tables
     * @throws StorageException when the database refuses or is none that the library knows
     * @throws JdbcSchemaException when tables of these names are there already and are not the library's, or are of
     *     another version; nothing was made
     */
    public void create(DataSource dataSource) {
        repeatedly("creating the tables", dataSource, connection -> install(connection, false));
    }

    /**
     * Brings the tables of an earlier version of the library to this one, script by script, and makes them where there are
     * none. What they hold stays. Does nothing where all is done; interrupted half-way, it can be called again; several
     * nodes may call it at once. Stop writers of an earlier version before, unless its release notes say otherwise.
     *
     * @param dataSource of a user who may create and change tables
     * @throws StorageException when the database refuses or is none that the library knows
     * @throws JdbcSchemaException when the tables are not those that the earlier scripts made; nothing was changed
     */
    public void migrate(DataSource dataSource) {
        repeatedly("migrating the tables", dataSource, connection -> install(connection, true));
    }

    /**
     * Checks that the tables are there as the library needs them: version and checksum of the scripts; every column, its type, that
     * it is as wide as in the script or wider, that it takes NULL where it must, and on PostgreSQL, MariaDB and MySQL its collation;
     * every primary key and unique constraint; and an index that begins with the same columns as each of the scripts' does. Looks into the
     * connection's catalog and the given schema (or the connection's) and nowhere else.
     *
     * <p>Not looked at: decimals of a number, the conditions of PostgreSQL's partial indexes, defaults, storage parameters and engines,
     * what the host has added, types of columns that a later script than the one of their table adds, and the collation that an H2
     * database has as a whole.
     *
     * @param dataSource of the database
     * @throws JdbcSchemaException when something is missing or from another version; it tells everything at once
     * @throws StorageException when the database refuses or is none that the library knows
     */
    public void validate(DataSource dataSource) {
        refuse(transactions(dataSource)
                .read("validating the tables", tables, connection -> new SchemaInspection(connection, tables)
                        .problems(scripts.apply(Dialect.of(connection)))));
    }

    /**
     * Writes the script that makes the tables, to be run by the host, by Flyway or Liquibase for instance. Run it whole: its
     * statements also note versions and checksums for {@link #validate}.
     *
     * @param target for the script
     * @param dialect of the database
     * @throws IOException when the target refuses
     */
    public void writeTo(Appendable target, Dialect dialect) throws IOException {
        writeTo(target, dialect, 0);
    }

    /**
     * Writes what brings the tables of an earlier version to this one, as the host's next migration.
     *
     * @param target for the script
     * @param dialect of the database
     * @param version that the tables have, by the numbers of the scripts; 0 for no tables
     * @throws IOException when the target refuses
     */
    public void writeTo(Appendable target, Dialect dialect, int version) throws IOException {
        for (SchemaScript script : scripts.apply(dialect).after(version).all()) {
            target.append(in(dialect, script.text()))
                    .append('\n')
                    .append(in(dialect, script.installation()))
                    .append(";\n");
        }
    }

    private void repeatedly(String doing, DataSource dataSource, JdbcWork<List<String>> work) {
        JdbcTransactions transactions = transactions(dataSource);
        int attempt = 1;
        while (true) {
            try {
                refuse(transactions.write(doing, tables, work));
                return;
            } catch (StorageException e) {
                if (attempt == ATTEMPTS || !SqlStates.isCollision(e.getCause())) {
                    throw e;
                }
                attempt++;
            }
        }
    }

    private List<String> install(Connection connection, boolean migrating) throws SQLException {
        Dialect dialect = Dialect.of(connection);
        SchemaScripts wanted = scripts.apply(dialect);
        SchemaInspection inspection = new SchemaInspection(connection, tables);
        SortedMap<Integer, String> installed = inspection.installed();
        boolean empty = installed.isEmpty();
        SchemaScripts pending = empty ? wanted : wanted.after(installed.lastKey());
        List<String> problems = new ArrayList<>(wanted.changed(installed));
        problems.addAll(inspection.strangers(pending));
        if (!empty && !migrating) {
            problems.addAll(pending.missing(installed));
        }
        if (problems.isEmpty()) {
            run(connection, dialect, pending);
            problems.addAll(inspection.problems(wanted));
        }
        return problems;
    }

    /** All are noted at the end: of what was interrupted nothing is, so that it is begun anew. */
    private void run(Connection connection, Dialect dialect, SchemaScripts pending) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SchemaScript script : pending.all()) {
                for (String sql : script.statements()) {
                    statement.execute(in(dialect, sql));
                }
            }
            for (SchemaScript script : pending.all()) {
                statement.execute(in(dialect, script.installation()));
            }
        }
    }

    private String in(Dialect dialect, String sql) {
        return dialect.sql().in(tables.in(sql));
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
