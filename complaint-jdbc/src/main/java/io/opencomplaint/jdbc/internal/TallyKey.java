package io.opencomplaint.jdbc.internal;

import io.opencomplaint.spi.Dimension;
import java.sql.SQLException;
import java.time.YearMonth;

/** What a dimension groups by, as expressions of SQL, and the key that their values make. */
enum TallyKey {
    CATEGORY("category_top"),
    CHANNEL("channel"),
    /** Year and month apart: one number of both would overflow for years far away. */
    MONTH("EXTRACT(YEAR FROM received_on), EXTRACT(MONTH FROM received_on)") {
        @Override
        String key(Row row) throws SQLException {
            return YearMonth.of(row.integer(), row.integer()).toString();
        }
    },
    STATUS("status"),
    OUTCOME("outcome"),
    COMPLAINANT("complainant_key"),
    RESPONDENT("respondent_key");

    private final String expression;

    TallyKey(String expression) {
        this.expression = expression;
    }

    static TallyKey of(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> CATEGORY;
            case CHANNEL -> CHANNEL;
            case MONTH -> MONTH;
            case STATUS -> STATUS;
            case OUTCOME -> OUTCOME;
            case COMPLAINANT -> COMPLAINANT;
            case RESPONDENT -> RESPONDENT;
        };
    }

    String expression() {
        return expression;
    }

    /** Reads as many columns as the expression has. */
    String key(Row row) throws SQLException {
        String value = row.optionalString();
        return value == null ? "" : value;
    }
}
