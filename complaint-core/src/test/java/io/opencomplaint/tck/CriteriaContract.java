package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Archived;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.SortOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each criterion finds what it says, and several together find what meets all of them. */
public abstract class CriteriaContract extends StoreUnderTest {

    private static final LocalDate FIRST_OF_FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    /** For subclasses. */
    protected CriteriaContract() {}

    @Test
    void noCriterionFindsAll() {
        fill();
        assertFinds(Criteria.any(), "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7", "a-8");
    }

    @Test
    void aReferenceFindsItsComplaint() {
        fill();
        assertFinds(Criteria.any().reference(ExternalReference.of("crm", "4712")), "a-3");
        assertFinds(Criteria.any().reference(ExternalReference.of("crm", "471")));
        assertFinds(Criteria.any().reference(ExternalReference.of("erp", "4712")));
    }

    @Test
    void aWholeNumberFindsItsComplaint() {
        fill();
        assertFinds(Criteria.any().number("C003"), "a-6");
        assertFinds(Criteria.any().number("C00"));
        assertFinds(Criteria.any().number("c003"));
        assertFinds(Criteria.any().number(""));
    }

    @Test
    void phasesFindWhatIsInAnyOfThem() {
        fill();
        assertFinds(Criteria.any().phases(Phase.INTAKE), "a-1", "a-8");
        assertFinds(Criteria.any().phases(Phase.CLOSED, Phase.INTAKE), "a-1", "a-4", "a-6", "a-7", "a-8");
        assertFinds(Criteria.any().phases(Phase.WAITING));
        assertFinds(Criteria.any().phases(Phase.values()), "a-1", "a-2", "a-3", "a-4", "a-5", "a-6", "a-7", "a-8");
    }

    @Test
    void aCategoryFindsItselfAndWhatLiesBelow() {
        fill();
        assertFinds(Criteria.any().within(Category.of("product")), "a-2", "a-3", "a-4");
        assertFinds(Criteria.any().within(Category.of("product/fault")), "a-3", "a-4");
        assertFinds(Criteria.any().within(Category.of("product/fault/cooling")), "a-4");
        assertFinds(Criteria.any().within(Category.of("prod")));
        assertFinds(Criteria.any().within(Category.of("fault")));
    }

    @Test
    void aChannelFindsWhatCameInByIt() {
        fill();
        assertFinds(Criteria.any().channel(Channel.WEB), "a-2", "a-6", "a-8");
        assertFinds(Criteria.any().channel(Channel.FAX));
    }

    @Test
    void aUnitFindsWhatIsInItsHandsNow() {
        fill();
        assertFinds(Criteria.any().unit("fitters"), "a-2", "a-6", "a-7");
        assertFinds(Criteria.any().unit("office"), "a-3", "a-4", "a-5");
        assertFinds(Criteria.any().unit("Office"));
    }

    @Test
    void daysOfReceiptCountFromTheFirstToTheLast() {
        fill();
        assertFinds(Criteria.any().received(FIRST_OF_FEBRUARY, LEAP_DAY), "a-2", "a-3", "a-4", "a-5");
        assertFinds(Criteria.any().received(LEAP_DAY, LEAP_DAY), "a-4", "a-5");
    }

    @Test
    void eitherEndOfTheDaysMayBeOpen() {
        fill();
        assertFinds(Criteria.any().received(null, FIRST_OF_FEBRUARY), "a-1", "a-2", "a-3");
        assertFinds(Criteria.any().received(LocalDate.of(2024, 3, 1), null), "a-6", "a-7", "a-8");
    }

    @Test
    void daysBeyondTheYearsThatAreKeptMeanTheFirstAndTheLastDay() {
        stored(life("d-1", Instant.parse("0001-01-01T00:00:00Z")));
        stored(life("d-2"));
        stored(life("d-3", SortOrder.NEVER));
        for (LocalDate late : List.of(LocalDate.of(9999, 12, 31), LocalDate.of(12_000, 1, 1), LocalDate.MAX)) {
            assertFinds(Criteria.any().received(null, late), "d-1", "d-2", "d-3");
            assertFinds(Criteria.any().received(late, null), "d-3");
            assertFinds(Criteria.any().received(late, late), "d-3");
        }
        for (LocalDate early : List.of(LocalDate.of(1, 1, 1), LocalDate.of(0, 12, 31), LocalDate.MIN)) {
            assertFinds(Criteria.any().received(early, null), "d-1", "d-2", "d-3");
            assertFinds(Criteria.any().received(null, early), "d-1");
            assertFinds(Criteria.any().received(early, LocalDate.MAX), "d-1", "d-2", "d-3");
        }
    }

    /** A store may look for a day among the instants that are it somewhere, but not among fewer. */
    @Test
    void theDayOfReceiptIsThatOfSomeZone() {
        LocalDate day = LocalDate.of(2024, 3, 5);
        List<ZoneOffset> zones = List.of(ZoneOffset.MIN, ZoneOffset.UTC, ZoneOffset.MAX);
        for (int i = 0; i < zones.size(); i++) {
            Instant first = day.atStartOfDay().toInstant(zones.get(i));
            Instant last =
                    day.plusDays(1).atStartOfDay().toInstant(zones.get(i)).minusNanos(1000);
            ComplaintReceived received = new ComplaintReceived(Specimens.filing(), List.of(), day);
            stored(Life.begin(Specimens.TENANT, "a-" + i, first, received));
            stored(Life.begin(Specimens.TENANT, "b-" + i, last, received));
        }
        assertThat(ids(Criteria.any().received(day, day)))
                .as("whatever the zone of the policy, the day is the event's")
                .containsExactly("a-2", "a-1", "b-2", "a-0", "b-1", "b-0");
        assertFinds(Criteria.any().received(day.plusDays(1), null));
        assertFinds(Criteria.any().received(null, day.minusDays(1)));
    }

    /** The answer to several criteria is what the answers to each of them have in common, for every set of them. */
    @Test
    void severalCriteriaFindWhatMeetsAllOfThem() {
        fill();
        List<UnaryOperator<Criteria>> criteria = List.of(
                any -> any.phases(Phase.HANDLING, Phase.CLOSED),
                any -> any.within(Category.of("product")),
                any -> any.channel(Channel.PHONE),
                any -> any.unit("office"),
                any -> any.received(FIRST_OF_FEBRUARY, LEAP_DAY),
                any -> any.number("C002"),
                any -> any.reference(ExternalReference.of("crm", "4712")));
        for (int chosen = 0; chosen < 1 << criteria.size(); chosen++) {
            Criteria together = Criteria.any();
            List<String> common = new ArrayList<>(ids(Criteria.any()));
            for (int i = 0; i < criteria.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    together = criteria.get(i).apply(together);
                    common.retainAll(ids(criteria.get(i).apply(Criteria.any())));
                }
            }
            assertFinds(together, common.toArray(String[]::new));
        }
    }

    @Test
    void criteriaThatNothingMeetsTogetherFindNothing() {
        fill();
        assertFinds(Criteria.any().number("C002").channel(Channel.WEB));
        assertFinds(Criteria.any().number("C002").reference(ExternalReference.of("crm", "4711")));
        assertFinds(Criteria.any().within(Category.of("service")).unit("office"));
    }

    @Test
    void aComplaintIsFoundByWhatItIsNowAndNotByWhatItWas() {
        Assignee fitters = Assignee.unit("fitters");
        Assignee office = Assignee.unit("office");
        Life one = stored(life("c-1")
                .then(new Registered("C001"))
                .then(new Classified(Category.of("product/fault")))
                .then(new Assigned(fitters)));
        Life two = one.then(new Classified(Category.of("service")))
                .then(new Transferred(fitters, office, Text.of("Not ours")))
                .then(new Closed(Outcome.SETTLED, null));
        store.append(two.since(one));
        assertFinds(Criteria.any().within(Category.of("product")));
        assertFinds(Criteria.any().unit("fitters"));
        assertFinds(Criteria.any().phases(Phase.INTAKE));
        assertFinds(
                Criteria.any()
                        .number("C001")
                        .unit("office")
                        .within(Category.of("service"))
                        .phases(Phase.CLOSED),
                "c-1");
    }

    @Test
    void signsThatMeanSomethingToADatabaseMeanThemselves() {
        List<String> steps =
                List.of("50%", "50_", "50x", "a\\b", "a\\\\b", "a/b", "a~b", "a~1b", "it's", "\"q\"", "*", "50");
        for (int i = 0; i < steps.size(); i++) {
            stored(life("c-" + i)
                    .then(new Classified(Category.ofSteps(steps.get(i), "sub")))
                    .then(new Assigned(Assignee.unit(steps.get(i)))));
        }
        for (int i = 0; i < steps.size(); i++) {
            assertFinds(Criteria.any().within(Category.ofSteps(steps.get(i))), "c-" + i);
            assertFinds(Criteria.any().within(Category.ofSteps(steps.get(i), "sub")), "c-" + i);
            assertFinds(Criteria.any().unit(steps.get(i)), "c-" + i);
        }
        assertFinds(Criteria.any().unit("%"));
        assertFinds(Criteria.any().unit("' OR 1=1 --"));
        assertFinds(Criteria.any().within(Category.ofSteps("5")));
        assertFinds(Criteria.any().within(Category.ofSteps("50%", "s%")));
    }

    @Test
    void wordsThatOnlyLookAlikeAreDifferent() {
        List<String> alike =
                List.of("Büro", "Buro", "büro", "Bu\u0308ro", "BÜRO", "办公室", "辦公室", "\uD83C\uDFE2", "\uD83C\uDFE3");
        for (int i = 0; i < alike.size(); i++) {
            stored(life("c-" + i)
                    .then(new Classified(Category.ofSteps(alike.get(i))))
                    .then(new Assigned(Assignee.unit(alike.get(i)))));
        }
        for (int i = 0; i < alike.size(); i++) {
            assertFinds(Criteria.any().within(Category.ofSteps(alike.get(i))), "c-" + i);
            assertFinds(Criteria.any().unit(alike.get(i)), "c-" + i);
        }
    }

    @Test
    void theDeepestAndLongestCategoryIsFoundFromItsRoot() {
        String[] steps = new String[8];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Integer.toString(i).repeat(128);
        }
        stored(life("c-1").then(new Classified(Category.ofSteps(steps))));
        assertFinds(Criteria.any().within(Category.ofSteps(steps[0])), "c-1");
        assertFinds(Criteria.any().within(Category.ofSteps(steps)), "c-1");
        steps[7] = "7".repeat(127);
        assertFinds(Criteria.any().within(Category.ofSteps(steps)));
    }

    @Test
    void archivedComplaintsAreFoundLikeAllOthers() {
        stored(life("c-1").then(new Archived()));
        assertFinds(Criteria.any(), "c-1");
        assertFinds(Criteria.any().phases(Phase.ARCHIVED), "c-1");
    }

    private void fill() {
        Register.lives().forEach(this::stored);
    }

    private void assertFinds(Criteria criteria, String... expected) {
        assertThat(ids(criteria))
                .as("what meets %s, by time of receipt", criteria)
                .containsExactly(expected);
    }
}
