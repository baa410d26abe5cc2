package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Category;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The statistics: complaints, closed ones, those answered in time and disputed ones, by product, channel and month. */
final class Statistics {

    private final ComplaintDesk desk;
    private final Words words;

    Statistics(ComplaintDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    String by(Dimension dimension) {
        List<Tally> tallies = desk.tally(Criteria.any(), dimension);
        Table table = new Table(
                1,
                Stream.concat(
                                Stream.of(words.of("by." + dimension.name().toLowerCase(Locale.ROOT))),
                                Stream.of("received", "closed", "timely", "timely-share", "disputed", "disputed-share")
                                        .map(words::of))
                        .toList());
        tallies.forEach(tally -> table.line(cells(name(dimension, tally.key()), tally)));
        table.line(cells(words.of("total"), total(tallies)));
        return table.text();
    }

    private static List<String> cells(String name, Tally tally) {
        return List.of(
                name,
                figure(tally.received()),
                figure(tally.closed()),
                figure(tally.timely()),
                share(tally.timely(), tally.timely() + tally.late()),
                figure(tally.reopened()),
                share(tally.reopened(), tally.received()));
    }

    private String name(Dimension dimension, String key) {
        return switch (dimension) {
            case CATEGORY -> Category.of(key).steps().get(0);
            case CHANNEL -> words.labels().of("channel", key);
            default -> key;
        };
    }

    private static Tally total(List<Tally> tallies) {
        return tallies.stream()
                .reduce(
                        new Tally("", 0, 0, 0, 0, 0),
                        (one, other) -> new Tally(
                                "",
                                one.received() + other.received(),
                                one.closed() + other.closed(),
                                one.reopened() + other.reopened(),
                                one.timely() + other.timely(),
                                one.late() + other.late()));
    }

    private static String figure(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
