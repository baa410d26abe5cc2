package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A case at a desk: each act an hour after the one before, and what is stored is what the history makes of it. */
final class OneCase {

    static final ComplaintId ID = ComplaintId.of("c-1");
    static final Duration STEP = Duration.ofHours(1);

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private final ComplaintStore store;
    private ComplaintDesk desk;

    OneCase(ComplaintStore store, ComplaintPolicy policy) {
        this.store = store;
        desk = another(policy);
    }

    /** Another desk at the same store, at the same time: another node. */
    ComplaintDesk another(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }

    ComplaintDesk desk() {
        return desk;
    }

    /** Something that somebody did elsewhere, as a history that was taken over tells it. */
    void elsewhere(CaseEvent event, ActType act, String person) {
        Complaint before = complaint();
        Recording recording = new Recording(now(), now(), person, act.code(), before.status(), "elsewhere@1");
        RecordedEvent recorded = new RecordedEvent(ID, before.version() + 1, recording, event);
        store.append(new Append(History.evolve(before, recorded), List.of(recorded)));
    }

    /** The case goes on under another policy. */
    void under(ComplaintPolicy policy) {
        desk = another(policy);
    }

    Complaint act(Act act, Actor actor) {
        pass(STEP);
        return actNow(act, actor);
    }

    Complaint actNow(Act act, Actor actor) {
        Complaint after = desk.perform(act, actor);
        assertThat(complaint()).isEqualTo(after);
        check();
        return after;
    }

    Refusal refused(Act act, Actor actor) {
        Complaint before = complaint();
        try {
            desk.perform(act, actor);
        } catch (ActRefusedException e) {
            assertThat(complaint()).isEqualTo(before);
            return e.refusal();
        }
        throw new AssertionError(act.type() + " was not refused");
    }

    List<EventType> sweepAfter(Duration time) {
        pass(time);
        List<EventType> raised = desk.sweep(10).events().stream()
                .map(recorded -> recorded.event().type())
                .toList();
        check();
        return raised;
    }

    <E> E last(Class<E> type) {
        return desk.history(ID).stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What is stored is what the history makes of it. */
    void check() {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(complaint());
    }

    void pass(Duration time) {
        clock.step(time);
    }

    Complaint complaint() {
        return desk.get(ID);
    }

    Instant now() {
        return clock.instant();
    }
}
