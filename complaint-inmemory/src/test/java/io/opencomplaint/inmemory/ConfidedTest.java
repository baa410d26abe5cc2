package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.UnfinishedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports tell of single cases and of who complained, to managers who are complained of and to others (docs/access.md). */
class ConfidedTest {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Party BOSS = Party.named("Bo").key("boss");
    private static final Party UNIT = Party.named("After-sales").key("after-sales");

    private final ComplaintDesk desk = ComplaintDesk.builder()
            .store(new InMemoryComplaintStore())
            .policy(Presets.closedLoop())
            .build();

    @BeforeEach
    void twoWhoComplainInConfidenceAndOneWhoDoesNot() {
        receive("c-1", "whistle", BOSS, true);
        receive("c-2", "whistle", BOSS, true);
        receive("c-3", "insider", UNIT, true);
        receive("c-4", "insider", UNIT, false);
        receive("c-5", "customer", UNIT, false);
        receive("c-6", "customer", UNIT, false);
    }

    private void receive(String id, String customer, Party respondent, boolean confidential) {
        ReceiveComplaint receipt = ReceiveComplaint.by(Channel.WEB)
                .id(ComplaintId.of(id))
                .complainant(Party.named("张三").key(customer))
                .respondent(respondent)
                .matter("It fails");
        desk.perform(confidential ? receipt.confidentially() : receipt, CLERK);
    }

    private PeriodReport report(Actor actor) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return desk.as(actor).reports().of(ReportPeriod.of(today.minusDays(2), today.plusDays(2)));
    }

    @Test
    void whoIsNotConcernedIsToldOfAll() {
        PeriodReport report = report(Actor.of("manager", Role.MANAGER));
        assertThat(report.repeats().customers())
                .extracting(RepeatCustomer::key)
                .containsExactlyInAnyOrder("whistle", "insider", "customer");
        assertThat(report.unfinished().items()).hasSize(6);
        assertThat(report.unfinished().complete()).isTrue();
    }

    @Test
    void theRespondentIsToldNeitherOfTheirCasesNorWhoComplainedInThem() {
        PeriodReport report = report(Actor.of("boss", Role.MANAGER));
        assertThat(report.repeats().customers())
                .extracting(RepeatCustomer::key)
                .containsExactlyInAnyOrder("insider", "customer");
        assertThat(report.repeats().complete()).isFalse();
        assertThat(report.unfinished().items())
                .extracting(UnfinishedCase::complaint)
                .doesNotContain(ComplaintId.of("c-1"), ComplaintId.of("c-2"))
                .hasSize(4);
        assertThat(report.unfinished().complete()).isFalse();
    }

    @Test
    void theUnitThatIsComplainedOfIsNotToldWhoDidSoInConfidenceOnce() {
        PeriodReport report = report(Actor.of("manager", Role.MANAGER).in("after-sales"));
        assertThat(report.repeats().customers())
                .extracting(RepeatCustomer::key)
                .containsExactlyInAnyOrder("whistle", "customer");
    }

    @Test
    void aMaskedComplaintBearsNoHeadOfItsChainSinceKeysCouldBeTriedOutWithIt() {
        ComplaintId id = ComplaintId.of("c-3");
        assertThat(desk.get(id).head()).isNotNull();
        assertThat(desk.as(Actor.of("manager", Role.MANAGER)).get(id).head())
                .isEqualTo(desk.get(id).head());
        assertThat(desk.as(Actor.of("manager", Role.MANAGER).in("after-sales"))
                        .get(id)
                        .head())
                .isNull();
    }

    @Test
    void anAnalysisOfATimeThatNoStoreKeepsIsRefused() {
        assertThatThrownBy(() -> desk.analyse(Instant.MIN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("years 1 to 9999");
    }
}
