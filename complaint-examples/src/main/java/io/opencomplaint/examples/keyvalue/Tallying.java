package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts complaints by a dimension. */
final class Tallying {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    private Tallying() {}

    static List<Tally> by(Dimension dimension, Stream<Complaint> complaints) {
        Map<String, Tally> groups = new TreeMap<>();
        complaints
                .map(complaint -> one(key(dimension, complaint), complaint))
                .forEach(one -> groups.merge(one.key(), one, Tallying::sum));
        return List.copyOf(groups.values());
    }

    private static String key(Dimension dimension, Complaint complaint) {
        return switch (dimension) {
            case CATEGORY -> {
                Category category = complaint.triage().category();
                yield category == null ? "" : category.top().path();
            }
            case CHANNEL -> complaint.filing().channel().code();
            case MONTH -> MONTH.format(YearMonth.from(complaint.milestones().receivedOn()));
            case STATUS -> complaint.status().code();
            case OUTCOME -> {
                Outcome outcome = complaint.conclusion().outcome();
                yield outcome == null ? "" : outcome.name();
            }
        };
    }

    private static Tally one(String key, Complaint complaint) {
        Boolean timely = complaint.conclusion().replyTimely();
        return new Tally(
                key,
                1,
                complaint.isClosed() ? 1 : 0,
                complaint.isReopened() ? 1 : 0,
                Boolean.TRUE.equals(timely) ? 1 : 0,
                Boolean.FALSE.equals(timely) ? 1 : 0);
    }

    private static Tally sum(Tally one, Tally other) {
        return new Tally(
                one.key(),
                one.received() + other.received(),
                one.closed() + other.closed(),
                one.reopened() + other.reopened(),
                one.timely() + other.timely(),
                one.late() + other.late());
    }
}
