package io.opencomplaint.jdbc.internal;

import java.util.function.UnaryOperator;

/** The statements on complaints. The order of their columns is that of {@link ComplaintWriter} and {@link ComplaintReader}. */
final class ComplaintSql {

    private static final String COLUMNS =
            """
            erased, blank, id,
            version, number, status, phase, cycle, category, severity, priority, tier,
            unit, handler, accepted,
            remedy_kind, remedy_description, remedy_amount, remedy_currency, remedy_expected_on, remedy_state,
            reply_timely, satisfied, score, outcome, inadmissibility,
            survey_questionnaire, survey_version, survey_mode, survey_sent_at, survey_expires_at, survey_answered_at,
            identity_verified_at, acknowledged_at, registered_at, replied_at, closed_at, last_event_at,
            hold_reason, hold_since, clocks, dossier, head,
            received_at, received_on, channel,
            complainant_key, complainant_tier,
            complainant_name, complainant_phone, complainant_email, complainant_address,
            representative_key, representative_tier,
            representative_name, representative_phone, representative_email, representative_address,
            respondent_key, respondent_tier,
            respondent_name, respondent_phone, respondent_email, respondent_address,
            subject, description, demand, incident_place, incident_time, reference_source, reference_value
            """;

    private static final String INSERT =
            """
            INSERT INTO ${schema}${prefix}complaint (
                version, number, status, phase, cycle, category, category_top, severity, priority, tier,
                unit, handler, accepted,
                remedy_kind, remedy_description, remedy_amount, remedy_currency, remedy_expected_on, remedy_state,
                reply_timely, satisfied, score, outcome, inadmissibility,
                survey_questionnaire, survey_version, survey_mode, survey_sent_at, survey_expires_at, survey_answered_at,
                identity_verified_at, acknowledged_at, registered_at, replied_at, closed_at, last_event_at,
                hold_reason, hold_since, clocks, dossier, head, next_deadline, erased,
                tenant, id, received_at, received_on, channel,
                complainant_key, complainant_tier,
                complainant_name, complainant_phone, complainant_email, complainant_address,
                representative_key, representative_tier,
                representative_name, representative_phone, representative_email, representative_address,
                respondent_key, respondent_tier,
                respondent_name, respondent_phone, respondent_email, respondent_address,
                subject, description, demand, incident_place, incident_time, reference_source, reference_value, blank)
            ${rows}
            """;

    static final String ROW =
            """
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?\
            """;

    private static final String SET =
            """
            SET version = ?, number = ?, status = ?, phase = ?, cycle = ?,
                category = ?, category_top = ?, severity = ?, priority = ?, tier = ?,
                unit = ?, handler = ?, accepted = ?,
                remedy_kind = ?, remedy_description = ?, remedy_amount = ?, remedy_currency = ?,
                remedy_expected_on = ?, remedy_state = ?,
                reply_timely = ?, satisfied = ?, score = ?, outcome = ?, inadmissibility = ?,
                survey_questionnaire = ?, survey_version = ?, survey_mode = ?,
                survey_sent_at = ?, survey_expires_at = ?, survey_answered_at = ?,
                identity_verified_at = ?, acknowledged_at = ?, registered_at = ?,
                replied_at = ?, closed_at = ?, last_event_at = ?,
                hold_reason = ?, hold_since = ?, clocks = ?, dossier = ?, head = ?, next_deadline = ?, erased = ?
            """;

    /** All texts that stay as they are but for an erasure. */
    private static final String SET_TEXTS =
            """
                , complainant_name = ?, complainant_phone = ?, complainant_email = ?, complainant_address = ?,
                representative_name = ?, representative_phone = ?, representative_email = ?, representative_address = ?,
                respondent_name = ?, respondent_phone = ?, respondent_email = ?, respondent_address = ?,
                subject = ?, description = ?, demand = ?, incident_place = ?
            """;

    private static final String REDACT =
            "UPDATE ${schema}${prefix}complaint\n" + SET + SET_TEXTS + "WHERE tenant = ? AND id = ? AND version = ?\n";

    private static final String UPDATE =
            "UPDATE ${schema}${prefix}complaint\n" + SET + "WHERE tenant = ? AND id = ? AND version = ?\n";

    /** Where the complaint has a place in the queue, whoever had claimed it loses it. */
    private static final String UPDATE_WITH_ALARM =
            """
            UPDATE ${schema}${prefix}complaint c
            LEFT JOIN ${schema}${prefix}complaint_due d ON d.tenant = c.tenant AND d.complaint_id = c.id
            """
                    + SET
                    + ", d.due_at = ?, d.claimed_until = NULL WHERE c.tenant = ? AND c.id = ? AND c.version = ?\n";

    /** Of many at once; tells the ids of those that were at the version they expect. */
    private static final String UPDATE_FROM = "UPDATE ${schema}${prefix}complaint c\n" + SET
            + "FROM ${rows} WHERE c.tenant = ? AND c.id = ? AND c.version = ? RETURNING c.id\n";

    private static final String SELECT = "SELECT " + COLUMNS + "FROM ${schema}${prefix}complaint\n";

    private static final String SELECT_FROM = "SELECT " + COLUMNS + "FROM (\n${parts}) found\n";

    private static final String FIND = SELECT + "WHERE tenant = ? AND id = ?\n";

    private static final String COUNT = "SELECT COUNT(*) FROM ${schema}${prefix}complaint\n";

    private static final String FREQUENCIES = "COUNT(*) FROM ${schema}${prefix}complaint\n";

    private static final String KEYS =
            """
            SELECT id, version, number, reference_source, reference_value
            FROM ${schema}${prefix}complaint
            """;

    private static final String TALLY =
            """
            COUNT(*),
                SUM(CASE WHEN phase IN ('CLOSED', 'ARCHIVED') THEN 1 ELSE 0 END),
                SUM(CASE WHEN cycle > 1 THEN 1 ELSE 0 END),
                SUM(CASE WHEN reply_timely = TRUE THEN 1 ELSE 0 END),
                SUM(CASE WHEN reply_timely = FALSE THEN 1 ELSE 0 END)
            FROM ${schema}${prefix}complaint
            """;

    final String inserts;
    final String insert;
    final String update;
    final String updateWithAlarm;
    final String find;
    final String select;
    /** From several parts that are selects, in place of <code>${parts}</code>. */
    final String selectFrom;

    final String count;
    final String tally;
    final String frequencies;
    final String keys;
    final String updateFrom;
    final String redact;

    ComplaintSql(UnaryOperator<String> names) {
        inserts = names.apply(INSERT);
        insert = inserts.replace("${rows}", "VALUES (" + ROW + ")");
        update = names.apply(UPDATE);
        updateWithAlarm = names.apply(UPDATE_WITH_ALARM);
        updateFrom = names.apply(UPDATE_FROM);
        redact = names.apply(REDACT);
        find = names.apply(FIND);
        select = names.apply(SELECT);
        selectFrom = names.apply(SELECT_FROM);
        count = names.apply(COUNT);
        tally = names.apply(TALLY);
        frequencies = names.apply(FREQUENCIES);
        keys = names.apply(KEYS);
    }
}
