package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.InvalidPolicyException;
import io.opencomplaint.workflow.WorkflowBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A regulator beside the promises of an organisation, on a store. Times are those on the wall where the regulator is; a limit that
 * ends at 24:00 reads as 00:00 of the day after.
 */
abstract class RegulatedScenario {

    CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    /** Whose rules are told. */
    abstract Regulator regulator();

    /** The limits that begin with the receipt of a complaint of no kind yet. */
    abstract List<String> fromReceipt();

    /** The acts that a workflow must make possible. */
    abstract List<ActType> demanded();

    /** The organisation, with promises of its own. */
    ComplaintPolicy business() {
        return Presets.post();
    }

    @BeforeEach
    void open() {
        story = told(business().toBuilder().regulator(regulator()).build());
    }

    private CaseStory told(ComplaintPolicy policy) {
        return new CaseStory(newStore(), policy, regulator().calendar().zone());
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    @Test
    void itsLimitsAreAFamilyOfTheirOwnAndLeaveThePromisesAsTheyAre() {
        story.at("2026-03-02T10:00").receive();
        CaseStory alone = told(business());
        alone.at("2026-03-02T10:00").receive();
        assertThat(clocks(story, ClockFamily.REGULATORY))
                .extracting(Clock::target)
                .containsExactlyInAnyOrderElementsOf(fromReceipt());
        assertThat(clocks(story, ClockFamily.BUSINESS)).isEqualTo(clocks(alone, ClockFamily.BUSINESS));
        assertThat(clocks(alone, ClockFamily.REGULATORY)).isEmpty();
    }

    @Test
    void aWorkflowWithoutWhatItDemandsIsRefused() {
        assertThat(regulator().demands()).containsExactlyInAnyOrderElementsOf(demanded());
        for (ActType demanded : demanded()) {
            WorkflowBuilder table = business().workflow().toBuilder();
            for (Status status : business().workflow().statuses()) {
                if (business().workflow().rows(status).stream().anyMatch(row -> row.act() == demanded)) {
                    table.without(status, demanded);
                }
            }
            assertThatExceptionOfType(InvalidPolicyException.class)
                    .isThrownBy(() -> business().toBuilder()
                            .workflow(table)
                            .regulator(regulator())
                            .build())
                    .satisfies(e -> assertThat(e.problems())
                            .anyMatch(problem -> problem.startsWith(
                                    "The regulator " + regulator().id() + " demands that " + demanded.code())));
        }
    }

    private static List<Clock> clocks(CaseStory told, ClockFamily family) {
        return told.complaint().clocks().all().stream()
                .filter(clock -> clock.family() == family)
                .toList();
    }

    /** A deadline put off, of which the complainant was told at once. */
    ExtendDeadline extension(String target, String reason, TimeLimit by, String told) {
        return new ExtendDeadline(
                story.id(), target, reason, by, new Notice(Channel.PHONE, story.now(), LocalDate.parse(told)));
    }

    RefusalCode notExtended(ExtendDeadline act) {
        return story.refusal(CLERK, id -> act);
    }

    CaseStory extended(ExtendDeadline act) {
        return story.clerk(id -> act);
    }
}
