package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Archive;
import io.opencomplaint.event.Archived;

/** The file of an ended case is put away. */
final class ArchiveRule implements ActRule<Archive> {

    @Override
    public Ruling apply(Matter matter, Archive act) {
        return Ruling.of(new Archived());
    }
}
