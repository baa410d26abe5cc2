package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.Text;
import java.util.Arrays;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Names that a column lists: what NULL cannot say. A NULL in a column of text means a text that never was, unless the
 * column's name is in {@code erased}; a party or incident of NULLs was never given, unless its name is in {@code blank}.
 */
final class Marks {

    private static final Marks NONE = new Marks(Set.of());
    private static final Party ANONYMOUS = Party.anonymous();
    private static final Incident NOTHING_KNOWN = new Incident(null, null);

    private final Set<String> names;

    private Marks(Set<String> names) {
        this.names = names;
    }

    static Marks read(@Nullable String column) {
        return column == null ? NONE : new Marks(Set.copyOf(Arrays.asList(column.split(",", -1))));
    }

    boolean has(String name) {
        return names.contains(name);
    }

    static @Nullable String erased(Complaint complaint) {
        Marker marker = new Marker();
        Filing filing = complaint.filing();
        marker.party(PartyColumns.COMPLAINANT, filing.complainant());
        marker.party(PartyColumns.REPRESENTATIVE, filing.representative());
        marker.party(PartyColumns.RESPONDENT, filing.respondent());
        marker.text("subject", filing.subject());
        marker.text("description", filing.description());
        marker.text("demand", filing.demand());
        Incident incident = filing.incident();
        marker.text("incident_place", incident == null ? null : incident.place());
        Remedy remedy = complaint.remedy();
        marker.text(
                "remedy_description",
                remedy == null ? null : remedy.resolution().description());
        return marker.column();
    }

    static @Nullable String blank(Filing filing) {
        Marker marker = new Marker();
        marker.mark("representative", ANONYMOUS.equals(filing.representative()));
        marker.mark("respondent", ANONYMOUS.equals(filing.respondent()));
        marker.mark("incident", NOTHING_KNOWN.equals(filing.incident()));
        return marker.column();
    }

    /** Collects names; almost always none, so nothing is allocated until the first. */
    private static final class Marker {

        private @Nullable StringJoiner marked;

        void party(PartyColumns columns, @Nullable Party party) {
            if (party != null) {
                text(columns.name(), party.name());
                text(columns.phone(), party.phone());
                text(columns.email(), party.email());
                text(columns.address(), party.address());
            }
        }

        void text(String column, @Nullable Text text) {
            mark(column, text != null && text.isErased());
        }

        void mark(String name, boolean set) {
            if (set) {
                if (marked == null) {
                    marked = new StringJoiner(",");
                }
                marked.add(name);
            }
        }

        @Nullable
        String column() {
            return marked == null ? null : marked.toString();
        }
    }
}
