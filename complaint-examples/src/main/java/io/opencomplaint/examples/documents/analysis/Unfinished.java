package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.report.statistics.Listing;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.Axis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 未完成投诉跟踪表: what is still to be done, the oldest first. */
final class Unfinished {

    /** Three pages; who works on more has the register. */
    static final int ROWS = 100;

    private Unfinished() {}

    static Section of(Edition edition) {
        Phrases words = edition.words();
        Listing<UnfinishedCase> listing = edition.report().unfinished();
        List<Block> blocks = new ArrayList<>();
        if (listing.items().isEmpty()) {
            blocks.add(new Said(words.of("unfinished.none"), false));
        } else {
            blocks.add(grid(edition, listing.items()));
        }
        if (!listing.complete()) {
            blocks.add(new Said(
                    words.of(
                            "unfinished.more",
                            words.count(ROWS),
                            words.count(listing.items().size())),
                    true));
        } else if (listing.items().size() > ROWS) {
            blocks.add(new Said(
                    words.of(
                            "unfinished.of",
                            words.count(ROWS),
                            words.count(listing.items().size())),
                    true));
        }
        return new Section("unfinished", words.of("section.unfinished"), blocks);
    }

    /** A column in which nobody has anything takes paper and says nothing. */
    private static Grid grid(Edition edition, List<UnfinishedCase> all) {
        Phrases words = edition.words();
        List<UnfinishedCase> cases = all.subList(0, Math.min(all.size(), ROWS));
        boolean priorities = cases.stream().anyMatch(open -> open.priority() != null);
        boolean limits = cases.stream().anyMatch(open -> open.due() != null);
        Grid.Writer grid = columns(words);
        if (priorities) {
            grid.words(words.of("column.priority"));
        }
        if (limits) {
            grid.words(words.of("column.due"));
        }
        for (UnfinishedCase open : cases) {
            List<String> cells = new ArrayList<>(cells(edition, open));
            if (priorities) {
                cells.add(
                        open.priority() == null ? Phrases.NONE : words.labels().of(open.priority()));
            }
            if (limits) {
                cells.add(due(words, open));
            }
            grid.alert(open.overdue(), cells.toArray(String[]::new));
        }
        return grid.done();
    }

    private static Grid.Writer columns(Phrases words) {
        return Grid.of("unfinished", words.of("grid.unfinished"))
                .words(
                        words.of("column.number"),
                        words.of("column.received-on"),
                        words.of("column.status"),
                        words.of("column.category"),
                        words.of("column.unit"));
    }

    private static List<String> cells(Edition edition, UnfinishedCase open) {
        Phrases words = edition.words();
        return List.of(
                open.label(),
                words.day(open.receivedOn()),
                words.labels().of("status", open.status().code()),
                open.category() == null
                        ? Phrases.NONE
                        : edition.names().of(Axis.CATEGORY, open.category().pathTo(1)),
                hands(edition, open.assignee()));
    }

    private static String hands(Edition edition, @Nullable Assignee assignee) {
        if (assignee == null) {
            return Phrases.NONE;
        }
        String unit = edition.names().of(Axis.UNIT, assignee.unit());
        return assignee.handler() == null
                ? unit
                : unit + " / " + edition.names().of(Axis.HANDLER, assignee.handler());
    }

    private static String due(Phrases words, UnfinishedCase open) {
        String due = words.deadline(open.due());
        return open.overdue() ? words.of("unfinished.overdue", due) : due;
    }
}
