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

    private static Grid grid(Edition edition, List<UnfinishedCase> cases) {
        Phrases words = edition.words();
        Grid.Writer grid = Grid.of("unfinished", words.of("grid.unfinished"))
                .words(
                        words.of("column.number"),
                        words.of("column.received-on"),
                        words.of("column.category"),
                        words.of("column.priority"),
                        words.of("column.status"),
                        words.of("column.unit"),
                        words.of("column.due"));
        cases.stream()
                .limit(ROWS)
                .forEach(open -> grid.alert(
                        open.overdue(),
                        open.label(),
                        words.day(open.receivedOn()),
                        open.category() == null
                                ? Phrases.NONE
                                : edition.names()
                                        .of(Axis.SUBCATEGORY, open.category().path()),
                        open.priority() == null ? Phrases.NONE : words.labels().of(open.priority()),
                        words.labels().of("status", open.status().code()),
                        hands(edition, open.assignee()),
                        due(words, open)));
        return grid.done();
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
