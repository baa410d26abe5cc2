package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.access.Grant;
import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Sight;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.EventConsumer;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.FeedStart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reports tell of single cases and of who complained, to managers who are complained of and to others (docs/access.md). */
class ConfidedTest {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Party BOSS = Party.named("Bo").key("boss");
    private static final Party UNIT = Party.named("After-sales").key("after-sales");

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();
    private final ComplaintDesk desk =
            ComplaintDesk.builder().store(store).policy(Presets.closedLoop()).build();

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
    void aConsumerIsNotToldByAnErasureWhoSpokeForAGroupBefore() {
        Role watcher = Role.of("watcher");
        ComplaintPolicy policy = desk.policy().toBuilder()
                .access(desk.policy().access().toBuilder()
                        .allow(watcher, Set.of(Permission.READ, Permission.FEED), Grant.EVERYWHERE)
                        .build())
                .build();
        ComplaintDesk watched =
                ComplaintDesk.builder().store(store).policy(policy).build();
        Actor manager = Actor.of("manager", Role.MANAGER, Role.CLERK);
        ComplaintId id = ComplaintId.of("c-1");
        watched.feed("watch").subscribe(FeedStart.NOW);
        watched.perform(NameRepresentatives.of(id, 3, Party.named("Gina").key("rep-1")), manager);
        watched.perform(NameRepresentatives.of(id, 3, Party.named("Greta").key("rep-2")), manager);
        watched.deliver("watch", batch -> {}, 10);
        watched.erase(Subject.party("rep-1"), "subject-request", manager);

        List<CaseEvent> heard = new ArrayList<>();
        EventConsumer consumer = batch -> batch.events().forEach(recorded -> heard.add(recorded.event()));
        watched.as(Actor.of("w-1", watcher)).deliver("watch", consumer, 10);
        assertThat(heard).containsExactly(new TextsErased("subject-request", Sight.WITHHELD, false, 1));
    }

    @Test
    void anAnalysisOfATimeThatNoStoreKeepsIsRefused() {
        assertThatThrownBy(() -> desk.analyse(Instant.MIN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("years 1 to 9999");
    }
}
