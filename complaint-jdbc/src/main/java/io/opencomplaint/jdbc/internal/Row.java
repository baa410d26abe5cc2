package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Text;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row from left to right. Methods without "optional" fail on NULL. */
final class Row {

    private final SqlDialect dialect;
    private final ResultSet columns;
    private int index;

    Row(SqlDialect dialect, ResultSet columns) {
        this.dialect = dialect;
        this.columns = columns;
    }

    @Nullable
    String optionalString() throws SQLException {
        return columns.getString(++index);
    }

    String string() throws SQLException {
        return given(optionalString());
    }

    <T> @Nullable T optional(Function<String, T> type) throws SQLException {
        String value = optionalString();
        return value == null ? null : type.apply(value);
    }

    @Nullable
    Text text(Marks erased, String column) throws SQLException {
        String value = optionalString();
        return value == null && erased.has(column) ? Text.erased() : Text.ofNullable(value);
    }

    long number() throws SQLException {
        return given(unlessNull(columns.getLong(++index)));
    }

    int integer() throws SQLException {
        return given(optionalInteger());
    }

    @Nullable
    Integer optionalInteger() throws SQLException {
        return unlessNull(columns.getInt(++index));
    }

    boolean flag() throws SQLException {
        return given(optionalFlag());
    }

    @Nullable
    Boolean optionalFlag() throws SQLException {
        return unlessNull(columns.getBoolean(++index));
    }

    @Nullable
    BigDecimal optionalAmount() throws SQLException {
        return columns.getBigDecimal(++index);
    }

    @Nullable
    Instant optionalInstant() throws SQLException {
        return dialect.instant(columns, ++index);
    }

    /** Of a column by its name, wherever it stands; the order of reading goes on as if it had not been looked at. */
    @Nullable
    Instant optionalInstant(String column) throws SQLException {
        return dialect.instant(columns, columns.findColumn(column));
    }

    /** As for an instant. */
    @Nullable
    String optionalString(String column) throws SQLException {
        return columns.getString(column);
    }

    Instant instant() throws SQLException {
        return given(optionalInstant());
    }

    @Nullable
    LocalDate optionalDay() throws SQLException {
        return columns.getObject(++index, LocalDate.class);
    }

    LocalDate day() throws SQLException {
        return given(optionalDay());
    }

    /** Of a primitive, for which the driver gives 0 or false instead of NULL. */
    private <T> @Nullable T unlessNull(T value) throws SQLException {
        return columns.wasNull() ? null : value;
    }

    private <T> T given(@Nullable T value) throws SQLException {
        if (value == null) {
            throw new WithheldException(
                    "Column " + index + " is NULL where the library always writes a value", "22004");
        }
        return value;
    }
}
