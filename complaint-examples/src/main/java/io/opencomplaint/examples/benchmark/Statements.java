package io.opencomplaint.examples.benchmark;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements of the JDBC store, written out once more: same tables, same columns, same conditions. */
final class Statements {

    /** What an act changes. */
    static final List<String> STATE = List.of(
            "version",
            "number",
            "status",
            "phase",
            "cycle",
            "category",
            "category_top",
            "severity",
            "priority",
            "tier",
            "unit",
            "handler",
            "accepted",
            "remedy_kind",
            "remedy_description",
            "remedy_amount",
            "remedy_currency",
            "remedy_expected_on",
            "remedy_state",
            "reply_timely",
            "satisfied",
            "score",
            "outcome",
            "inadmissibility",
            "survey_questionnaire",
            "survey_version",
            "survey_mode",
            "survey_sent_at",
            "survey_expires_at",
            "survey_answered_at",
            "identity_verified_at",
            "acknowledged_at",
            "registered_at",
            "replied_at",
            "closed_at",
            "last_event_at",
            "hold_reason",
            "hold_since",
            "clocks",
            "dossier",
            "head",
            "next_deadline",
            "erased");

    /** What stays as it was when the complaint came in. */
    private static final List<String> ORIGIN = List.of(
            "tenant",
            "id",
            "received_at",
            "received_on",
            "channel",
            "complainant_key",
            "complainant_tier",
            "complainant_name",
            "complainant_phone",
            "complainant_email",
            "complainant_address",
            "representative_key",
            "representative_tier",
            "representative_name",
            "representative_phone",
            "representative_email",
            "representative_address",
            "respondent_key",
            "respondent_tier",
            "respondent_name",
            "respondent_phone",
            "respondent_email",
            "respondent_address",
            "subject",
            "description",
            "demand",
            "incident_place",
            "incident_time",
            "reference_source",
            "reference_value",
            "blank");

    static final List<String> COMPLAINT =
            Stream.concat(STATE.stream(), ORIGIN.stream()).toList();

    static final List<String> EVENT = List.of(
            "tenant",
            "complaint_id",
            "sequence",
            "occurred_at",
            "recorded_at",
            "actor",
            "act",
            "status",
            "phase",
            "policy",
            "on_behalf_of",
            "type",
            "facts",
            "texts",
            "clocks",
            "seal");

    /** Place of the complaint's number among the values of a row, from 0. */
    static final int NUMBER = COMPLAINT.indexOf("number");

    /** Place of the complaint's id among the parameters of its insert, from 1. */
    static final int ID = COMPLAINT.indexOf("id") + 1;

    /** Place of the external reference among the parameters of the insert, from 1. */
    static final int REFERENCE = COMPLAINT.indexOf("reference_value") + 1;

    private static final Set<String> NUMBERS = Set.of("version", "sequence");
    private static final Set<String> SMALL = Set.of("cycle", "score", "survey_version");
    private static final Set<String> FLAGS = Set.of("accepted", "reply_timely", "satisfied");
    private static final Set<String> DAYS = Set.of("received_on", "remedy_expected_on");

    /** Given by the caller, or there for searching alone. */
    private static final Set<String> NOT_READ = Set.of("tenant", "category_top", "next_deadline");

    private static final List<String> READ =
            COMPLAINT.stream().filter(column -> !NOT_READ.contains(column)).toList();

    /** Types of the columns that are read, in their order. */
    private static final List<Integer> TYPES =
            READ.stream().map(Statements::type).toList();

    final String insert = insert("complaint", COMPLAINT);
    final String insertEvent = insert("complaint_event", EVENT);
    final String update = "UPDATE complaint SET "
            + STATE.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
            + " WHERE tenant = ? AND id = ? AND version = ?";
    final String select = "SELECT " + String.join(", ", READ) + " FROM complaint WHERE tenant = ? AND id = ?";

    /** The columns that are read, in their order. */
    static List<String> read() {
        return READ;
    }

    /** What a column is read as. */
    static Class<?> javaType(String column) {
        return switch (type(column)) {
            case Types.BIGINT -> Long.class;
            case Types.INTEGER -> Integer.class;
            case Types.BOOLEAN -> Boolean.class;
            case Types.DATE -> LocalDate.class;
            case Types.DECIMAL -> BigDecimal.class;
            case Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.class;
            default -> String.class;
        };
    }

    static int[] types() {
        return TYPES.stream().mapToInt(Integer::intValue).toArray();
    }

    private static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private static int type(String column) {
        if (NUMBERS.contains(column)) {
            return Types.BIGINT;
        }
        if (SMALL.contains(column)) {
            return Types.INTEGER;
        }
        if (FLAGS.contains(column)) {
            return Types.BOOLEAN;
        }
        if (DAYS.contains(column)) {
            return Types.DATE;
        }
        if (column.equals("remedy_amount")) {
            return Types.DECIMAL;
        }
        return column.endsWith("_at")
                        || column.equals("hold_since")
                        || column.equals("next_deadline")
                        || column.equals("incident_time")
                ? Types.TIMESTAMP_WITH_TIMEZONE
                : Types.VARCHAR;
    }

    /** The values of a row, in the order of columns. */
    static @Nullable Object[] values(List<String> columns, Map<String, @Nullable Object> row) {
        return columns.stream().map(row::get).toArray();
    }

    /** Binds a row by type, and tells the index behind it. */
    static int bind(PreparedStatement statement, int from, @Nullable Object[] values) throws SQLException {
        int index = from;
        for (Object value : values) {
            if (value == null) {
                statement.setNull(index, Types.NULL);
            } else if (value instanceof String string) {
                statement.setString(index, string);
            } else if (value instanceof Long number) {
                statement.setLong(index, number);
            } else if (value instanceof Boolean flag) {
                statement.setBoolean(index, flag);
            } else if (value instanceof BigDecimal amount) {
                statement.setBigDecimal(index, amount);
            } else {
                statement.setObject(index, value);
            }
            index++;
        }
        return index;
    }
}
