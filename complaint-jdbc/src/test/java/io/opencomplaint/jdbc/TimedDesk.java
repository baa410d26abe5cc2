package io.opencomplaint.jdbc;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A desk whose complaints are due eight hours after receipt, with a warning half way, and the time that its nodes share. */
final class TimedDesk {

    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);

    private final AtomicReference<Instant> time = new AtomicReference<>(START);

    void step(Duration duration) {
        time.updateAndGet(now -> now.plus(duration));
    }

    ComplaintDesk on(ComplaintStore store) {
        return on(store, Duration.ZERO);
    }

    /** A node whose clock is off. */
    ComplaintDesk on(ComplaintStore store, Duration ahead) {
        InstantSource source = time::get;
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00")))
                .target(Target.named("final")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.hours(8))
                        .level(Level.named("half").atPercent(50))
                        .build())
                .build();
        return ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop().toBuilder().serviceLevels(levels).build())
                .clock(Clock.offset(source.withZone(ZoneOffset.UTC), ahead))
                .build();
    }

    static ReceiveComplaint complaint(String id) {
        return ReceiveComplaint.by(Channel.PHONE)
                .id(ComplaintId.of(id))
                .complainant(Party.anonymous())
                .matter("Fails again");
    }
}
