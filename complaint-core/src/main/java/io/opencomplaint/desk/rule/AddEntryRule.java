package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.event.EntryAdded;

/** What is said goes on record as it is. */
final class AddEntryRule implements ActRule<AddEntry> {

    @Override
    public Ruling apply(Matter matter, AddEntry act) {
        return Ruling.of(new EntryAdded(act.kind(), act.text(), act.attachments(), act.causes()));
    }
}
