package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Many threads at once: one winner for each place, the others are told, nothing is lost and nothing seen half done. */
public abstract class ConcurrencyContract extends StoreUnderTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20;
    private static final String WON = "won";

    /** For subclasses. */
    protected ConcurrencyContract() {}

    @Test
    void ofManyAppendsToOneVersionExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            Life before = stored(life("c-" + round));
            List<Life> rivals = rivals(member -> before.then(note("member " + member)));
            List<String> ends =
                    compete(rivals.stream().map(rival -> rival.since(before)).toList());
            assertOneWinner(ends, "stale-version");
            assertKept(rivals.get(ends.indexOf(WON)));
        }
    }

    @Test
    void ofManyNewComplaintsWithOneIdExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            String id = "c-" + round;
            List<Life> rivals = rivals(member -> life(id).then(note("member " + member)));
            List<String> ends = compete(rivals.stream().map(Life::whole).toList());
            assertOneWinner(ends, "duplicate");
            assertKept(rivals.get(ends.indexOf(WON)));
        }
    }

    @Test
    void ofManyNewComplaintsWithOneReferenceExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            ExternalReference reference = ExternalReference.of("crm", "r-" + round);
            String prefix = "c-" + round + "-";
            List<Life> rivals = rivals(member -> life(prefix + member, filing(reference)));
            assertOneOfManyIsKept(
                    rivals,
                    compete(rivals.stream().map(Life::whole).toList()),
                    Criteria.any().reference(reference));
        }
    }

    @Test
    void ofManyNewComplaintsWithOneNumberExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "C" + round;
            String prefix = "c-" + round + "-";
            List<Life> rivals = rivals(member -> life(prefix + member).then(new Registered(number)));
            assertOneOfManyIsKept(
                    rivals,
                    compete(rivals.stream().map(Life::whole).toList()),
                    Criteria.any().number(number));
        }
    }

    @Test
    void ofManyKnownComplaintsThatTakeOneNumberExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "C" + round;
            String prefix = "c-" + round + "-";
            List<Life> before = rivals(member -> stored(life(prefix + member)));
            List<Life> rivals = rivals(member -> before.get(member).then(new Registered(number)));
            List<String> ends = compete(rivals.stream()
                    .map(rival -> rival.since(before.get(rivals.indexOf(rival))))
                    .toList());
            assertOneWinner(ends, "duplicate");
            for (int i = 0; i < THREADS; i++) {
                assertKept(ends.get(i).equals(WON) ? rivals.get(i) : before.get(i));
            }
        }
    }

    @Test
    void whoeverWasRefusedFindsTheWinner() {
        for (int round = 0; round < ROUNDS; round++) {
            ExternalReference reference = ExternalReference.of("crm", "r-" + round);
            String prefix = "c-" + round + "-";
            List<Integer> seen = Crew.together(THREADS, member -> () -> {
                end(life(prefix + member, filing(reference)).whole());
                return found(Criteria.any().reference(reference)).size();
            });
            assertThat(seen)
                    .as("a duplicate is refused because of a complaint that is there to be found")
                    .containsOnly(1);
        }
    }

    @Test
    void noWriteOfManyWhoRetryIsLost() {
        int each = 10;
        Life first = stored(life("c-1"));
        Crew.together(THREADS, member -> () -> {
            for (int i = 0; i < each; i++) {
                appendWithRetry(first, "note " + member + "." + i);
            }
            return member;
        });
        List<RecordedEvent> history = store.history(TENANT, first.id());
        assertThat(history).as("every acknowledged append is there, once").hasSize(1 + THREADS * each);
        assertThat(history.stream()
                        .skip(1)
                        .map(event -> ((EntryAdded) event.event()).text().content()))
                .as("every acknowledged append is there, once")
                .doesNotHaveDuplicates();
        assertThat(store.find(TENANT, first.id()))
                .as("the complaint is what its history makes of it")
                .contains(History.replay(TENANT, history));
    }

    @Test
    void readersSeeOnlyWholeStates() {
        AtomicBoolean writing = new AtomicBoolean(true);
        Life first = stored(life("c-1"));
        Crew.together(4, member -> () -> {
            if (member == 0) {
                try {
                    write(first);
                } finally {
                    writing.set(false);
                }
            } else {
                do {
                    assertWhole(first);
                } while (writing.get());
            }
            return member;
        });
    }

    @Test
    void aNewComplaintAppearsEverywhereAtOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            Filing filing = filing(ExternalReference.of("crm", "r-" + round));
            Life life = life("c-" + round, filing).then(new Registered("C" + round));
            AtomicBoolean stored = new AtomicBoolean();
            Crew.together(2, member -> () -> {
                if (member == 0) {
                    storeAndSay(life, stored);
                } else {
                    watch(life, stored);
                }
                return member;
            });
        }
    }

    @Test
    void reservedNumbersAreAllDifferent() {
        int each = 100;
        List<List<Long>> reserved = Crew.together(THREADS, member -> () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                mine.add(store.reserve(TENANT, "C"));
            }
            return mine;
        });
        assertThat(reserved.stream().flatMap(List::stream))
                .as("no two calls get the same number")
                .doesNotHaveDuplicates()
                .hasSize(THREADS * each);
        assertThat(reserved).as("numbers rise for each caller").allSatisfy(mine -> assertThat(mine)
                .isSorted());
    }

    private void assertOneOfManyIsKept(List<Life> rivals, List<String> ends, Criteria criteria) {
        assertOneWinner(ends, "duplicate");
        Life winner = rivals.get(ends.indexOf(WON));
        assertKept(winner);
        assertThat(found(criteria)).as("only the winner is found").containsExactly(winner.complaint());
        rivals.stream().filter(rival -> !rival.equals(winner)).forEach(this::assertAbsent);
    }

    private static void assertOneWinner(List<String> ends, String refusal) {
        assertThat(Collections.frequency(ends, WON))
                .as("exactly one of all wins: " + ends)
                .isEqualTo(1);
        assertThat(Collections.frequency(ends, refusal))
                .as("all others are told why: " + ends)
                .isEqualTo(THREADS - 1);
    }

    private static List<Life> rivals(IntFunction<Life> making) {
        List<Life> rivals = new ArrayList<>();
        for (int member = 0; member < THREADS; member++) {
            rivals.add(making.apply(member));
        }
        return rivals;
    }

    private List<String> compete(List<Append> appends) {
        return Crew.together(appends.size(), member -> () -> end(appends.get(member)));
    }

    private String end(Append append) {
        try {
            store.append(append);
            return WON;
        } catch (StaleVersionException | DuplicateException refused) {
            return refused.code();
        }
    }

    private void appendWithRetry(Life first, String text) {
        int attempts = 0;
        String end;
        do {
            attempts++;
            assertThat(attempts).as("of many who retry always one gets on").isLessThan(10_000);
            Complaint read = store.find(TENANT, first.id()).orElseThrow();
            // The history may already be longer than the complaint that was read; only the version counts here.
            Life now = new Life(read, List.of());
            Life next = now.then(note(text));
            end = end(next.since(now));
        } while (!end.equals(WON));
    }

    private void storeAndSay(Life life, AtomicBoolean stored) {
        try {
            store.append(life.whole());
        } finally {
            stored.set(true);
        }
    }

    /** Looks in one way until the complaint is there, then in every other way. */
    private void watch(Life life, AtomicBoolean stored) {
        String number = life.complaint().label();
        Criteria byNumber = Criteria.any().number(number);
        while (found(byNumber).isEmpty() && !stored.get()) {
            Thread.onSpinWait();
        }
        assertKept(life);
        assertThat(found(Criteria.any().reference(life.complaint().filing().reference())))
                .as("what is seen once is seen everywhere: by its reference")
                .containsExactly(life.complaint());
        assertThat(all()).as("what is seen once is seen everywhere: among all").contains(life.complaint());
        assertThat(store.tally(TENANT, byNumber, Dimension.STATUS))
                .as("what is seen once is counted")
                .hasSize(1);
    }

    private void write(Life first) {
        Life life = first;
        for (int i = 0; i < 100; i++) {
            Life next = life.then(note("a " + i)).then(note("b " + i));
            store.append(next.since(life));
            life = next;
        }
    }

    /** The history is read last, so it may be longer than the complaint was, never shorter, and never of even length. */
    private void assertWhole(Life first) {
        Complaint complaint = store.find(TENANT, first.id()).orElseThrow();
        List<RecordedEvent> history = store.history(TENANT, first.id());
        assertThat(history.size() % 2)
                .as("both events of an append are seen, or none")
                .isEqualTo(1);
        assertThat(history).as("a complaint is never seen without its events").hasSizeGreaterThanOrEqualTo((int)
                complaint.version());
        assertThat(History.replay(TENANT, history.subList(0, (int) complaint.version())))
                .as("a reader sees a state that an append made")
                .isEqualTo(complaint);
    }

    private static EntryAdded note(String text) {
        return new EntryAdded(EntryKind.NOTE, Text.of(text), List.of());
    }
}
