package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.analysis.Tiles.Tile;
import io.opencomplaint.report.statistics.Flow;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Rates;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.spi.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 综述: what the period came to, and how that compares. */
final class Overview {

    private static final List<Measure> COUNTED = List.of(
            Measure.REFUSED,
            Measure.WITHDRAWN,
            Measure.MERGED,
            Measure.CLOSED,
            Measure.REOPENED,
            Measure.MAJOR,
            Measure.REPEATED);

    private static final char NO_BREAK = '\u00A0';

    private final Edition edition;
    private final Phrases words;
    private final Group now;
    private final Group before;

    private Overview(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.now = edition.report().current().total();
        this.before = edition.report().previous().total();
    }

    static Section of(Edition edition) {
        Overview overview = new Overview(edition);
        return new Section(
                "overview",
                edition.words().of("section.overview"),
                List.of(
                        new Said(overview.summary(), false),
                        new Said(overview.flow(), false),
                        overview.tiles(),
                        overview.comparison()));
    }

    /** What cannot be said for want of a denominator is left out. */
    private String summary() {
        Rates rates = now.rates();
        if (now.received() == 0) {
            return words.of("summary.empty");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "summary.received",
                words.count(now.received()),
                words.count(before.received()),
                words.count(rates.valid())));
        sentences.add(words.of("summary.closed", words.count(now.of(Measure.CLOSED)), whole(rates.completion())));
        if (rates.onTime().whole() > 0) {
            sentences.add(words.of("summary.on-time", whole(rates.onTime())));
        }
        if (rates.satisfaction().whole() > 0) {
            sentences.add(words.of("summary.satisfaction", whole(rates.satisfaction())));
        }
        sentences.add(words.of("summary.open", words.count(rates.open()), words.count(now.overdue())));
        return String.join(words.labels().of("list", "space"), sentences);
    }

    /** Its sign never begins a line. */
    private String whole(Share share) {
        return words.percent(share).replace(' ', NO_BREAK);
    }

    private Tiles tiles() {
        Rates rates = now.rates();
        Rates former = before.rates();
        return new Tiles(List.of(
                counted("received", now.received(), before.received()),
                counted("valid", rates.valid(), former.valid()),
                standing("open", rates.open()),
                standing("overdue", now.overdue()),
                new Tile(
                        words.of("figure.completion"),
                        words.percent(rates.completion()),
                        since(words.change(rates.completion(), former.completion()))),
                new Tile(
                        words.of("figure.on-time"),
                        words.percent(rates.onTime()),
                        since(words.change(rates.onTime(), former.onTime()))),
                new Tile(
                        words.of("figure.satisfaction"),
                        words.percent(rates.satisfaction()),
                        since(words.change(rates.satisfaction(), former.satisfaction()))),
                new Tile(
                        words.of("figure.median"),
                        words.wall(edition.now().handlingTime().median()),
                        words.of(
                                "change.was",
                                words.wall(edition.report()
                                        .previous()
                                        .handlingTime()
                                        .median())))));
    }

    /** Of a period that is longer past fewer are open by now, whatever was done: there is no fair change to tell. */
    private Tile standing(String figure, long number) {
        return new Tile(words.of("figure." + figure), words.count(number), "");
    }

    private Tile counted(String figure, long number, long former) {
        return new Tile(words.of("figure." + figure), words.count(number), since(words.change(number, former)));
    }

    private String since(String change) {
        return words.of("change.since", change);
    }

    private Grid comparison() {
        Comparison rows = Comparison.of(edition, "comparison", "column.figure");
        rows.count(words.of("figure.received"), all -> all.total().received());
        rows.count(words.of("figure.valid"), all -> rates(all).valid());
        for (Measure measure : COUNTED) {
            rows.count(words.of("figure." + measure.name().toLowerCase(Locale.ROOT)), all -> all.total()
                    .of(measure));
        }
        rows.count(words.of("figure.open"), all -> rates(all).open());
        rows.count(words.of("figure.overdue"), all -> all.total().overdue());
        rows.rate(words.of("figure.completion"), all -> rates(all).completion());
        rows.rate(words.of("figure.on-time"), all -> rates(all).onTime());
        rows.rate(words.of("figure.upheld"), all -> rates(all).upheld());
        rows.rate(words.of("figure.satisfaction"), all -> rates(all).satisfaction());
        rows.rate(words.of("figure.reopened-share"), all -> rates(all).reopened());
        return rows.grid().done();
    }

    private static Rates rates(Statistics all) {
        return all.total().rates();
    }

    private String flow() {
        Flow flow = edition.report().flow();
        return words.of(
                "flow",
                words.count(flow.before()),
                words.count(flow.received()),
                words.count(flow.ended()),
                words.count(flow.after()));
    }
}
