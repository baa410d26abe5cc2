package io.opencomplaint.jdbc.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What databases say each in its own way; as it stands here, in standard SQL. Implementations are immutable. */
public interface SqlDialect {

    /**
     * Characters whose order among each other is another one by code unit, as Java compares, than by byte: those that take two
     * code units, and those behind them. As a pattern that is a parameter, so that nobody has to quote it.
     */
    String BEYOND = "[\uE000-" + Character.toString(Character.MAX_CODE_POINT) + "]";

    /**
     * Puts the words of the database into a statement or script.
     *
     * @param sql with placeholders such as <code>${limit}</code>
     * @return for this database
     */
    default String in(String sql) {
        return sql.replace("${limit}", limit())
                .replace("${skipLocked}", skipLocked())
                .replace("${now}", now());
    }

    /**
     * Ends a query after a number of rows.
     *
     * @return a clause with one parameter
     */
    default String limit() {
        return "FETCH FIRST ? ROWS ONLY";
    }

    /**
     * Locks what a query finds and passes over what others have locked, so that many who claim at once need not look again.
     *
     * @return a clause, or nothing where a claim does without
     */
    default String skipLocked() {
        return "";
    }

    /**
     * The present, as a column of instants takes it.
     *
     * @return an expression
     */
    default String now() {
        return "CURRENT_TIMESTAMP";
    }

    /**
     * Reads what a change made, in the same trip.
     *
     * @param change an update, insert or merge
     * @param columns what to read
     * @return a query; {@code null} where that takes a statement more
     */
    default @Nullable String updating(String change, String columns) {
        return null;
    }

    /**
     * Counts a series on, or begins it.
     *
     * @return a statement whose parameters are how many numbers, the tenant and the series
     */
    String countOn();

    /**
     * How that tells the last number.
     *
     * @return true as a generated key, false as the result of a query
     */
    default boolean countsByKey() {
        return false;
    }

    /**
     * What becomes of a row to be inserted whose key is there already.
     *
     * @param key the columns of the key, with commas
     * @param column the one that is changed to the new value
     * @return a clause; {@code null} where MERGE says it
     */
    default @Nullable String onConflict(String key, String column) {
        return null;
    }

    /**
     * What becomes of a row to be inserted whose key is there already: the new numbers are added to the old ones.
     *
     * @param table its name, without schema
     * @param key the columns of the key, with commas
     * @param columns the numbers
     * @return a clause; {@code null} where MERGE says it
     */
    default @Nullable String adding(String table, String key, List<String> columns) {
        return null;
    }

    /**
     * Whether a text may stand elsewhere among others in the order of code units than in that of the database.
     *
     * @param column a text
     * @return a condition with one parameter, {@link #BEYOND}; {@code null} where the database compares by code unit
     */
    default @Nullable String standsElsewhere(String column) {
        return null;
    }

    /**
     * Whether two texts are a row of a query that is asked once: never again for each of them, however few rows the database
     * expects.
     *
     * @param name a text without a slash
     * @param text any other
     * @param query for two such texts, that looks at nothing outside
     * @return a condition with the parameters of the query; {@code null} where the database asks again, as H2 does: ten times as many
     *     take a hundred times as long
     */
    default @Nullable String isAmong(String name, String text, String query) {
        return null;
    }

    /**
     * Waits until every transaction that wrote to a table has ended, and keeps others from beginning to, until this one ends.
     *
     * @param table its whole name
     * @return a statement; {@code null} where a query that locks meets rows that are not yet committed and waits for them, so
     *     that reading the table to its end does the same
     */
    default @Nullable String waitForWriters(String table) {
        // Changes nothing: the table has no foreign keys. What counts is the exclusive lock, for which H2 has no
        // statement.
        return "ALTER TABLE " + table + " SET REFERENTIAL_INTEGRITY TRUE";
    }

    /**
     * Whether a list of several values leads to the index on their column and keeps from reading in the order of another one,
     * however many rows the values have.
     *
     * @return true for H2
     */
    default boolean listsLead() {
        return false;
    }

    /**
     * Makes transactions fail that write later and could not see what this one writes, since they began before it.
     *
     * @return a statement; {@code null} where there is no such thing
     */
    default @Nullable String closeGate() {
        return null;
    }

    /**
     * What a statement begins with that must fail when the gate was closed since its transaction began.
     *
     * @return words; none where there is no gate
     */
    default String gate() {
        return "";
    }

    /**
     * Makes such a statement look at the gate.
     *
     * @return a condition that always holds, with the word before it
     */
    default String throughGate() {
        return "";
    }

    /**
     * Lets this transaction wait for a lock only so long.
     *
     * @return a statement; {@code null} where the database does so by itself
     */
    default @Nullable String waitBriefly() {
        return null;
    }

    /**
     * Whether one statement can change several tables, the later ones only where the first was changed.
     *
     * @return true for PostgreSQL
     */
    default boolean writesInOneStatement() {
        return false;
    }

    /**
     * Whether an update can change rows of two tables that it joins.
     *
     * @return true for MariaDB and MySQL
     */
    default boolean updatesJoins() {
        return false;
    }

    /**
     * Whether arrays can be parameters, and be turned into rows.
     *
     * @return true for PostgreSQL
     */
    default boolean takesArrays() {
        return false;
    }

    /**
     * Whether rows of many keys are found by joining the keys: the index is looked into for each of them, where a list would have
     * all rows of the tenant read.
     *
     * @return true for H2
     */
    default boolean joinsKeys() {
        return false;
    }

    /**
     * Whether a schema is what JDBC calls a catalog, and there is nothing else.
     *
     * @return true for MariaDB and MySQL
     */
    default boolean schemasAreCatalogs() {
        return false;
    }

    /**
     * Binds an instant, whatever the zone of the JVM and of the session.
     *
     * @param statement to bind to
     * @param index from 1
     * @param value cut to the microsecond, or {@code null}
     * @throws SQLException when the driver refuses
     */
    default void bind(PreparedStatement statement, int index, @Nullable Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(index, value.atOffset(ZoneOffset.UTC));
        }
    }

    /**
     * Reads an instant, whatever the zone of the JVM and of the session.
     *
     * @param columns a row
     * @param index from 1
     * @return the instant, or {@code null} for NULL
     * @throws SQLException when the driver refuses
     */
    default @Nullable Instant instant(ResultSet columns, int index) throws SQLException {
        OffsetDateTime value = columns.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
