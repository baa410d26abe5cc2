package io.opencomplaint.spi;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What complaints can be counted by 统计维度. Each says what its key looks like. */
public enum Dimension {
    /** First step of the category, as {@code Category.path()} writes it; the empty key for complaints that are not classified. */
    CATEGORY,

    /** Code of the channel they came in by. */
    CHANNEL,

    /** Month of the day of receipt, as {@code yyyy-MM}. */
    MONTH,

    /** Code of the status. */
    STATUS,

    /** Name of the outcome; the empty key where there is none. */
    OUTCOME,

    /** The host's key of the complainant, verbatim; the empty key for complaints of somebody without one. */
    COMPLAINANT,

    /** The host's key of the respondent, verbatim; the empty key for complaints about nobody who has one. */
    RESPONDENT;

    /** Without a locale the digits could be those of the JVM's. */
    private static final DateTimeFormatter MONTH_KEY = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /**
     * In which group a complaint is counted.
     *
     * @param complaint any
     * @return the key of its {@link Tally}
     */
    public String keyOf(Complaint complaint) {
        return switch (this) {
            case CATEGORY -> {
                Category category = complaint.triage().category();
                yield category == null ? "" : category.pathTo(1);
            }
            case CHANNEL -> complaint.filing().channel().code();
            case MONTH -> MONTH_KEY.format(YearMonth.from(complaint.milestones().receivedOn()));
            case STATUS -> complaint.status().code();
            case OUTCOME -> {
                Outcome outcome = complaint.conclusion().outcome();
                yield outcome == null ? "" : outcome.name();
            }
            case COMPLAINANT -> key(complaint.filing().complainant());
            case RESPONDENT -> key(complaint.filing().respondent());
        };
    }

    private static String key(@Nullable Party party) {
        return party == null || party.key() == null ? "" : party.key();
    }
}
