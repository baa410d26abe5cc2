package io.opencomplaint.examples.homeservices;

import static io.opencomplaint.examples.homeservices.HomeServices.OFFICE;
import static io.opencomplaint.examples.homeservices.HomeServices.OPEN_LATE;

import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.Pause;
import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Resume;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.SetTier;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An evening of a home service and the morning after it, from 17:50 on, in memory. */
final class OneEvening {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final ComplaintId IMPORTANT = ComplaintId.of("important");
    private static final ComplaintId ONCE = ComplaintId.of("once");
    private static final String FINAL = "final-reply";

    private final ComplaintStore store = new InMemoryComplaintStore();
    private final SteppingClock clock;
    private final PrintStream out;
    private final ComplaintDesk desk;

    OneEvening(SteppingClock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
        this.desk = desk(HomeServices.policy(1, OFFICE, TimeLimit.hours(48)));
    }

    public static void main(String[] args) {
        new OneEvening(new SteppingClock(Instant.parse("2026-11-23T09:50:00Z")), System.out).run();
    }

    void run() {
        receiveByTier();
        reportAMajorOne();
        planLongerHours();
        pauseAndSweep();
        extendAndExplain();
        simulateAStricterPromise();
    }

    private void receiveByTier() {
        Complaint vip = desk.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(IMPORTANT)
                        .complainant(Party.named("张三").tier(Tier.VIP))
                        .matter("The cleaner broke a vase"),
                CLERK);
        desk.perform(ReceiveComplaint.by(Channel.WEB).id(ONCE).matter("Nobody came"), CLERK);
        Complaint sorted = desk.perform(new SetTier(ONCE, Tier.TEMPORARY, "No contract"), CLERK);
        out.println("due: " + Due.of(vip, FINAL) + " and " + Due.of(sorted, FINAL));
    }

    private void reportAMajorOne() {
        clock.step(Duration.ofMinutes(10));
        Complaint major = desk.perform(new SetSeverity(IMPORTANT, Severity.MAJOR, "The press asks"), CLERK);
        out.println("report until: " + Due.of(major, "urgent-report"));
        desk.perform(new RaiseWarning(IMPORTANT, WarningLevel.TWO, "May become public"), CLERK);
        desk.history(IMPORTANT).forEach(recorded -> {
            if (recorded.event() instanceof WarningRaised warning) {
                out.println("warned: " + warning.told());
            }
        });
    }

    private void planLongerHours() {
        ComplaintDesk late = desk(HomeServices.policy(2, OPEN_LATE, TimeLimit.hours(48)));
        late.deadlines()
                .planRecomputation()
                .differences()
                .forEach(row -> out.println(row.complaint() + " " + row.after().target() + ": " + Due.of(row.before())
                        + " would be " + Due.of(row.after())));
    }

    private void pauseAndSweep() {
        Attachment signed = new Attachment(Text.of("agreement.pdf"), "application/pdf", 17, "0".repeat(64));
        desk.perform(new FileDocument(ONCE, "signed-agreement", signed), CLERK);
        desk.perform(new Pause(ONCE, "customer-away"), CLERK);
        clock.step(Duration.ofHours(5));
        new Scheduler(desk, out).sweep(List.of(Tenant.DEFAULT));
        out.println("resumed, due: " + Due.of(desk.perform(new Resume(ONCE), CLERK), FINAL));
    }

    private void extendAndExplain() {
        Notice told = new Notice(Channel.PHONE, clock.instant(), LocalDate.of(2026, 11, 24));
        desk.perform(
                new ExtendDeadline(IMPORTANT, FINAL, "appraisal", TimeLimit.hours(4), told).approvedBy(MANAGER), CLERK);
        desk.explain(IMPORTANT, FINAL).ifPresent(why -> {
            out.print(why.text(Locale.ENGLISH));
            out.print(why.text(Locale.CHINESE));
        });
    }

    private void simulateAStricterPromise() {
        clock.step(Duration.ofHours(11));
        new Scheduler(desk, out).sweep(List.of(Tenant.DEFAULT));
        LocalDate day = LocalDate.of(2026, 11, 23);
        ComplaintPolicy stricter = HomeServices.policy(3, OFFICE, TimeLimit.hours(4));
        desk.deadlines()
                .simulate(stricter, day, day)
                .targets()
                .forEach(row -> out.println(row.target() + " within 4 hours would miss: " + row.newlyMissed()));
    }

    private ComplaintDesk desk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }
}
