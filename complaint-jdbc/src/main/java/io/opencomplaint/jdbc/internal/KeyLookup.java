package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Looks for the keys of some appends in one trip: a SELECT for each kind of key, so that each takes its own index. */
final class KeyLookup {

    private static final String UNION = "\nUNION ALL\n";

    private final SqlDialect dialect;
    private final String select;
    private final Tenant tenant;
    private final List<ComplaintId> ids = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<ExternalReference> references = new ArrayList<>();

    /** One or more appends of one tenant. */
    KeyLookup(SqlDialect dialect, String select, List<Append> appends) {
        this.dialect = dialect;
        this.select = select;
        this.tenant = appends.get(0).tenant();
        for (Append append : appends) {
            Complaint complaint = append.complaint();
            ExternalReference reference = complaint.filing().reference();
            ids.add(complaint.id());
            if (append.expectedVersion() == 0 && reference != null) {
                references.add(reference);
            }
            if (complaint.number() != null) {
                numbers.add(complaint.number());
            }
        }
    }

    TakenKeys on(Connection connection) throws SQLException {
        TakenKeys taken = new TakenKeys();
        try (PreparedStatement statement = connection.prepareStatement(String.join(UNION, parts()))) {
            bind(new Parameters(dialect, statement));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(taken, new Row(dialect, rows));
                }
            }
        }
        return taken;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        parts.add(select + Keys.among(dialect, "tenant, id", ids.size()));
        if (!numbers.isEmpty()) {
            parts.add(select + Keys.among(dialect, "tenant, number", numbers.size()));
        }
        if (!references.isEmpty()) {
            parts.add(select + Keys.among(dialect, "tenant, reference_source, reference_value", references.size()));
        }
        return parts;
    }

    private void bind(Parameters to) throws SQLException {
        Keys.bind(to, tenant, ids);
        if (!numbers.isEmpty()) {
            Keys.bindTexts(to, tenant, numbers);
        }
        for (int place = 0; place < (references.isEmpty() ? 0 : Keys.places(dialect, references.size())); place++) {
            ExternalReference reference = references.get(Math.min(place, references.size() - 1));
            to.string(tenant.code()).string(reference.source()).string(reference.value());
        }
    }

    private static void add(TakenKeys taken, Row row) throws SQLException {
        ComplaintId id = new ComplaintId(row.string());
        long version = row.number();
        String number = row.optionalString();
        String source = row.optionalString();
        String value = row.optionalString();
        taken.add(
                id,
                version,
                number,
                source == null ? null : ExternalReference.of(source, Objects.requireNonNull(value)));
    }
}
