package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.Contacted;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.HandlingPaused;
import io.opencomplaint.event.HandlingResumed;
import io.opencomplaint.event.PrioritySet;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionOffered;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.event.TierSet;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Events that many stories tell of. */
final class Happenings {

    private static final Text WORDS = Text.of("words");

    private Happenings() {}

    static CaseEvent paused() {
        return new HandlingPaused("waiting", null);
    }

    static CaseEvent resumed() {
        return new HandlingResumed(null);
    }

    static CaseEvent noted() {
        return new EntryAdded(EntryKind.NOTE, WORDS, List.of());
    }

    static CaseEvent contacted() {
        return new Contacted(Channel.PHONE, Direction.OUTBOUND, WORDS);
    }

    static CaseEvent interim() {
        return new Replied(ReplyKind.INTERIM, Channel.PHONE, WORDS, null);
    }

    static CaseEvent replied() {
        return new Replied(ReplyKind.FINAL, Channel.PHONE, WORDS, null);
    }

    static CaseEvent offered() {
        return new ResolutionOffered(Channel.PHONE, null);
    }

    static CaseEvent closed() {
        return new Closed(Outcome.UPHELD, null);
    }

    static CaseEvent withdrawn() {
        return new Withdrawn(null);
    }

    static CaseEvent reopened() {
        return new Reopened(WORDS);
    }

    static CaseEvent tier(Tier tier) {
        return new TierSet(tier, WORDS);
    }

    static CaseEvent priority(Priority priority) {
        return new PrioritySet(priority, WORDS);
    }

    static CaseEvent severity(Severity severity) {
        return new SeveritySet(severity, WORDS);
    }

    static CaseEvent classified(Category category) {
        return new Classified(category);
    }

    static CaseEvent warning() {
        return new WarningRaised(WarningLevel.ONE, List.of(), WORDS);
    }

    static CaseEvent confirmed(boolean satisfied) {
        return new SatisfactionConfirmed(new Satisfaction(satisfied, null), null);
    }

    static CaseEvent assigned(String unit) {
        return new Assigned(Assignee.unit(unit));
    }

    /** What is said of the deadlines themselves matters to nobody but readers. */
    static CaseEvent extended(String target, TimeLimit by) {
        Instant never = Instant.EPOCH;
        Notice notice = new Notice(Channel.PHONE, never, LocalDate.EPOCH);
        return new DeadlineExtended(target, "parts", by, null, notice, never, never);
    }
}
