package io.opencomplaint.jdbc;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Enough complaints on PostgreSQL, and various enough, that an index is worth it or not as it would be in earnest. */
final class PlanData {

    private static final String COMPLAINTS =
            """
            INSERT INTO complaint (tenant, id, version, number, status, phase, cycle, channel, received_at,
                received_on, complainant_key, respondent_key, reference_source, reference_value, subject, category,
                category_top, unit, handler, accepted, last_event_at, next_deadline)
            SELECT CASE WHEN MOD(x, 4) = 0 THEN 'other' ELSE 'acme' END, 'c-' || x, 1, 'N-' || x,
                CASE WHEN MOD(x, 10) = 1 THEN 'new' WHEN MOD(x, 10) < 4 THEN 'in-work' ELSE 'closed' END,
                CASE WHEN MOD(x, 10) = 1 THEN 'INTAKE' WHEN MOD(x, 10) < 4 THEN 'HANDLING' ELSE 'CLOSED' END, 1, 'web',
                TIMESTAMPTZ '2026-01-01 00:00:00+00' + x * INTERVAL '1 minute', DATE '2026-01-01' + x / 1440,
                'k-' || MOD(x, 2001), 'f-' || MOD(x, 201), 'crm', x, 's',
                CASE MOD(x, 3) WHEN 0 THEN 'a/' WHEN 1 THEN 'b/' ELSE 'c/' END || MOD(x, 5),
                CASE MOD(x, 3) WHEN 0 THEN 'a' WHEN 1 THEN 'b' ELSE 'c' END, 'u-' || MOD(x, 11), 'h-' || MOD(x, 23), FALSE,
                CURRENT_TIMESTAMP,
                CASE WHEN MOD(x, 10) < 4 THEN
                    TIMESTAMPTZ '2026-01-01 00:00:00+00' + MOD(x * 7, 20000) * INTERVAL '1 minute'
                    ELSE TIMESTAMPTZ '9999-12-31 23:59:59.999999+00' END
            FROM generate_series(1, 40000) AS x
            """;

    private static final String EVENTS =
            """
            INSERT INTO complaint_event (tenant, complaint_id, sequence, occurred_at, recorded_at, actor, act, type,
                status, phase, policy, facts)
            SELECT tenant, id, 1, received_at, received_at, 'a', 'b', 'c', 'd', 'INTAKE', 'e', '{}' FROM complaint
            """;

    private static final String DUE =
            """
            INSERT INTO complaint_due (tenant, complaint_id, due_at)
            SELECT tenant, id, received_at FROM complaint
            """;

    private static final String CONSUMER =
            """
            INSERT INTO complaint_consumer (tenant, consumer, complete)
            SELECT tenant, consumer, TRUE
            FROM (VALUES ('acme'), ('other')) AS t(tenant), (VALUES ('crm'), ('index')) AS c(consumer)
            """;

    /** One complaint of a hundred is a dead letter. */
    private static final String WAITING =
            """
            INSERT INTO complaint_feed (
                tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
            SELECT tenant, id, consumer, 1, 0, received_at, 0, MOD(SUBSTR(id, 3)::INTEGER, 101) = 0, 0
            FROM complaint JOIN complaint_consumer USING (tenant)
            """;

    /** Rests after a failure. */
    private static final String RESTING =
            """
            INSERT INTO complaint_feed (
                tenant, complaint_id, consumer, last_sequence, delivered, claimable_at, attempts, dead, ticket)
            SELECT 'acme', 'r-' || x, 'crm', 1, 0, TIMESTAMPTZ '2099-01-01 00:00:00+00' + x * INTERVAL '1 second',
                1, FALSE, 0
            FROM generate_series(1, 70000) AS x
            """;

    private PlanData() {}

    static void fill(DataSource database) throws SQLException {
        JdbcSchema.ofDefaults().create(database);
        for (String sql : List.of(COMPLAINTS, EVENTS, DUE, CONSUMER, WAITING, RESTING)) {
            Sql.run(database, sql);
        }
        for (String table : List.of("complaint", "complaint_event", "complaint_due", "complaint_feed")) {
            Sql.run(database, "VACUUM ANALYZE " + table);
        }
    }
}
