package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.ActBy;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.DuplicateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many acts in one call do what they would do one after the other. */
public abstract class BulkScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);
    private static final Actor HANDLER = Actor.of("first-line", Role.HANDLER);
    private static final Category FAULT = Category.of("product/fault");

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected BulkScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = desk(store);
    }

    @Test
    void manyActsMakeTheSameComplaintsAsOneAfterTheOther() {
        List<ActBy> acts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            acts.addAll(life("c-" + i));
        }
        List<ActResult> results = desk.performAll(acts);
        ComplaintStore other = newStore();
        ComplaintDesk single = desk(other);
        List<Complaint> oneByOne = acts.stream()
                .map(said -> Unsealed.complaint(single.perform(said.act(), said.actor())))
                .toList();
        assertThat(results)
                .extracting(result -> Unsealed.complaint(result.orThrow()))
                .isEqualTo(oneByOne);
        for (int i = 0; i < 20; i++) {
            ComplaintId id = ComplaintId.of("c-" + i);
            assertThat(Unsealed.events(desk.history(id))).isEqualTo(Unsealed.events(single.history(id)));
            assertThat(Unsealed.complaint(desk.get(id))).isEqualTo(Unsealed.complaint(single.get(id)));
            assertReplays(id);
        }
    }

    @Test
    void severalActsOnOneComplaintBuildOnEachOtherAmongActsOnOthers() {
        ComplaintId one = ComplaintId.of("one");
        ComplaintId two = ComplaintId.of("two");
        desk.performAll(List.of(receive(one), receive(two)), CLERK);
        List<ActResult> results = desk.performAll(
                List.of(
                        new Register(two),
                        new Register(one),
                        new Classify(two, FAULT),
                        new Classify(one, FAULT),
                        new Assign(one, Assignee.unit("first-line"))),
                CLERK);
        assertThat(results).extracting(result -> result.orThrow().id()).containsExactly(two, one, two, one, one);
        assertThat(results).extracting(result -> result.orThrow().version()).containsExactly(2L, 2L, 3L, 3L, 4L);
        assertThat(desk.get(two).number()).isEqualTo("C001");
        assertThat(desk.get(one).number()).isEqualTo("C002");
        assertThat(desk.find(List.of(two, ComplaintId.of("absent"), one)))
                .containsExactly(results.get(2).orThrow(), results.get(4).orThrow());
    }

    @Test
    void anActThatIsRefusedOrFailsDoesNotStopTheOthers() {
        ComplaintId one = ComplaintId.of("one");
        ComplaintId absent = ComplaintId.of("absent");
        List<ActResult> results = desk.performAll(
                List.of(
                        receive(one),
                        new Close(one, Outcome.SETTLED, Text.of("Too early")),
                        new Register(absent),
                        new Register(one).at(MONDAY.plusSeconds(1)),
                        new Register(one),
                        new Transfer(one, Assignee.unit("x"), " ".repeat(5_000)),
                        new Register(null)),
                CLERK);
        assertThat(results)
                .extracting(ActResult::isDone)
                .containsExactly(true, false, false, false, true, false, false);
        assertThat(results.subList(5, 7))
                .extracting(ActResult::failure)
                .allMatch(InvalidActException.class::isInstance);
        assertThat(results.get(1).refusal().orElseThrow().code()).isEqualTo(RefusalCode.WRONG_STATUS);
        assertThat(results.get(2).failure()).isInstanceOf(ComplaintNotFoundException.class);
        assertThat(results.get(2).refusal()).isEmpty();
        assertThat(results.get(3).refusal().orElseThrow().code()).isEqualTo(RefusalCode.IN_FUTURE);
        assertThatThrownBy(() -> results.get(1).orThrow()).isInstanceOf(ActRefusedException.class);
        assertThat(desk.get(one)).isEqualTo(results.get(4).orThrow());
        assertThat(desk.history(one)).hasSize(2);
    }

    @Test
    void whatIsMeantForAComplaintThatCouldNotBeReceivedFailsWithIt() {
        ComplaintId taken = ComplaintId.of("taken");
        Complaint before = desk.perform(receive(taken), CLERK);
        ComplaintId invalid = ComplaintId.of("invalid");
        List<ActResult> results = desk.performAll(
                List.of(
                        receive(taken),
                        new Register(taken),
                        ReceiveComplaint.by(Channel.PHONE).id(invalid).matter("x".repeat(100_000)),
                        new Register(invalid),
                        receive(ComplaintId.of("fine"))),
                CLERK);
        assertThat(results.get(0).failure()).isInstanceOf(DuplicateException.class);
        assertThat(results.get(1).failure()).isInstanceOf(DuplicateException.class);
        assertThat(results.get(2).failure()).isInstanceOf(InvalidActException.class);
        assertThat(results.get(3).failure()).isSameAs(results.get(2).failure());
        assertThat(results.get(4).isDone()).isTrue();
        assertThat(desk.get(taken)).isEqualTo(before);
        assertThat(desk.find(invalid)).isEmpty();
    }

    @Test
    void aReferenceThatIsTakenInTheStoreOrEarlierInTheCallIsADuplicate() {
        ExternalReference reference = ExternalReference.of("crm", "4711");
        ExternalReference other = ExternalReference.of("crm", "4712");
        desk.perform(receive(ComplaintId.of("first")).reference(reference), CLERK);
        List<ActResult> results = desk.performAll(
                List.of(
                        receive(ComplaintId.of("a")).reference(reference),
                        receive(ComplaintId.of("b")).reference(other),
                        new Register(ComplaintId.of("b")),
                        receive(ComplaintId.of("c")).reference(other),
                        new Register(ComplaintId.of("c")),
                        receive(ComplaintId.of("d"))),
                CLERK);
        assertThat(results).extracting(ActResult::isDone).containsExactly(false, true, true, false, false, true);
        assertThat(results.get(4).failure()).isInstanceOf(DuplicateException.class);
        assertThat(desk.find(List.of(ComplaintId.of("a"), ComplaintId.of("c")))).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsFollowedByTheNextOneThatIsFree() {
        ComplaintDesk earlier = ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop().toBuilder().numbers("C00{seq:1}").build())
                .clock(clock)
                .build();
        ComplaintId old = ComplaintId.of("old");
        earlier.performAll(List.of(receive(old), new Register(old)), CLERK);
        ComplaintId one = ComplaintId.of("one");
        ComplaintId two = ComplaintId.of("two");
        desk.perform(receive(two), CLERK);
        List<ActResult> results = desk.performAll(List.of(receive(one), new Register(one), new Register(two)), CLERK);
        assertThat(results).allMatch(ActResult::isDone);
        assertThat(desk.get(old).number()).isEqualTo("C001");
        assertThat(List.of(desk.get(one).label(), desk.get(two).label()))
                .doesNotContain("C001")
                .doesNotHaveDuplicates();
    }

    @Test
    void ofActsThatManyWantAtOnceEachHappensOnceAndNoneIsLost() {
        List<ComplaintId> ids =
                IntStream.range(0, 30).mapToObj(i -> ComplaintId.of("c-" + i)).toList();
        desk.performAll(ids.stream().map(id -> (Act) receive(id)).toList(), CLERK);
        ComplaintDesk patient = ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop())
                .clock(clock)
                .attempts(100)
                .build();
        List<List<ActResult>> results = Crew.together(4, member -> () -> {
            List<ComplaintId> order = new ArrayList<>(ids);
            Collections.rotate(order, member * 7);
            return patient.performAll(
                    order.stream().map(id -> (Act) new Register(id)).toList(), CLERK);
        });
        assertThat(results.stream().flatMap(List::stream).filter(ActResult::isDone))
                .hasSize(30);
        assertThat(results.stream().flatMap(List::stream).filter(result -> !result.isDone()))
                .allMatch(result -> result.refusal().isPresent());
        assertThat(desk.find(ids)).extracting(Complaint::number).doesNotHaveDuplicates();
        ids.forEach(this::assertReplays);
    }

    @Test
    void backDatedActsAreRecordedNow() {
        ComplaintId id = ComplaintId.of("old");
        Instant then = MONDAY.minus(Duration.ofDays(400));
        desk.performAll(
                List.of(receive(id).at(then), new Register(id).at(then.plusSeconds(60)), new Acknowledge(id)), CLERK);
        assertThat(desk.history(id))
                .extracting(event -> event.recording().occurredAt())
                .containsExactly(then, then.plusSeconds(60), MONDAY);
        assertThat(desk.history(id))
                .extracting(event -> event.recording().recordedAt())
                .containsOnly(MONDAY);
    }

    @Test
    void aTenantsActsDoNotReachAnother() {
        ComplaintId id = ComplaintId.of("c");
        desk.perform(receive(id), CLERK);
        ComplaintDesk south = desk.forTenant(Tenant.of("south"));
        assertThat(south.performAll(List.of(new Register(id)), CLERK).get(0).failure())
                .isInstanceOf(ComplaintNotFoundException.class);
        assertThat(south.performAll(List.of(receive(id)), CLERK).get(0).isDone())
                .isTrue();
        assertThat(desk.history(id)).hasSize(1);
    }

    @Test
    void tooManyActsAreRefusedAndNoneIsNothing() {
        List<Act> many = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> (Act) receive(ComplaintId.of("c-" + i)))
                .toList();
        assertThatThrownBy(() -> desk.performAll(many, CLERK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Acts on up to 1000 complaints at once, not on 1001");
        assertThatThrownBy(() -> desk.performAll(Collections.nCopies(10_001, many.get(0)), CLERK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Up to 10000 acts at once, not 10001");
        assertThat(desk.find(ComplaintId.of("c-0"))).isEmpty();
        assertThat(desk.performAll(List.of(), CLERK)).isEmpty();
        assertThat(desk.performAll(many.subList(0, 1000), CLERK)).allMatch(ActResult::isDone);
    }

    private void assertReplays(ComplaintId id) {
        List<RecordedEvent> history = desk.history(id);
        assertThat(History.replay(Tenant.DEFAULT, history)).isEqualTo(desk.get(id));
    }

    private static List<ActBy> life(String name) {
        ComplaintId id = ComplaintId.of(name);
        return List.of(
                new ActBy(receive(id), CLERK),
                new ActBy(new Register(id), CLERK),
                new ActBy(new Classify(id, FAULT), CLERK),
                new ActBy(new Assign(id, Assignee.unit("first-line")), CLERK),
                new ActBy(new Accept(id), HANDLER));
    }

    private static ReceiveComplaint receive(ComplaintId id) {
        return ReceiveComplaint.by(Channel.PHONE).id(id).matter("Fails again");
    }

    private ComplaintDesk desk(ComplaintStore on) {
        return ComplaintDesk.builder()
                .store(on)
                .policy(Presets.closedLoop())
                .clock(clock)
                .build();
    }
}
