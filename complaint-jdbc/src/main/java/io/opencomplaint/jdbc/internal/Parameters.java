package io.opencomplaint.jdbc.internal;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Binds the parameters of a statement from left to right. Every instant goes in as UTC, whatever the JVM's zone. */
final class Parameters implements Values {

    private final SqlDialect dialect;
    private final PreparedStatement statement;
    private int index;

    Parameters(SqlDialect dialect, PreparedStatement statement) {
        this.dialect = dialect;
        this.statement = statement;
    }

    SqlDialect dialect() {
        return dialect;
    }

    @Override
    public Parameters string(@Nullable String value) throws SQLException {
        statement.setString(++index, value);
        return this;
    }

    @Override
    public Parameters number(long value) throws SQLException {
        statement.setLong(++index, value);
        return this;
    }

    @Override
    public Parameters number(@Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.INTEGER);
        } else {
            statement.setInt(++index, value);
        }
        return this;
    }

    @Override
    public Parameters flag(@Nullable Boolean value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.BOOLEAN);
        } else {
            statement.setBoolean(++index, value);
        }
        return this;
    }

    @Override
    public Parameters amount(@Nullable BigDecimal value) throws SQLException {
        statement.setBigDecimal(++index, value);
        return this;
    }

    @Override
    public Parameters instant(@Nullable Instant value) throws SQLException {
        dialect.bind(statement, ++index, value);
        return this;
    }

    @Override
    public Parameters day(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            statement.setNull(++index, Types.DATE);
        } else {
            statement.setObject(++index, value);
        }
        return this;
    }
}
