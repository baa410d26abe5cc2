package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Resume;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.HandlingResumed;

/** Only what is on hold goes on. */
final class ResumeRule implements ActRule<Resume> {

    @Override
    public Ruling apply(Matter matter, Resume act) {
        return matter.complaint().clocks().hold() == null
                ? Ruling.refuse(RefusalCode.NOT_ON_HOLD, "")
                : Ruling.of(new HandlingResumed(act.note()));
    }
}
