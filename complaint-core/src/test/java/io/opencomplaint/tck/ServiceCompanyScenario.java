package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S14 and S15, service company 服务公司. */
abstract class ServiceCompanyScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.serviceCompany();
    }

    @Override
    String kind() {
        return "attitude";
    }

    @BeforeEach
    void verify() {
        story.before(ActType.CLASSIFY, told -> told.clerk(id -> AddEntry.finding(id, "the shop says so too")));
    }

    @Test
    void s14WhatIsComplainedOfIsVerifiedAtOnceAndThenClassified() {
        story.at("2026-03-02T10:00").receive();
        Classify attitude = new Classify(story.complaint().id(), Category.of(kind()));
        assertThat(story.missing(CLERK, id -> attitude)).containsExactly("FINDING_RECORDED");
        story.registered();
        assertThat(story.missing(CLERK, id -> attitude)).containsExactly("FINDING_RECORDED");
        story.clerk(id -> AddEntry.finding(id, "the shop says so too")).clerk(id -> attitude);
        assertThat(story.complaint().triage().category()).isEqualTo(Category.of(kind()));
    }

    @Test
    void s14TheLedgerNamesRepeatCustomersAndRepeatProblems() {
        story.at("2026-03-02T10:00");
        for (String customer : List.of("k-1", "k-2", "k-1", "k-3", "k-1")) {
            story.receive(ReceiveComplaint.by(Channel.PHONE)
                            .complainant(Party.named("Sam Specimen").key(customer))
                            .respondent(Party.anonymous().key("shop-1")))
                    .classified(customer.equals("k-3") ? "price" : kind());
        }
        RepeatLedger ledger = story.ledger("2026-03-01", "2026-03-31");
        assertThat(ledger.customers()).containsExactly(new RepeatCustomer("k-1", 3));
        assertThat(ledger.problems()).containsExactly(new RepeatProblem(Category.of(kind()), "shop-1", 4));
        assertThat(story.ledger("2026-04-01", "2026-04-30").customers()).isEmpty();
    }

    @Test
    void s15AnUnfoundedComplaintIsExplainedNotJustClosed() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("front").accepted().investigated();
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.NOT_UPHELD)))
                .isEqualTo(RefusalCode.WRONG_STATUS);
        story.proposed(Resolution.of(ResolutionKind.EXPLANATION, "what the contract says"));
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.NOT_UPHELD)))
                .isEqualTo(RefusalCode.WRONG_STATUS);
        story.replied().closed(Outcome.NOT_UPHELD);
        assertThat(story.complaint().conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "email", "phone"})
    void s15TheResultGoesBySmsMailOrPhoneWithARequestForARating(String channel) {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind())
                .clerk(id -> Reply.finalReply(id, "result").via(Channel.of(channel)))
                .closed(Outcome.UPHELD)
                .clerk(id -> new SendSurvey(id, "rating", SurveyMode.ONLINE))
                .at("2026-04-01T10:00")
                .clerk(id -> AnswerSurvey.of(id, SurveyMode.ONLINE, SurveyAnswer.score("handling-result", 4)));
        assertThat(story.history().stream()
                        .map(recorded -> recorded.event())
                        .filter(Replied.class::isInstance)
                        .map(reply -> ((Replied) reply).channel()))
                .containsExactly(Channel.of(channel));
        assertThat(story.history())
                .extracting(recorded -> recorded.event().type())
                .endsWith(EventType.SURVEY_SENT, EventType.SURVEY_ANSWERED);
    }

    @Test
    void s15ARatingIsTakenFor30Days() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.UPHELD);
        story.clerk(id -> new SendSurvey(id, "rating", SurveyMode.PHONE)).at("2026-04-01T10:01");
        assertThat(story.refusal(
                        CLERK, id -> AnswerSurvey.of(id, SurveyMode.PHONE, SurveyAnswer.score("handling-result", 4))))
                .isEqualTo(RefusalCode.SURVEY_EXPIRED);
    }

    @Test
    void s15ARatingIsFrom1To5() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.UPHELD);
        story.clerk(id -> new SendSurvey(id, "rating", SurveyMode.PHONE));
        for (int off : new int[] {0, 6}) {
            assertThat(story.missing(CLERK, rated(off))).containsExactly("handling-result (1–5)");
        }
        assertThat(story.clerk(rated(5)).complaint().conclusion().survey().isAnswered())
                .isTrue();
    }

    private static Function<ComplaintId, Act> rated(int score) {
        return id -> AnswerSurvey.of(id, SurveyMode.PHONE, SurveyAnswer.score("handling-result", score));
    }

    @Test
    void s15ASoundSuggestionIsAdoptedAndAnswered() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified("suggestion").assigned("quality").accepted();
        story.handler(id -> AddEntry.preventiveMeasure(id, "as suggested"))
                .proposed(Resolution.of(ResolutionKind.SERVICE_UPGRADE, "as suggested"))
                .executed()
                .replied()
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void s14StepsHaveAResponsiblePersonAndATimeNodeAndAFollowUpCallComesAfter() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("front").accepted();
        assertThat(story.complaint().assignment().assignee().handler()).isEqualTo("u-7");
        story.proposed(Resolution.of(ResolutionKind.REDO, "again").expectedOn(LocalDate.of(2026, 3, 4)));
        assertThat(story.complaint().remedy().resolution().expectedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        story.executed().replied().closed(Outcome.UPHELD).contacted(Direction.OUTBOUND);
        assertThat(story.status()).isEqualTo("closed");
    }
}
