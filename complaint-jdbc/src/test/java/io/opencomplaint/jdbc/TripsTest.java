package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the desk does costs few round trips to the database; complaints have running clocks here. A batch counts as one. */
class TripsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);
    private static final int BULK = 8;
    private static final int SWEEP = 8;

    private final SpyDataSource spy = new SpyDataSource();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(spy.around(withTables()));
    private final ComplaintDesk desk = at(MONDAY);

    DataSource withTables() {
        return TestDatabase.withTables();
    }

    /** One more where a number is given. */
    int act() {
        return 5;
    }

    /** Alarms begin with the complaint, move, and end with it. */
    @Test
    void an_act_takes_few_also_when_it_moves_an_alarm() {
        ComplaintId id = ComplaintId.of("c");
        assertTrips(act(), () -> desk.perform(receive(id), CLERK));
        assertTrips(act() + 1, () -> desk.perform(new Register(id), CLERK));
        assertTrips(act(), () -> desk.perform(new Classify(id, Category.of("product/fault")), CLERK));
        assertTrips(act(), () -> desk.perform(new Assign(id, Assignee.unit("first-line")), CLERK));
        assertTrips(act(), () -> desk.perform(new Withdraw(id), CLERK));
        assertThat(at(MONDAY.plus(Duration.ofDays(9))).sweep(10).claimed()).isZero();
    }

    @Test
    void fifty_acts_on_as_many_complaints_take_at_most_eight() {
        List<ComplaintId> ids = ids(50);
        desk.performAll(List.of(receive(ComplaintId.of("first")), new Register(ComplaintId.of("first"))), CLERK);
        assertTrips(BULK, () -> all(ids, TripsTest::receive));
        assertTrips(BULK, () -> all(ids, Register::new));
        assertTrips(BULK, () -> all(ids, id -> new Classify(id, Category.of("product/fault"))));
        assertTrips(BULK, () -> all(ids, id -> new Assign(id, Assignee.unit("first-line"))));
    }

    @Test
    void fifty_acts_that_are_the_whole_intake_of_new_complaints_take_at_most_eight() {
        desk.performAll(List.of(receive(ComplaintId.of("first")), new Register(ComplaintId.of("first"))), CLERK);
        List<Act> acts = new ArrayList<>();
        for (ComplaintId id : ids(10)) {
            acts.add(receive(id));
            acts.add(new Register(id));
            acts.add(new Classify(id, Category.of("product/fault")));
            acts.add(new Assign(id, Assignee.unit("first-line")));
            acts.add(new Assign(id, Assignee.unit("first-line")));
        }
        assertTrips(BULK, () -> assertThat(desk.performAll(acts, CLERK)).allMatch(ActResult::isDone));
    }

    @Test
    void a_sweep_of_a_thousand_takes_at_most_eight() {
        List<ComplaintId> ids = ids(1_000);
        all(ids, TripsTest::receive);
        for (int hours : new int[] {5, 9}) {
            ComplaintDesk later = at(MONDAY.plus(Duration.ofHours(hours)));
            assertTrips(SWEEP, () -> assertThat(later.sweep(1_000).events()).hasSize(1_000));
        }
        assertThat(at(MONDAY.plus(Duration.ofHours(9))).sweep(1_000).claimed()).isZero();
    }

    @Test
    void a_sweep_that_leaves_some_in_the_queue_and_takes_others_out_takes_no_more() {
        List<ComplaintId> ids = ids(500);
        all(ids, TripsTest::receive);
        ComplaintDesk later = at(MONDAY.plus(Duration.ofHours(5)));
        later.performAll(
                IntStream.range(0, 500)
                        .mapToObj(i -> (Act) receive(ComplaintId.of("later-" + i)))
                        .toList(),
                CLERK);
        ComplaintDesk last = at(MONDAY.plus(Duration.ofHours(9)).plusSeconds(60));
        assertTrips(SWEEP, () -> assertThat(last.sweep(1_000).events()).hasSize(1_000));
    }

    private void all(List<ComplaintId> ids, Function<ComplaintId, Act> act) {
        assertThat(desk.performAll(ids.stream().map(act).toList(), CLERK)).allMatch(ActResult::isDone);
    }

    private void assertTrips(int most, Runnable work) {
        spy.forget();
        work.run();
        List<String> trips = spy.roundTrips();
        assertThat(trips).as("at most %d round trips: %s", most, trips).hasSizeBetween(1, most);
    }

    private static List<ComplaintId> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> ComplaintId.of("c-" + i)).toList();
    }

    private static ReceiveComplaint receive(ComplaintId id) {
        return ReceiveComplaint.by(Channel.PHONE).id(id).matter("Fails again");
    }

    private ComplaintDesk at(Instant now) {
        return ComplaintDesk.builder()
                .store(store)
                .policy(policy())
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
    }

    private static ComplaintPolicy policy() {
        Target target = Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(8))
                .level(Level.named("half").atPercent(50))
                .build();
        return Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00")))
                        .target(target)
                        .build())
                .build();
    }
}
