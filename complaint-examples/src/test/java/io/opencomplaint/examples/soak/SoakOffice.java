package io.opencomplaint.examples.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Clerks, a scheduler and a consumer at one database. A minute of theirs is half a working day, so deadlines pass. */
final class SoakOffice {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final int HASTE = 240;
    private static final int CLERKS = 4;
    private static final String AUDIT = "audit";
    private static final int AT_ONCE = 1_000;

    private static final int DOCUMENT = 32_768;

    /** On purpose, to see that it is noticed: a consumer that forgets nothing, as if with a document of each complaint. */
    private static final boolean LEAKS = Boolean.getBoolean("soak.leak");

    private final ComplaintDesk desk;
    private final LongAdder answered = new LongAdder();
    private final LongAdder swept = new LongAdder();
    private final LongAdder told = new LongAdder();
    private final List<byte[]> leaked = new ArrayList<>();
    private final List<ScheduledFuture<?>> tasks = new ArrayList<>();

    SoakOffice(HikariDataSource pool) {
        long begin = System.nanoTime();
        InstantSource time = () -> START.plusNanos((System.nanoTime() - begin) * HASTE);
        ServiceLevels levels = ServiceLevels.builder()
                .calendar(Calendars.aroundTheClock(ZoneId.of("Asia/Shanghai")))
                .target(Target.named("final")
                        .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.hours(1))
                        .level(Level.named("half").atPercent(50))
                        .build())
                .build();
        desk = ComplaintDesk.builder()
                .store(JdbcComplaintStore.on(pool))
                .policy(Presets.closedLoop().toBuilder().serviceLevels(levels).build())
                .clock(time.withZone(ZoneOffset.UTC))
                .build();
        desk.feed(AUDIT).subscribe(FeedStart.BEGINNING);
    }

    /** Each clerk does so many acts a second, if the database can. */
    void open(ScheduledExecutorService threads, int actsPerSecond) {
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            every(threads, TimeUnit.SECONDS.toMicros(1) / actsPerSecond, new SoakClerk(desk, answered));
        }
        every(threads, 500_000, this::sweep);
        every(threads, 200_000, this::deliver);
        every(threads, 1_000_000, () -> desk.reports().refresh(AT_ONCE));
        every(threads, 5_000_000, this::report);
    }

    private void every(ScheduledExecutorService threads, long micros, Runnable task) {
        tasks.add(threads.scheduleWithFixedDelay(task, micros, micros, TimeUnit.MICROSECONDS));
    }

    private void sweep() {
        swept.add(desk.sweep(AT_ONCE).events().size());
    }

    private int deliver() {
        return desk.deliver(
                        AUDIT,
                        batch -> {
                            told.add(batch.events().size());
                            if (LEAKS) {
                                leaked.add(new byte[DOCUMENT]);
                            }
                        },
                        AT_ONCE)
                .claimed();
    }

    private long report() {
        LocalDate first = LocalDate.ofInstant(START, ZoneOffset.UTC);
        return desk.reports()
                .of(ReportPeriod.of(first, first.plusMonths(1)))
                .current()
                .total()
                .of(Measure.RECEIVED);
    }

    long answered() {
        return answered.sum();
    }

    long swept() {
        return swept.sum();
    }

    /** A task that failed is done; the others never are. */
    void assertAllAtWork() {
        assertThat(tasks).as("no task has failed").noneMatch(ScheduledFuture::isDone);
    }

    /** Nobody acts any more. */
    void assertNothingLost() {
        while (deliver() > 0) {
            // Until nothing waits.
        }
        while (desk.reports().refresh(AT_ONCE).more()) {
            // Until all is counted.
        }
        long acts = 0;
        long others = 0;
        long complaints = 0;
        PageRequest request = PageRequest.first(500);
        Page<Complaint> page;
        do {
            page = desk.search(Criteria.any(), request);
            for (Complaint complaint : page.items()) {
                List<RecordedEvent> history = desk.history(complaint.id());
                assertThat(History.replay(desk.tenant(), history)).isEqualTo(complaint);
                acts += history.stream()
                        .filter(event -> event.recording().actor().equals(SoakClerk.ID))
                        .map(event -> event.recording().act())
                        .distinct()
                        .count();
                others += history.stream()
                        .filter(event -> !event.recording().actor().equals(SoakClerk.ID))
                        .count();
                complaints++;
            }
            request = page.next() == null ? request : request.after(page.next());
        } while (page.next() != null);
        assertThat(acts).as("each answered act is in a history, and no other").isEqualTo(answered());
        assertThat(others).as("so is what the sweep raised").isEqualTo(swept());
        assertThat(report()).as("each complaint is counted").isEqualTo(complaints);
        Verification verified = desk.integrity().verifyAll(VerificationProgress.none());
        assertThat(verified.broken()).as("every chain holds").isEmpty();
        assertThat(told.sum()).as("each event was told once").isEqualTo(verified.events());
    }
}
