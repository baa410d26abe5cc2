package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Delivery;
import io.opencomplaint.desk.DeskSetupException;
import io.opencomplaint.desk.EventBatch;
import io.opencomplaint.desk.EventConsumer;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.UnknownConsumerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that has events delivered: nodes that are killed, consumers that fail, letters that die and come back. */
public abstract class FeedScenario {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);
    private static final ComplaintId ONE = ComplaintId.of("one");
    private static final ComplaintId TWO = ComplaintId.of("two");
    private static final String CRM = "crm";
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 4;

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-23T01:00:00Z"));
    private final List<String> told = new ArrayList<>();
    private final EventConsumer telling = batch -> told.addAll(lines(batch));
    private ComplaintDesk desk;
    private ComplaintDesk otherNode;

    /** For subclasses. */
    protected FeedScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    /** A node was killed: whatever it was doing, nothing more of it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void open() {
        ComplaintStore store = newStore();
        desk = node(store);
        otherNode = node(store);
        desk.feed(CRM).subscribe(FeedStart.BEGINNING);
    }

    @Test
    void whatHappensIsToldInOrderAndOnce() {
        receive(ONE);
        desk.perform(new Register(ONE), CLERK);
        Delivery delivery = desk.deliver(CRM, telling, 10);
        assertThat(told).containsExactly("one 1", "one 2");
        assertThat(delivery).isEqualTo(new Delivery(1, 2, List.of(), List.of()));
        assertThat(otherNode.deliver(CRM, telling, 10)).isEqualTo(new Delivery(0, 0, List.of(), List.of()));
        receive(TWO);
        assertThat(otherNode.deliver(CRM, telling, 10).events()).isOne();
        assertThat(told).containsExactly("one 1", "one 2", "two 1");
    }

    @Test
    void aNodeThatIsKilledBetweenCallAndAcknowledgementIsRepeatedByAnother() {
        receive(ONE);
        receive(TWO);
        EventConsumer killed = batch -> {
            told.addAll(lines(batch));
            throw new Killed();
        };
        assertThatThrownBy(() -> desk.deliver(CRM, killed, 10)).isInstanceOf(Killed.class);
        assertThat(told).hasSize(1);
        assertThat(otherNode.deliver(CRM, telling, 10).claimed())
                .as("the claims of the dead node hold for a while")
                .isZero();
        clock.step(LEASE);
        assertThat(otherNode.deliver(CRM, telling, 10).events()).isEqualTo(2);
        assertThat(told).hasSize(3).contains("one 1", "two 1");
    }

    @Test
    void twoNodesNeverHaveTheSameComplaintAtOnce() {
        receive(ONE);
        receive(TWO);
        desk.deliver(
                CRM,
                batch -> {
                    told.addAll(lines(batch));
                    desk.perform(new Register(batch.complaint()), CLERK);
                    otherNode.deliver(
                            CRM,
                            other -> {
                                assertThat(other.complaint())
                                        .as("somebody has it")
                                        .isNotEqualTo(batch.complaint());
                                telling.accept(other);
                            },
                            10);
                },
                10);
        assertThat(otherNode.deliver(CRM, telling, 10).events())
                .as("what was appended to the second one meanwhile")
                .isOne();
        assertThat(told).containsExactlyInAnyOrder("one 1", "two 1", "one 2", "two 2");
    }

    @Test
    void aConsumerThatFailsThreeTimesThenWorksGetsTheSameEventsAndWhatCameSince() {
        receive(ONE);
        for (int pause : new int[] {10, 20, 40}) {
            assertThat(desk.deliver(CRM, this::failing, 10).failed()).containsExactly(ONE);
            clock.step(Duration.ofSeconds(pause - 1));
            assertThat(desk.deliver(CRM, telling, 10).claimed()).as("it rests").isZero();
            clock.step(Duration.ofSeconds(1));
        }
        desk.perform(new Register(ONE), CLERK);
        assertThat(desk.deliver(CRM, telling, 10)).isEqualTo(new Delivery(1, 2, List.of(), List.of()));
        assertThat(told).containsExactly("one 1", "one 2");
    }

    @Test
    void aComplaintThatFailsStopsNoOther() {
        receive(ONE);
        receive(TWO);
        Delivery delivery = desk.deliver(
                CRM,
                batch -> {
                    if (batch.complaint().equals(ONE)) {
                        throw new IllegalStateException("the other system is down");
                    }
                    telling.accept(batch);
                },
                10);
        assertThat(delivery).isEqualTo(new Delivery(2, 1, List.of(ONE), List.of()));
        assertThat(told).containsExactly("two 1");
    }

    @Test
    void aDeadLetterWaitsForSomebodyToDeliverItAgain() {
        die();
        desk.perform(new Register(ONE), CLERK);
        receive(TWO);
        clock.step(Duration.ofDays(9));
        desk.deliver(CRM, telling, 10);
        assertThat(told).as("others go on").containsExactly("two 1");
        assertThat(desk.feed(CRM).deadLetters(null, 10)).containsExactly(new DeadLetter(ONE, 0, 2, ATTEMPTS));
        assertThat(otherNode.feed(CRM).redeliver(ONE)).isTrue();
        assertThat(desk.feed(CRM).redeliver(ONE)).as("done already").isFalse();
        desk.deliver(CRM, telling, 10);
        assertThat(told).containsExactly("two 1", "one 1", "one 2");
    }

    @Test
    void ofADeadLetterEventsCanBeSkippedAndWhatIsBehindThemComes() {
        die();
        desk.perform(new Register(ONE), CLERK);
        assertThat(desk.feed(CRM).skip(ONE, 1)).isTrue();
        desk.deliver(CRM, telling, 10);
        assertThat(told).containsExactly("one 2");
        assertThat(desk.feed(CRM).deadLetters(null, 10)).isEmpty();
    }

    @Test
    void whatIsNotDeliveredBeforeTheClaimEndsIsLeftToOthers() {
        receive(ONE);
        receive(TWO);
        Delivery slow = desk.deliver(
                CRM,
                batch -> {
                    telling.accept(batch);
                    clock.step(LEASE);
                },
                10);
        assertThat(slow.claimed()).isEqualTo(2);
        assertThat(slow.failed()).as("the second one was not begun").hasSize(1);
        assertThat(otherNode.deliver(CRM, telling, 10).events()).isOne();
        assertThat(told).containsExactlyInAnyOrder("one 1", "two 1");
    }

    @Test
    void whatWasNotBegunBeforeTheClaimEndsCountsAsNoAttempt() {
        receive(ONE);
        receive(TWO);
        assertThat(desk.deliver(CRM, batch -> clock.step(LEASE), 10).failed()).containsExactly(TWO);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            assertThat(desk.deliver(CRM, this::failing, 10).failed()).containsExactly(TWO);
            clock.step(Duration.ofHours(1));
        }
        assertThat(desk.deliver(CRM, this::failing, 10).dead()).containsExactly(TWO);
    }

    @Test
    void eventsThatKillEveryNodeBecomeADeadLetter() {
        receive(ONE);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            assertThatThrownBy(() -> desk.deliver(CRM, batch -> kill(ONE, batch), 10))
                    .isInstanceOf(Killed.class);
            clock.step(LEASE);
        }
        assertThat(desk.deliver(CRM, telling, 10)).isEqualTo(new Delivery(1, 0, List.of(), List.of(ONE)));
        assertThat(told).as("nobody is killed once more").isEmpty();
        assertThat(otherNode.feed(CRM).redeliver(ONE)).isTrue();
        assertThat(desk.deliver(CRM, telling, 10).events()).isOne();
    }

    @Test
    void whatIsClaimedBesideEventsThatKillNodesIsDelivered() {
        List<ComplaintId> all =
                Stream.of("a", "b", "c", "d", "e").map(ComplaintId::of).toList();
        all.forEach(this::receive);
        for (int node = 1; node <= ATTEMPTS; node++) {
            assertThatThrownBy(() -> desk.deliver(CRM, batch -> kill(all.get(2), batch), 10))
                    .isInstanceOf(Killed.class);
            clock.step(LEASE);
        }
        assertThat(told).containsExactly("a 1", "b 1", "e 1", "d 1");
        assertThat(desk.deliver(CRM, telling, 10).dead()).containsExactly(all.get(2));
    }

    private void kill(ComplaintId deadly, EventBatch batch) throws Exception {
        if (batch.complaint().equals(deadly)) {
            throw new Killed();
        }
        telling.accept(batch);
    }

    @Test
    void tenantsAndConsumersHaveTheirOwn() {
        receive(ONE);
        ComplaintDesk other = desk.forTenant(Tenant.of("other"));
        assertThatThrownBy(() -> other.deliver(CRM, telling, 10))
                .isInstanceOf(UnknownConsumerException.class)
                .hasMessageContaining("other")
                .hasMessageContaining("subscribe it first")
                .hasMessageEndingWith(": crm");
        desk.feed("late").subscribe(FeedStart.NOW);
        desk.perform(new Register(ONE), CLERK);
        desk.deliver("late", telling, 10);
        assertThat(told).containsExactly("one 2");
        desk.feed("late").unsubscribe();
        assertThatThrownBy(() -> desk.deliver("late", telling, 10)).isInstanceOf(UnknownConsumerException.class);
        assertThat(desk.deliver(CRM, telling, 10).events()).isEqualTo(2);
    }

    @Test
    void aLimitOutOfBoundsIsRefused() {
        receive(ONE);
        for (int limit : new int[] {0, -1, 10_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> desk.deliver(CRM, telling, limit))
                    .withMessageContaining("1 to 10000");
        }
        assertThat(desk.deliver(CRM, telling, 1).events()).isOne();
    }

    @Test
    void aDeskThatWouldDeliverOutOfBoundsIsNotBuilt() {
        assertThatThrownBy(() -> ComplaintDesk.builder()
                        .store(newStore())
                        .deliveries(Duration.ZERO, 0)
                        .build())
                .isInstanceOf(DeskSetupException.class)
                .hasMessageContaining("1 second to 1 day")
                .hasMessageContaining("1 to 100");
    }

    private void die() {
        receive(ONE);
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            assertThat(desk.deliver(CRM, this::failing, 10).failed()).containsExactly(ONE);
            clock.step(Duration.ofHours(1));
        }
        assertThat(desk.deliver(CRM, this::failing, 10)).isEqualTo(new Delivery(1, 0, List.of(), List.of(ONE)));
    }

    private void failing(EventBatch batch) {
        throw new IllegalStateException("cannot take " + batch.events().size());
    }

    private ComplaintDesk node(ComplaintStore store) {
        return ComplaintDesk.builder()
                .store(store)
                .clock(clock)
                .deliveries(LEASE, ATTEMPTS)
                .build();
    }

    private void receive(ComplaintId id) {
        desk.perform(ReceiveComplaint.by(Channel.PHONE).id(id).matter("Fails again"), CLERK);
    }

    private static List<String> lines(EventBatch batch) {
        return batch.events().stream()
                .map(RecordedEvent::sequence)
                .map(sequence -> batch.complaint() + " " + sequence)
                .toList();
    }
}
