package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.RateBars;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.report.statistics.TimeSpread;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 时限与时长: which limits were kept, and how long complaints took. */
final class Limits {

    private final Edition edition;
    private final Phrases words;

    private Limits(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    static Section of(Edition edition) {
        Limits limits = new Limits(edition);
        List<Block> blocks = new ArrayList<>();
        List<Group> targets = edition.now().by(Axis.TARGET);
        if (targets.isEmpty()) {
            blocks.add(new Said(edition.words().of("limits.none"), false));
        } else {
            blocks.add(limits.picture(targets));
            blocks.add(limits.grid(Axis.TARGET));
            blocks.add(limits.grid(Axis.FAMILY));
        }
        blocks.add(limits.times());
        blocks.add(new Said(edition.words().of("times.note"), true));
        return new Section("limits", edition.words().of("section.limits"), blocks);
    }

    private Picture picture(List<Group> targets) {
        List<RateBars.Rate> rates = targets.stream()
                .limit(Completion.BARS)
                .map(target -> rate(
                        edition.names().of(Axis.TARGET, target.key()),
                        target.rates().onTime()))
                .toList();
        String said = rates.stream()
                .map(rate -> words.of("said.share", rate.label(), rate.figure()))
                .collect(Collectors.joining(words.labels().of("list", "semicolon")));
        return edition.picture(words.of("chart.limits"), said, new RateBars(words.of("figure.on-time"), rates));
    }

    private RateBars.Rate rate(String name, Share share) {
        Double value = share.whole() == 0 ? null : (double) share.part() / share.whole();
        return new RateBars.Rate(name, value, words.shares(share));
    }

    private Grid grid(Axis axis) {
        String code = Names.code(axis);
        Grid.Writer grid = Grid.of("by-" + code, words.of("axis." + code))
                .words(words.of("column." + code))
                .numbers(
                        words.of("figure.met"),
                        words.of("figure.missed"),
                        words.of("figure.extended"),
                        words.of("figure.on-time"));
        for (Group group : edition.now().by(axis)) {
            grid.row(
                    edition.names().of(axis, group.key()),
                    words.count(group.of(Measure.MET)),
                    words.count(group.of(Measure.MISSED)),
                    words.count(group.of(Measure.EXTENDED)),
                    words.percent(group.rates().onTime()));
        }
        return grid.done();
    }

    private Grid times() {
        Grid.Writer grid = Grid.of("times", words.of("grid.times"))
                .words(words.of("column.time"))
                .numbers(
                        words.of("chart.cases"),
                        words.of("column.mean"),
                        words.of("column.median"),
                        words.of("column.p90"),
                        words.of("column.p95"),
                        words.of("column.p99"));
        time(grid, "time.first-reply", edition.now().firstReplyTime(), words::wall);
        time(grid, "time.handling", edition.now().handlingTime(), words::wall);
        time(grid, "time.working", edition.now().workingTime(), words::worked);
        return grid.done();
    }

    private void time(Grid.Writer grid, String name, TimeSpread spread, Function<@Nullable Duration, String> said) {
        grid.row(
                words.of(name),
                words.count(spread.count()),
                said.apply(spread.mean()),
                said.apply(spread.median()),
                said.apply(spread.p90()),
                said.apply(spread.p95()),
                said.apply(spread.p99()));
    }
}
