package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Text;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes the values of a row from left to right. */
interface Values {

    Values string(@Nullable String value) throws SQLException;

    Values number(long value) throws SQLException;

    Values number(@Nullable Integer value) throws SQLException;

    Values flag(@Nullable Boolean value) throws SQLException;

    Values amount(@Nullable BigDecimal value) throws SQLException;

    Values instant(@Nullable Instant value) throws SQLException;

    Values day(@Nullable LocalDate value) throws SQLException;

    default Values text(@Nullable Text value) throws SQLException {
        return string(value == null ? null : value.content());
    }

    default Values name(@Nullable Enum<?> value) throws SQLException {
        return string(value == null ? null : value.name());
    }
}
