package io.opencomplaint.tck;

import static io.opencomplaint.spi.AppendOutcome.DUPLICATE;
import static io.opencomplaint.spi.AppendOutcome.STALE;
import static io.opencomplaint.spi.AppendOutcome.STORED;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.id;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many complaints in one call: each fares as it would alone, and what is stored is stored together. */
public abstract class BulkContract extends StoreUnderTest {

    private static final ExternalReference REFERENCE = ExternalReference.of("crm", "4711");
    private static final Tenant SOUTH = Tenant.of("south");
    private static final int MANY = 60;

    /** For subclasses. */
    protected BulkContract() {}

    @Test
    void newComplaintsAndKnownOnesAreStoredInOneCall() {
        Life known = stored(life("c-2"));
        Life on = known.then(new Acknowledged(Channel.SMS)).then(new Registered("C002"));
        Life fresh = life("c-1", filing(REFERENCE)).then(new Registered("C001"));
        Life other = life("c-3");
        assertOutcomes(List.of(other.whole(), on.since(known), fresh.whole()), STORED, STORED, STORED);
        assertOnly(fresh, on, other);
    }

    @Test
    void eachThatCannotBeStoredSaysWhyAndLeavesNothingWhileTheOthersAreStored() {
        Life one = stored(life("c-1", filing(REFERENCE)).then(new Registered("C001")));
        Life two = life("c-2");
        stored(two.then(new Acknowledged(Channel.SMS)));
        Life three = stored(life("c-3"));
        stored(life("c-3-1"));
        Life absent = life("c-4");
        Life fresh = life("c-5");
        Life sameReference = life("c-6", filing(REFERENCE));
        Life sameNumber = life("c-7").then(new Registered("C001"));
        assertOutcomes(
                List.of(
                        sameReference.whole(),
                        two.then(new Archived()).since(two),
                        fresh.whole(),
                        three.then(new Registered("C001")).since(three),
                        absent.then(new Archived()).since(absent),
                        sameNumber.whole(),
                        one.then(new Archived()).since(one),
                        life("c-3-1").whole()),
                DUPLICATE,
                STALE,
                STORED,
                DUPLICATE,
                STALE,
                DUPLICATE,
                STORED,
                DUPLICATE);
    }

    @Test
    void whatIsRefusedLeavesTheComplaintsOfOthersAsTheyWere() {
        Life one = stored(life("c-1", filing(REFERENCE)).then(new Registered("C001")));
        Life two = life("c-2");
        Life ahead = stored(two.then(new Acknowledged(Channel.SMS)));
        Life fresh = life("c-5");
        Life wanting = life("c-6", filing(REFERENCE)).then(new Registered("C006"));
        assertOutcomes(
                List.of(wanting.whole(), two.then(new Registered("C002")).since(two), fresh.whole()),
                DUPLICATE,
                STALE,
                STORED);
        assertAbsent(wanting);
        assertOnly(one, ahead, fresh);
        Life takes = stored(life("c-8").then(new Registered("C006")));
        Life takesToo = stored(life("c-9").then(new Registered("C002")));
        assertOnly(one, ahead, fresh, takes, takesToo);
    }

    @Test
    void aStaleOneAmongStoredOnesIsStaleAndLeavesNothing() {
        Life two = life("c-2");
        Life ahead = stored(two.then(new Acknowledged(Channel.SMS)));
        Life one = stored(life("c-1"));
        Life on = one.then(new Archived());
        assertOutcomes(List.of(two.then(new Archived()).since(two), on.since(one)), STALE, STORED);
        assertOnly(on, ahead);
    }

    @Test
    void theVersionCountsBeforeWhatIsWanted() {
        Life one = stored(life("c-1").then(new Registered("C001")));
        Life two = life("c-2");
        Life ahead = stored(two.then(new Acknowledged(Channel.SMS)));
        Append stale = two.then(new Registered("C001")).since(two);
        Life wanting = life("c-3").then(new Registered("C001"));
        assertOutcomes(List.of(stale), STALE);
        assertOutcomes(List.of(stale, wanting.whole()), STALE, DUPLICATE);
        assertOutcomes(List.of(wanting.whole(), stale), DUPLICATE, STALE);
        assertOnly(one, ahead);
    }

    @Test
    void ofTwoThatWantTheSameTheEarlierInTheListGetsIt() {
        Life later = life("c-1", filing(REFERENCE));
        Life earlier = life("c-2", filing(REFERENCE));
        Life second = life("c-3").then(new Registered("C001"));
        Life first = life("c-4").then(new Registered("C001"));
        assertOutcomes(
                List.of(earlier.whole(), first.whole(), later.whole(), second.whole()),
                STORED,
                STORED,
                DUPLICATE,
                DUPLICATE);
        assertOnly(earlier, first);
    }

    @Test
    void theSameCallTwiceStoresNothingTheSecondTime() {
        Life known = stored(life("c-1"));
        Life on = known.then(new Archived());
        Life fresh = life("c-2");
        List<Append> appends = List.of(on.since(known), fresh.whole());
        assertOutcomes(appends, STORED, STORED);
        assertOutcomes(appends, STALE, DUPLICATE);
        assertOnly(on, fresh);
    }

    @Test
    void aCallThatIsNotAllowedLeavesNothing() {
        Life one = stored(life("c-1"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        Append first = life("c-0").whole();
        Append south = life(SOUTH, "c-2", filing()).whole();
        List<Append> tooMany = IntStream.rangeClosed(0, BulkStore.MAX)
                .mapToObj(i -> life("n-" + i).whole())
                .toList();
        for (List<Append> wrong : List.of(
                List.of(first, two.since(one), two.then(new Archived()).since(two)), List.of(first, south), tooMany)) {
            assertThatThrownBy(() -> store.append(wrong))
                    .as("too many, of several tenants, or several of one complaint")
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> store.append(Arrays.asList(first, null)))
                .as("what fails in the middle leaves nothing")
                .isInstanceOf(NullPointerException.class);
        assertOnly(one);
        assertThat(store.find(SOUTH, id("c-2"))).isEmpty();
    }

    @Test
    void anEmptyCallIsNothing() {
        assertOnly(stored(life("c-1")));
        assertThat(store.append(List.of())).isEmpty();
        assertThat(store.find(TENANT, List.of())).isEmpty();
        assertThat(store.histories(TENANT, List.of())).isEmpty();
    }

    @Test
    void asManyAsAreAllowedAreStoredAndFoundInOneCall() {
        List<Life> lives = IntStream.range(0, BulkStore.MAX)
                .mapToObj(i -> life("c-" + i).then(new Registered("C" + i)))
                .toList();
        assertThat(store.append(lives.stream().map(Life::whole).toList())).containsOnly(STORED);
        List<ComplaintId> ids = lives.stream().map(Life::id).toList();
        assertThat(store.find(TENANT, ids))
                .as("find gives all, in the order asked")
                .isEqualTo(lives.stream().map(Life::complaint).toList());
        assertThat(store.histories(TENANT, ids).values().stream().toList())
                .as("histories gives all, in the order asked")
                .isEqualTo(lives.stream().map(Life::history).toList());
        List<ComplaintId> more = new ArrayList<>(ids);
        more.add(id("one-more"));
        assertThatThrownBy(() -> store.find(TENANT, more)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.histories(TENANT, more)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void complaintsAreFoundInTheOrderAskedEachOnceAndAbsentOnesNot() {
        Life one = stored(life("c-1"));
        Life two = stored(life("c-2").then(new Acknowledged(Channel.SMS)));
        Life three = stored(life("c-3"));
        List<ComplaintId> asked = Stream.of("c-3", "absent", "c-1", "c-3", "c-2", "c-11", "c-1")
                .map(Specimens::id)
                .toList();
        assertThat(store.find(TENANT, asked))
                .as("those that exist, each once, in the order asked")
                .containsExactly(three.complaint(), one.complaint(), two.complaint());
        Map<ComplaintId, List<RecordedEvent>> histories = store.histories(TENANT, asked);
        assertThat(histories.keySet())
                .as("those that exist, in the order asked")
                .containsExactly(three.id(), one.id(), two.id());
        assertThat(histories).containsEntry(two.id(), two.history()).containsEntry(one.id(), one.history());
    }

    @Test
    void whatIsFoundCannotBeChangedByItsReaderAndDoesNotGrow() {
        Life one = stored(life("c-1"));
        List<Complaint> found = store.find(TENANT, List.of(one.id()));
        Map<ComplaintId, List<RecordedEvent>> histories = store.histories(TENANT, List.of(one.id()));
        Life two = one.then(new Archived());
        assertOutcomes(List.of(two.since(one)), STORED);
        assertThat(found).containsExactly(one.complaint());
        assertThat(histories).containsOnly(Map.entry(one.id(), one.history()));
        assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(histories::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> histories.get(one.id()).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertOnly(two);
    }

    @Test
    void anotherTenantsComplaintsAreNeitherFoundNorTouched() {
        Life north = stored(life("c-1", filing(REFERENCE)).then(new Registered("C001")));
        List<ComplaintId> ids = List.of(north.id());
        assertThat(store.find(SOUTH, ids)).isEmpty();
        assertThat(store.histories(SOUTH, ids)).isEmpty();
        Life south = life(SOUTH, "c-1", filing(REFERENCE)).then(new Registered("C001"));
        assertOutcomes(List.of(south.then(new Archived()).since(south)), STALE);
        assertOutcomes(List.of(south.whole()), STORED);
        assertKept(south);
        Life on = south.then(new Archived());
        assertOutcomes(List.of(on.since(south)), STORED);
        assertKept(on);
        assertOnly(north);
        assertThat(store.find(TENANT, ids)).containsExactly(north.complaint());
    }

    @Test
    void callsThatOverlapComeToAnEndAndEachComplaintHasOneWinner() {
        for (int round = 0; round < 5; round++) {
            String prefix = "c-" + round + "-";
            List<Life> before = IntStream.range(0, MANY)
                    .mapToObj(i -> stored(life(prefix + i)))
                    .toList();
            List<List<Life>> rivals = IntStream.range(0, 4)
                    .mapToObj(member -> shuffled(before, member))
                    .toList();
            List<List<AppendOutcome>> outcomes = Crew.together(
                    4,
                    member -> () -> store.append(
                            rivals.get(member).stream().map(Life::latest).toList()));
            assertOneWinnerEach(before, rivals, outcomes);
        }
    }

    @Test
    void newComplaintsThatWantTheSameReferencesInAnotherOrderComeToAnEnd() {
        for (int round = 0; round < 5; round++) {
            int number = round;
            List<List<AppendOutcome>> outcomes = Crew.together(4, member -> () -> {
                List<Append> appends = new ArrayList<>();
                for (int i = 0; i < MANY; i++) {
                    int wanted = member % 2 == 0 ? i : MANY - 1 - i;
                    ExternalReference reference = ExternalReference.of("crm", number + "/" + wanted);
                    appends.add(life("c-" + number + "-" + member + "-" + i, filing(reference))
                            .whole());
                }
                return store.append(appends);
            });
            assertThat(outcomes.stream().flatMap(List::stream)).isSubsetOf(STORED, DUPLICATE);
            assertThat(outcomes.stream().flatMap(List::stream).filter(STORED::equals))
                    .as("each reference has one winner")
                    .hasSize(MANY);
        }
    }

    private static List<Life> shuffled(List<Life> lives, int member) {
        List<Life> shuffled = new ArrayList<>();
        lives.forEach(life -> shuffled.add(life.then(new Registered(life.id() + "/" + member))));
        Collections.rotate(shuffled, member * lives.size() / 4);
        if (member % 2 == 1) {
            Collections.reverse(shuffled);
        }
        return shuffled;
    }

    private void assertOneWinnerEach(List<Life> before, List<List<Life>> rivals, List<List<AppendOutcome>> outcomes) {
        List<Life> winners = new ArrayList<>();
        for (int member = 0; member < rivals.size(); member++) {
            assertThat(outcomes.get(member)).isSubsetOf(STORED, STALE).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                if (outcomes.get(member).get(i) == STORED) {
                    winners.add(rivals.get(member).get(i));
                }
            }
        }
        assertThat(winners).extracting(Life::id).doesNotHaveDuplicates().hasSameSizeAs(before);
        winners.forEach(this::assertKept);
    }

    private void assertOutcomes(List<Append> appends, AppendOutcome... outcomes) {
        assertThat(store.append(appends))
                .as("what became of each append, in the order of the appends")
                .containsExactly(outcomes);
    }
}
