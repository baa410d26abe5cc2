package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.DeadlinesRecomputed;
import io.opencomplaint.event.TaskCancelled;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TaskOverdue;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is due is handed out in order, to one claimant at a time, and never lost: the queue follows every append. */
public abstract class DueContract extends StoreUnderTest {

    private static final Instant NOW = NOON.plusSeconds(86_400);
    private static final Instant UNTIL = NOW.plusSeconds(60);
    private static final int ALL = 10_000;
    private static final int THREADS = 8;
    private static final int MANY = 200;
    private static final int BITE = 7;

    /** For subclasses. */
    protected DueContract() {}

    @Test
    void whatIsDueComesByTimeThenByIdInCodeUnits() {
        alarmed("b", NOW.minusSeconds(5));
        alarmed("a-2", NOW.minusSeconds(9));
        alarmed("a.1", NOW.minusSeconds(9));
        alarmed("a_0", NOW.minusSeconds(9));
        alarmed("a10", NOW.minusSeconds(9));
        alarmed("0", NOW);
        assertThat(claimed(NOW)).as("by alarm, then id").containsExactly("a-2", "a.1", "a10", "a_0", "b", "0");
    }

    @Test
    void onlyWhatIsDueIsClaimed() {
        alarmed("past", NOW.minusNanos(1_000));
        alarmed("now", NOW);
        alarmed("later", NOW.plusNanos(1_000));
        alarmed("never", null);
        stored(life("no-clocks"));
        stored(life("paused").with(List.of(clock("solve", ClockState.PAUSED, NOW))));
        stored(life("met").with(List.of(clock("solve", ClockState.MET, NOW))));
        assertThat(claimed(NOW)).as("alarms that are not after the present").containsExactly("past", "now");
        assertThat(claimed(NOW.plusNanos(1_000))).as("a microsecond later").containsExactly("later");
    }

    @Test
    void theEarliestAlarmOfAComplaintCounts() {
        stored(life("c-1")
                .with(List.of(
                        clock("reply", ClockState.RUNNING, NOW.plusSeconds(1)),
                        clock("solve", ClockState.RUNNING, NOW.minusSeconds(1)),
                        clock("visit", ClockState.RUNNING, NOW.minusSeconds(1)))));
        assertThat(claimed(NOW)).as("each complaint once").containsExactly("c-1");
    }

    @Test
    void whatIsClaimedIsNotClaimedAgainBeforeItsTimeHasPassed() {
        alarmed("c-1", NOW);
        assertThat(claimed(NOW)).containsExactly("c-1");
        assertThat(claimed(NOW)).as("somebody has it").isEmpty();
        assertThat(claimed(UNTIL.minusNanos(1_000))).as("still").isEmpty();
    }

    @Test
    void aClaimWhoseTimeHasPassedComesBack() {
        alarmed("c-1", NOW);
        assertThat(claimed(NOW)).containsExactly("c-1");
        assertThat(ids(store.claim(TENANT, new ClaimRequest(UNTIL, UNTIL.plusSeconds(60), ALL))))
                .as("what a killed node had claimed comes back")
                .containsExactly("c-1");
        assertThat(claimed(UNTIL)).as("and is claimed anew").isEmpty();
    }

    @Test
    void aClaimEndsWithTheNextAppendThoughNoClockChanges() {
        Life one = alarmed("c-1", NOW);
        assertThat(claimed(NOW)).containsExactly("c-1");
        Life two = one.then(new Acknowledged(Channel.SMS));
        store.append(two.since(one));
        assertThat(claimed(NOW)).as("an append ends the claim").containsExactly("c-1");
        assertThat(claimed(NOW)).isEmpty();
        assertKept(two);
    }

    @Test
    void anAppendPutsTheComplaintIntoTheQueue() {
        Life one = stored(life("c-1"));
        assertThat(claimed(NOW)).isEmpty();
        Life two = moved(one, NOW);
        assertThat(claimed(NOW)).containsExactly("c-1");
        assertKept(two);
    }

    @Test
    void anAppendMovesTheComplaintInTheQueue() {
        Life one = alarmed("c-1", NOW.minusSeconds(2));
        alarmed("c-2", NOW.minusSeconds(1));
        Life two = moved(one, NOW);
        assertThat(claimed(NOW)).as("at its new place").containsExactly("c-2", "c-1");
        Life three = moved(two, NOW.plusSeconds(7));
        assertThat(claimed(NOW.plusSeconds(6))).as("not due any more").isEmpty();
        assertThat(claimed(NOW.plusSeconds(7))).as("due again").containsExactly("c-1");
        moved(three, NOW.minusSeconds(7));
        assertThat(claimed(NOW)).as("moved forward").containsExactly("c-1");
    }

    @Test
    void anAppendTakesTheComplaintOutOfTheQueue() {
        Life one = alarmed("c-1", NOW);
        alarmed("c-2", NOW);
        Life two = moved(one, null);
        assertThat(claimed(NOW)).as("without an alarm it is not in the queue").containsExactly("c-2");
        moved(two, NOW);
        assertThat(claimed(NOW)).as("and can come back").containsExactly("c-1");
    }

    @Test
    void aTaskIsDueThoughNoClockRunsUntilItIsReportedCancelledOrOnRecordAsOverdue() {
        for (CaseEvent end : List.of(
                new TaskReported("t", Text.of("done"), List.of()),
                new TaskCancelled("t", Text.of("not needed")),
                new TaskOverdue("t", TaskKind.CONTRIBUTION, NOW, NOW))) {
            String id = "c-" + end.type().code();
            Life one = stored(life(id));
            Life two = one.then(
                    new TaskOpened(TaskKind.CONTRIBUTION, "t", Assignee.unit("workshop"), Text.of("look it up"), NOW));
            store.append(two.since(one));
            assertThat(claimed(NOW)).as("on its last instant").isEmpty();
            assertThat(claimed(NOW.plusNanos(1_000))).as("after it").containsExactly(id);
            Life three = two.then(end);
            store.append(three.since(two));
            assertThat(claimed(NOW.plusSeconds(7))).as(end.type().code()).isEmpty();
            assertKept(three);
        }
    }

    @Test
    void theEarliestOfClocksAndTasksCounts() {
        Life one = alarmed("c-1", NOW.plusSeconds(9));
        Life two = one.then(new TaskOpened(
                TaskKind.RECTIFICATION, "t", Assignee.unit("workshop"), Text.of("mend it"), NOW.minusSeconds(1)));
        store.append(two.since(one));
        assertThat(claimed(NOW)).containsExactly("c-1");
        Life three = two.then(new TaskOverdue("t", TaskKind.RECTIFICATION, NOW.minusSeconds(1), NOW));
        store.append(three.since(two));
        assertThat(claimed(NOW)).as("its clock goes on").isEmpty();
        assertThat(claimed(NOW.plusSeconds(9))).containsExactly("c-1");
    }

    @Test
    void theLastOfSeveralEventsCounts() {
        Life one = alarmed("c-1", NOW.plusSeconds(9));
        Life two = one.then(new DeadlinesRecomputed("a@1"))
                .with(List.of(clock("solve", ClockState.RUNNING, NOW)))
                .then(new Archived());
        store.append(two.since(one));
        assertThat(claimed(NOW)).containsExactly("c-1");
    }

    @Test
    void noMoreThanTheLimitAreClaimedAndTheOthersStay() {
        List<String> expected = new ArrayList<>();
        for (int i = 10; i < 17; i++) {
            alarmed("c-" + i, NOW);
            expected.add("c-" + i);
        }
        List<String> all = new ArrayList<>();
        for (int size : new int[] {1, 3, 3}) {
            List<String> part = ids(store.claim(TENANT, new ClaimRequest(NOW, UNTIL, size)));
            assertThat(part).as("as many as asked for").hasSize(size);
            all.addAll(part);
        }
        assertThat(all).as("in order, each once").isEqualTo(expected);
        assertThat(claimed(NOW)).isEmpty();
    }

    @Test
    void anotherTenantsComplaintsAreNeitherClaimedNorTouched() {
        Tenant other = Tenant.of("nort");
        alarmed("c-1", NOW);
        assertThat(store.claim(other, new ClaimRequest(NOW, UNTIL, ALL)))
                .as("another tenant sees nothing")
                .isEmpty();
        stored(Life.begin(other, "c-1", NOON, Specimens.received(Specimens.filing(), NOON))
                .with(List.of(clock("solve", ClockState.RUNNING, NOW))));
        assertThat(claimed(NOW)).containsExactly("c-1");
        assertThat(ids(store.claim(other, new ClaimRequest(NOW, UNTIL, ALL))))
                .as("one tenant's claim is no claim on the other's complaint of the same id")
                .containsExactly("c-1");
    }

    @Test
    void aRefusedAppendLeavesTheQueueAsItWas() {
        Life one = life("c-1").with(List.of(clock("solve", ClockState.RUNNING, NOW)));
        Life two = stored(one.then(new Acknowledged(Channel.SMS)));
        assertThat(claimed(NOW)).containsExactly("c-1");
        Life late = one.then(new DeadlinesRecomputed("a@1"))
                .with(List.of(clock("solve", ClockState.RUNNING, NOW.minusSeconds(9))));
        assertThatThrownBy(() -> store.append(late.since(one))).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> store.append(late.whole())).isInstanceOf(DuplicateException.class);
        assertThat(claimed(NOW))
                .as("a refused append ends no claim and moves nothing")
                .isEmpty();
        assertThat(claimed(UNTIL)).as("it is still there").containsExactly("c-1");
        assertKept(two);
    }

    @Test
    void whatAClaimGaveIsImmutable() {
        alarmed("c-1", NOW);
        List<ComplaintId> claimed = store.claim(TENANT, new ClaimRequest(NOW, UNTIL, ALL));
        assertThat(claimed).hasSize(1);
        assertThatThrownBy(() -> claimed.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void manyWhoClaimAtOnceGetEachComplaintOnce() {
        for (int i = 0; i < MANY; i++) {
            alarmed("c-" + i, NOW.minusSeconds(i % 5));
        }
        List<String> all = Crew.together(THREADS, member -> this::claimUntilNothingIsDue).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(all)
                .as("each complaint goes to one claimant only, and none is left over")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, MANY).mapToObj(i -> "c-" + i).toList());
    }

    @Test
    void theQueueFollowsManyWhoAppendWhileOthersClaim() {
        Crew.together(THREADS, member -> () -> member % 2 == 0 ? lives("m-" + member) : claimUntilNothingIsDue());
        assertThat(ids(store.claim(TENANT, new ClaimRequest(UNTIL, UNTIL.plusSeconds(60), ALL))))
                .as("exactly what has an alarm now is in the queue")
                .containsExactlyInAnyOrderElementsOf(all().stream()
                        .filter(complaint -> complaint.nextAlarmAt() != null)
                        .map(complaint -> complaint.id().value())
                        .toList())
                .hasSize(THREADS / 2 * BITE);
    }

    /** As many lives as a bite that end with an alarm, and as many that end without one. */
    private List<String> lives(String prefix) {
        List<String> stored = new ArrayList<>();
        for (int i = 0; i < 2 * BITE; i++) {
            Life life = alarmed(prefix + "-" + i, NOW);
            life = moved(life, NOW.minusSeconds(i));
            life = moved(life, null);
            life = moved(life, i < BITE ? NOW.minusSeconds(1) : null);
            stored.add(life.id().value());
        }
        return stored;
    }

    private List<String> claimUntilNothingIsDue() {
        List<String> mine = new ArrayList<>();
        while (true) {
            List<String> part = ids(store.claim(TENANT, new ClaimRequest(NOW, UNTIL, BITE)));
            if (part.isEmpty()) {
                return mine;
            }
            mine.addAll(part);
            assertThat(mine).as("claims come to an end").hasSizeLessThan(10_000);
        }
    }

    private Life alarmed(String id, @Nullable Instant next) {
        return stored(life(id).with(List.of(clock("solve", ClockState.RUNNING, next))));
    }

    private Life moved(Life life, @Nullable Instant next) {
        Life moved = life.then(new DeadlinesRecomputed("a@1")).with(List.of(clock("solve", ClockState.RUNNING, next)));
        store.append(moved.since(life));
        return moved;
    }

    private List<String> claimed(Instant now) {
        return ids(store.claim(TENANT, new ClaimRequest(now, UNTIL, ALL)));
    }

    private static List<String> ids(List<ComplaintId> ids) {
        return ids.stream().map(ComplaintId::value).toList();
    }

    private static Clock clock(String target, ClockState state, @Nullable Instant next) {
        return new Clock(
                target,
                ClockFamily.BUSINESS,
                1,
                state,
                NOON,
                1,
                "a@1",
                TimeLimit.hours(24),
                List.of(),
                List.of(),
                null,
                Alarm.NONE.next(next),
                null);
    }
}
