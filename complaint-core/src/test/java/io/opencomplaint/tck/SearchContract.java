package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every criterion, alone and with others, finds and counts what a look at every complaint finds. */
public abstract class SearchContract extends StoreUnderTest {

    private static final long SEED = 20261122;

    private int texts;

    /** For subclasses. */
    protected SearchContract() {}

    @Test
    void eachCriterionFindsWhatItSays() {
        List<Complaint> all = fill();
        for (Filter filter : Filter.all()) {
            assertMeets(all, filter.narrow().apply(Criteria.any()), filter.meets(), filter.name());
        }
    }

    /** Two to four criteria by chance; one that takes the place of another counts alone. */
    @Test
    void criteriaTogetherFindWhatMeetsAllOfThem() {
        List<Complaint> all = fill();
        Random random = new Random(SEED);
        List<Filter> filters = Filter.all();
        for (int round = 0; round < 300; round++) {
            Criteria criteria = Criteria.any();
            Predicate<Complaint> meets = complaint -> true;
            StringBuilder names = new StringBuilder();
            for (int i = random.nextInt(3); i >= -1; i--) {
                Filter filter = filters.get(random.nextInt(filters.size()));
                Criteria narrowed = narrowed(criteria, filter);
                if (keeps(criteria, narrowed)) {
                    criteria = narrowed;
                    meets = meets.and(filter.meets());
                    names.append(filter.name()).append(", ");
                }
            }
            assertMeets(all, criteria, meets, names + "seed " + SEED + " round " + round);
        }
    }

    @Test
    void aDeadlineCountsOnlyWhileItsLimitRuns() {
        for (ClockState state : ClockState.values()) {
            stored(life("c-" + state.name().toLowerCase(Locale.ROOT))
                    .with(List.of(RandomRegister.clock("solve", state, 1))));
        }
        stored(life("c-none"));
        Instant due = Specimens.NOON.plusSeconds(3600);
        assertFinds(Criteria.any().overdueAt(due.plusNanos(1000)), "c-running");
        assertFinds(Criteria.any().overdueAt(due.plusNanos(1)), "c-running");
        assertFinds(Criteria.any().overdueAt(due));
        assertFinds(Criteria.any().due(Span.from(due)), "c-running");
        assertFinds(Criteria.any().due(Span.from(due.plusNanos(1))));
        assertFinds(Criteria.any().due(Span.before(Instant.MAX)), "c-running");
    }

    @Test
    void nothingIsDueInASpanThatBeginsWhereTheYearsEnd() {
        stored(life("c-due").with(List.of(RandomRegister.clock("solve", ClockState.RUNNING, 1))));
        stored(life("c-none"));
        for (Instant end : List.of(Instant.MAX, SortOrder.NEVER, SortOrder.NEVER.plusNanos(1))) {
            Span span = Span.from(end);
            assertFinds(Criteria.any().due(span));
            assertFinds(Criteria.any().changed(span));
            assertFinds(Criteria.any().closed(span));
            assertThat(store.search(
                                    TENANT,
                                    Criteria.any().due(span),
                                    PageRequest.first(10).by(SortOrder.DUE_FIRST))
                            .items())
                    .as("by deadline from %s", end)
                    .isEmpty();
        }
        assertFinds(Criteria.any().due(Span.from(Instant.MIN)), "c-due");
    }

    @Test
    void theEarliestDeadlineOfSeveralCountsAndMovesWithAnAppend() {
        Life before = stored(life("c-1")
                .with(List.of(
                        RandomRegister.clock("solve", ClockState.RUNNING, 9),
                        RandomRegister.clock("reply", ClockState.RUNNING, 4))));
        Instant between = Specimens.NOON.plusSeconds(6 * 3600);
        assertFinds(Criteria.any().overdueAt(between), "c-1");
        store.append(before.then(new Acknowledged(Channel.SMS))
                .with(List.of(RandomRegister.clock("reply", ClockState.MET, 4)))
                .since(before));
        assertFinds(Criteria.any().overdueAt(between));
        assertFinds(Criteria.any().due(Span.from(between)), "c-1");
    }

    @Test
    void wordsAreFoundInEitherCaseOfTheirLetters() {
        texts("Kettle İstanbul ınce ΣΑΣ straße 𐐀x", null);
        texts("none of it", Text.of("KETTLE"));
        texts("kettle", Text.erased());
        assertFinds(Criteria.any().text("kEtTlE"), "c-1", "c-2", "c-3");
        assertFinds(Criteria.any().text("STRAßE"), "c-1");
        assertFinds(Criteria.any().text("strasse"));
        assertFinds(Criteria.any().text("ınce"), "c-1");
        assertFinds(Criteria.any().text("ince"));
        assertFinds(Criteria.any().text("σασ"), "c-1");
        assertFinds(Criteria.any().text("𐐨X"), "c-1");
        assertFinds(Criteria.any().text("ke%e"));
        assertFinds(Criteria.any().text("k_ttle"));
        assertFinds(Criteria.any().text("kettle "), "c-1");
    }

    private void texts(String subject, @Nullable Text description) {
        texts++;
        Filing filing =
                new Filing(Channel.WEB, Party.anonymous(), null, null, Text.of(subject), description, null, null, null);
        stored(life("c-" + texts, filing));
    }

    private List<Complaint> fill() {
        return new RandomRegister(SEED)
                .lives(120).stream()
                        .map(this::stored)
                        .map(Life::complaint)
                        .sorted(Comparator.comparing(
                                        (Complaint c) -> c.milestones().receivedAt())
                                .thenComparing(Complaint::id))
                        .toList();
    }

    /** What contradicts the criteria so far changes nothing. */
    private static Criteria narrowed(Criteria criteria, Filter filter) {
        try {
            return filter.narrow().apply(criteria);
        } catch (InvalidValueException e) {
            return criteria;
        }
    }

    /** Whether everything that was said is still said. */
    private static boolean keeps(Criteria before, Criteria after) {
        return Said.count(after) > Said.count(before);
    }

    private void assertMeets(List<Complaint> all, Criteria criteria, Predicate<Complaint> meets, String name) {
        List<String> expected =
                all.stream().filter(meets).map(c -> c.id().value()).toList();
        assertThat(store.search(TENANT, criteria, PageRequest.first(1000)).items())
                .as("search by %s", name)
                .extracting(c -> c.id().value())
                .isEqualTo(expected);
        assertThat(store.count(TENANT, criteria)).as("count by %s", name).isEqualTo(expected.size());
    }

    private void assertFinds(Criteria criteria, String... expected) {
        assertThat(ids(criteria)).as("what meets %s", criteria).containsExactly(expected);
        assertThat(store.count(TENANT, criteria))
                .as("how many meet %s", criteria)
                .isEqualTo(expected.length);
    }
}
