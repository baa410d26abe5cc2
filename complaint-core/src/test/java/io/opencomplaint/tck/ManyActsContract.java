package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many threads act at one desk, on complaints of their own and on some that all of them write to: {@code -Dconcurrency.threads} threads
 * with {@code -Dconcurrency.acts} acts each, and few of both unless told otherwise.
 */
public abstract class ManyActsContract extends StoreUnderTest {

    private static final Logger LOG = LoggerFactory.getLogger(ManyActsContract.class);
    private static final int FEW_ACTS = 10;
    private static final int THREADS = Integer.getInteger("concurrency.threads", 8);
    private static final int ACTS = Integer.getInteger("concurrency.acts", FEW_ACTS);
    private static final int SHARED = 4;
    private static final int ACTS_OF_A_ROUND = 5;
    private static final int MOST_TRIES = 10_000;
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.MANAGER);

    /** A slow store does some ten acts in a second. */
    private static final long SECONDS = 60 + (long) THREADS * ACTS / 10;

    private final List<ComplaintId> shared = new ArrayList<>();
    private ComplaintDesk desk;

    /** For subclasses. */
    protected ManyActsContract() {}

    /** An act that was answered: it is the event of this number, and if it is a note, of this text. */
    private record Answer(Complaint complaint, String text) {

        String place() {
            return complaint.id() + "/" + complaint.version();
        }
    }

    @Test
    @Tag("many-acts")
    void ofManyActsOfManyThreadsNoneIsLost() {
        desk = ComplaintDesk.builder().store(store).policy(Presets.closedLoop()).build();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < SHARED; i++) {
            Answer received = new Answer(desk.perform(complaint(), CLERK), "");
            shared.add(received.complaint().id());
            answers.add(received);
        }
        long begin = System.nanoTime();
        Crew.together(THREADS, SECONDS, member -> () -> act(member)).forEach(answers::addAll);
        tell(System.nanoTime() - begin);

        assertThat(answers).as("each act is answered").hasSize(SHARED + THREADS * ACTS);
        Map<String, String> recorded = recorded();
        Set<String> places = answers.stream().map(Answer::place).collect(Collectors.toSet());
        assertThat(places).as("no two acts are one event").hasSameSizeAs(answers);
        // Sets, since there may be hundreds of thousands.
        assertThat(without(places, recorded.keySet()))
                .as("no answered act is missing")
                .isEmpty();
        assertThat(without(recorded.keySet(), places))
                .as("no event is nobody's act")
                .isEmpty();
        assertThat(answers)
                .as("an act is the event that its answer names")
                .allSatisfy(answer -> assertThat(recorded.get(answer.place())).isEqualTo(answer.text()));
    }

    private static Set<String> without(Set<String> all, Set<String> these) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private List<Answer> act(int member) {
        List<Answer> answers = new ArrayList<>();
        ComplaintId own = null;
        for (int number = 0; number < ACTS; number++) {
            String text = member + "." + number;
            Answer answer =
                    switch (number % ACTS_OF_A_ROUND) {
                        case 0 -> new Answer(perform(complaint()), "");
                        case 1 -> new Answer(perform(new Register(own)), "");
                        case 2, 3 -> new Answer(perform(AddEntry.note(own, text)), text);
                        default ->
                            new Answer(
                                    perform(AddEntry.note(shared.get(number / ACTS_OF_A_ROUND % SHARED), text)), text);
                    };
            own = number % ACTS_OF_A_ROUND == 0 ? answer.complaint().id() : own;
            answers.add(answer);
        }
        return answers;
    }

    /** Until no other was faster, as the desk says what to do: by then it has tried some times itself. */
    private Complaint perform(Act act) {
        for (int tries = 1; ; tries++) {
            try {
                return desk.perform(act, CLERK);
            } catch (StaleVersionException e) {
                assertThat(tries).as("of many who retry always one gets on").isLessThan(MOST_TRIES);
            }
        }
    }

    private static ReceiveComplaint complaint() {
        return ReceiveComplaint.by(Channel.PHONE).matter("Fails again");
    }

    /** Text by place of every event that the store has, all of whose histories are whole. */
    private Map<String, String> recorded() {
        Map<String, String> recorded = new HashMap<>();
        PageRequest request = PageRequest.first(500);
        Page<Complaint> page;
        do {
            page = desk.search(Criteria.any(), request);
            for (Complaint complaint : page.items()) {
                List<RecordedEvent> history = desk.history(complaint.id());
                assertWhole(complaint, history);
                history.forEach(event -> recorded.put(event.complaint() + "/" + event.sequence(), textOf(event)));
            }
            request = page.next() == null ? request : request.after(page.next());
        } while (page.next() != null);
        return recorded;
    }

    private static void assertWhole(Complaint complaint, List<RecordedEvent> history) {
        assertThat(history.stream().mapToLong(RecordedEvent::sequence))
                .as("no history has a gap")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, complaint.version()).boxed().toList());
        assertThat(History.replay(complaint.tenant(), history))
                .as("the complaint is what its history makes of it")
                .isEqualTo(complaint);
    }

    private static String textOf(RecordedEvent event) {
        return event.event() instanceof EntryAdded note ? note.text().content() : "";
    }

    private void tell(long nanos) {
        if (ACTS > FEW_ACTS) {
            LOG.info(
                    "{}: {} threads with {} acts each: {} acts/s",
                    store.getClass().getSimpleName(),
                    THREADS,
                    ACTS,
                    TimeUnit.SECONDS.toNanos(THREADS * (long) ACTS) / nanos);
        }
    }
}
