package io.opencomplaint.tck;

import static io.opencomplaint.tck.AlertDesk.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.Analysis;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Issues;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.FeedStart;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Systemic issues on the complaints that tipped them 系统性问题预警, on a store: with a preventive task, told by the feed, raised once by
 * several nodes, not lost by a node that is killed.
 */
public abstract class IssueScenario {

    private static final Assignee QUALITY = Assignee.unit("quality");

    /** Two in a week. */
    private static final FrequencyRule TWICE = FrequencyRule.of("twice", Commonality.RESPONDENT, 2, 7);

    /** To be prevented within ten days. */
    private static final FrequencyRule PREVENTED = TWICE.prevents(QUALITY, 10);

    private static final String EVENING = "2026-03-02T20:00";

    /** For subclasses. */
    protected IssueScenario() {}

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

    private AlertDesk twice() {
        AlertDesk desk = new AlertDesk(newStore(), PREVENTED);
        desk.received("a", "2026-03-02T09:00");
        return desk;
    }

    @Test
    void aPreventiveTaskIsOpenedInTheSameAppend() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        List<RecordedEvent> events = desk.desk.analyse(desk.instant(EVENING)).events();
        assertThat(events)
                .extracting(RecordedEvent::event)
                .containsExactly(
                        new SystemicIssueRaised(
                                "twice",
                                Commonality.RESPONDENT,
                                NORTH,
                                2,
                                LocalDate.parse("2026-02-24"),
                                LocalDate.parse("2026-03-02"),
                                null,
                                null,
                                "issue-1"),
                        new TaskOpened(
                                TaskKind.PREVENTION,
                                "issue-1",
                                QUALITY,
                                Text.of("twice: north"),
                                desk.instant("2027-01-10T12:00")));
        assertThat(events).extracting(each -> each.recording().actor()).containsOnly("opencomplaint");
        assertThat(events).extracting(each -> each.recording().act()).containsOnly("analyse");
        assertThat(desk.issues(tipped)).hasSize(1);
        assertThat(desk.desk.history(tipped)).hasSize(3);
    }

    @Test
    void theTaskIsReportedAndAcceptedLikeAnyOther() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        desk.inHand(tipped);
        desk.act(OpenTask.of(tipped, TaskKind.PREVENTION, "issue-1", QUALITY, "of the host"));
        desk.raised(EVENING);
        assertThat(desk.issues(tipped).get(0).task()).as("a key of its own").isEqualTo("issue-2");
        desk.act(new ReportTask(tipped, "issue-2", "trained"));
        desk.desk.perform(AnswerReport.accept(tipped, "issue-2"), Actor.of("u-1", Role.MANAGER));
        assertThat(desk.desk.get(tipped).dossier().task("issue-2"))
                .map(CaseTask::state)
                .contains(TaskState.DONE);
    }

    @Test
    void aCaseThatHasEndedCarriesItTooWithItsTask() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        desk.act(new Register(tipped));
        desk.act(new Withdraw(tipped, null));
        assertThat(desk.raised(EVENING)).containsExactly("b twice north 2 2026-02-24 2026-03-02");
        assertThat(desk.issues(tipped)).extracting(SystemicIssueRaised::task).containsExactly("issue-1");
        desk.act(new ReportTask(tipped, "issue-1", "trained"));
    }

    @Test
    void aCaseThatIsReopenedKeepsItsIssue() {
        AlertDesk desk = new AlertDesk(
                newStore(), RelatedCases.policy().toBuilder().alerts(TWICE).build(), Denominators.NONE);
        desk.received("a", "2026-03-02T09:00");
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        desk.act(new Register(tipped));
        desk.act(new Close(tipped, Outcome.UPHELD));
        desk.raised(EVENING);
        assertThat(desk.issues(tipped)).hasSize(1);
        desk.act(new Reopen(tipped, "again"));
        assertThat(desk.issues(tipped)).hasSize(1);
        assertThat(desk.raised(EVENING)).isEmpty();
    }

    @Test
    void inTheArchiveItIsRaisedWithoutATaskThatNobodyCouldReport() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        desk.act(new Register(tipped));
        desk.act(new Withdraw(tipped, null));
        desk.act(new Archive(tipped));
        assertThat(desk.raised(EVENING)).hasSize(1);
        assertThat(desk.issues(tipped)).extracting(SystemicIssueRaised::task).containsOnlyNulls();
        assertThat(desk.desk.get(tipped).dossier().tasks()).isEmpty();
        assertThat(desk.raised(EVENING)).isEmpty();
    }

    @Test
    void theTaskDoesNotGoToWhomTheComplaintIsAbout() {
        FrequencyRule own =
                FrequencyRule.of("twice", Commonality.RESPONDENT, 2, 7).prevents(Assignee.of("quality", NORTH), 10);
        AlertDesk desk = new AlertDesk(newStore(), own);
        desk.received("a", "2026-03-02T09:00");
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        desk.raised(EVENING);
        assertThat(desk.issues(tipped)).extracting(SystemicIssueRaised::task).containsOnlyNulls();
    }

    @Test
    void aMergedComplaintCountsAsTheOneThatGoesOn() {
        AlertDesk desk = new AlertDesk(
                newStore(), RelatedCases.policy().toBuilder().alerts(TWICE).build(), Denominators.NONE);
        ComplaintId merged = desk.received("a", "2026-03-02T09:00");
        ComplaintId survivor = desk.received("b", "2026-03-02T10:00");
        desk.act(new MergeInto(merged, survivor));
        assertThat(desk.raised(EVENING)).isEmpty();
        desk.received("c", "2026-03-02T11:00");
        assertThat(desk.raised(EVENING)).containsExactly("c twice north 2 2026-02-24 2026-03-02");
    }

    @Test
    void itReachesAConsumerThroughTheFeed() {
        AlertDesk desk = twice();
        desk.received("b", "2026-03-02T10:00");
        desk.desk.feed("crm").subscribe(FeedStart.BEGINNING);
        desk.raised(EVENING);
        List<String> told = new ArrayList<>();
        desk.desk.deliver(
                "crm",
                batch -> batch.events()
                        .forEach(event ->
                                told.add(batch.complaint() + " " + event.event().type())),
                10);
        assertThat(told)
                .contains("b " + EventType.SYSTEMIC_ISSUE_RAISED, "b " + EventType.TASK_OPENED)
                .hasSize(4);
    }

    @Test
    void ofSeveralNodesThatAnalyseAtOnceOneRaisesIt() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        List<Analysis> analyses =
                Crew.together(4, node -> () -> desk.node(desk.store).analyse(desk.instant(EVENING)));
        assertThat(analyses.stream().flatMap(analysis -> desk.raised(analysis).stream()))
                .hasSize(1);
        assertThat(desk.issues(tipped)).hasSize(1);
        assertThat(desk.desk.get(tipped).dossier().tasks()).hasSize(1);
    }

    @Test
    void aNodeThatWasOvertakenWhileItDecidedSeesThatItIsRaised() {
        AlertDesk desk = twice();
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        ComplaintStore busy = beforeAppend(desk.store, 1, () -> desk.raised(EVENING));
        assertThat(desk.node(busy).analyse(desk.instant(EVENING)).events()).isEmpty();
        assertThat(desk.issues(tipped)).hasSize(1);
    }

    @Test
    void whatAKilledNodeDidNotRaiseTheNextOneDoes() {
        FrequencyRule other = FrequencyRule.of("other", Commonality.RESPONDENT, 2, 30);
        AlertDesk desk = new AlertDesk(newStore(), PREVENTED, other);
        desk.received("a", "2026-03-02T09:00");
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        ComplaintStore dying = beforeAppend(desk.store, 2, () -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> desk.node(dying).analyse(desk.instant(EVENING)))
                .isInstanceOf(Killed.class);
        assertThat(desk.issues(tipped)).extracting(SystemicIssueRaised::rule).containsExactly("twice");
        assertThat(desk.raised(EVENING)).containsExactly("b other north 2 2026-02-01 2026-03-02");
    }

    @Test
    void aComplaintCarriesTenIssuesAndTheAnalysisNamesItForMore() {
        AlertDesk desk = new AlertDesk(newStore(), rules(Issues.MAX_ISSUES + 1));
        desk.received("a", "2026-03-02T09:00");
        ComplaintId tipped = desk.received("b", "2026-03-02T10:00");
        Analysis analysis = desk.desk.analyse(desk.instant(EVENING));
        assertThat(analysis.failed()).containsExactly(tipped);
        assertThat(desk.issues(tipped)).hasSize(Issues.MAX_ISSUES);
        assertThat(desk.desk.analyse(desk.instant(EVENING)).failed())
                .as("no other complaint of the group could carry it")
                .containsExactly(tipped);
    }

    @Test
    void theNextComplaintOfTheGroupCarriesWhatAFullOneCannot() {
        AlertDesk desk = new AlertDesk(newStore(), rules(Issues.MAX_ISSUES + 2));
        desk.received("a", "2026-03-02T09:00");
        ComplaintId full = desk.received("b", "2026-03-02T10:00");
        desk.desk.analyse(desk.instant(EVENING));
        desk.received("c", "2026-03-02T11:00");
        desk.received("d", "2026-03-02T12:00");
        assertThat(desk.raised(EVENING))
                .containsExactly("c rule-11 north 3 2026-02-24 2026-03-02", "c rule-12 north 3 2026-02-24 2026-03-02");
        assertThat(desk.issues(full)).hasSize(Issues.MAX_ISSUES);
        assertThat(desk.raised(EVENING)).isEmpty();
    }

    @Test
    void aComplaintOfALaterDayCarriesItTooAndOnce() {
        AlertDesk desk = new AlertDesk(newStore(), rules(Issues.MAX_ISSUES + 1));
        desk.received("a", "2026-03-02T09:00");
        desk.received("b", "2026-03-02T10:00");
        desk.desk.analyse(desk.instant(EVENING));
        desk.received("c", "2026-03-04T09:00");
        assertThat(desk.raised("2026-03-04T20:00")).containsExactly("c rule-11 north 3 2026-02-26 2026-03-04");
        assertThat(desk.raised("2026-03-04T20:00")).isEmpty();
    }

    /** All of them look for two in a week. */
    private static AlertRule[] rules(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> FrequencyRule.of("rule-" + i, Commonality.RESPONDENT, 2, 7))
                .toArray(AlertRule[]::new);
    }

    /** A store before whose n-th append of one complaint something happens. */
    private static ComplaintStore beforeAppend(ComplaintStore store, int number, Runnable others) {
        int[] appends = {0};
        return (ComplaintStore) Proxy.newProxyInstance(
                ComplaintStore.class.getClassLoader(), new Class<?>[] {ComplaintStore.class}, (proxy, method, said) -> {
                    try {
                        if (said != null && said.length > 0 && said[0] instanceof Append && ++appends[0] == number) {
                            others.run();
                        }
                        return method.invoke(store, said);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
