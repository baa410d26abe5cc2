package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Audit;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who audits a case had no hand in it (S10). */
class AuditRuleTest {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Act AUDIT = new Audit(ID, true, true);

    private final Docket docket = new Docket(Presets.homeDecoration(), ZoneId.of("Asia/Shanghai"));

    /** Received and answered by u-1, handled by u-7 and then by u-8. */
    @BeforeEach
    void closed() {
        docket.on("2026-03-02T10:00")
                .received()
                .does(
                        SampleActs.of(ActType.REGISTER),
                        new Classify(ID, Category.of("contract")),
                        new Assign(ID, Assignee.of("site", "u-7")));
        does("u-7", new Accept(ID));
        does("u-7", new Transfer(ID, Assignee.of("site", "u-8"), "knows the house"));
        does("u-8", new Accept(ID));
        does("u-8", SampleActs.of(ActType.PROPOSE_RESOLUTION));
        answered("u-1");
    }

    private void answered(String person) {
        does(person, Reply.finalReply(ID, "the contract says so"));
        does(person, new Close(ID, Outcome.NOT_UPHELD));
    }

    private void does(String person, Act act) {
        assertThat(docket.asks(act, Actor.of(person, Role.CLERK, Role.HANDLER, Role.MANAGER)))
                .isInstanceOf(Decision.Accepted.class);
    }

    private RefusalCode refusal(String auditor) {
        return refusal(Actor.of(auditor, Role.AUDITOR));
    }

    private RefusalCode refusal(Actor auditor) {
        return docket.would(AUDIT, auditor) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }

    @Test
    void whoHadNoHandInItAudits() {
        assertThat(refusal("u-90")).isNull();
    }

    @Test
    void neitherWhoAnswersForItNorWhoPassedItOnNorWhoDecidedItAudits() {
        assertThat(refusal("u-8")).isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
        assertThat(refusal("u-7")).isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
        assertThat(refusal("u-1")).isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
    }

    @Test
    void norDoesADeputyForOneOfThem() {
        for (String person : List.of("u-1", "u-7", "u-8")) {
            assertThat(refusal(Actor.of("u-90", Role.AUDITOR).onBehalfOf(person)))
                    .isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
        }
        assertThat(refusal(Actor.of("u-90", Role.AUDITOR).onBehalfOf("u-91"))).isNull();
    }

    @Test
    void whoDecidedACycleBeforeDoesNotAuditTheNextOne() {
        does("u-1", new Reopen(ID, "the contract says otherwise"));
        does("u-8", SampleActs.of(ActType.PROPOSE_RESOLUTION));
        answered("u-2");
        assertThat(docket.complaint().dossier().proceedings().deciders()).doesNotContain("u-1");
        assertThat(refusal("u-1")).isEqualTo(RefusalCode.AUDIT_BY_HANDLER);
        assertThat(refusal("u-90")).isNull();
    }

    @Test
    void whoIsToBlameDoesNotAudit() {
        LiabilityShare share = LiabilityShare.of(Assignee.of("site", "u-41"), LiabilityKind.DIRECT, "100", "care");
        does("u-1", DetermineLiability.of(ID, "seen on site", share));
        assertThat(refusal("u-41")).isEqualTo(RefusalCode.LIABILITY_BY_LIABLE);
    }

    @Test
    void whoKeepsOutOfTheCaseDoesNotAuditIt() {
        does("u-1", new DeclareInterest(ID, "u-90", "a neighbour"));
        assertThat(refusal("u-90")).isEqualTo(RefusalCode.RECUSED);
    }

    @Test
    void whatIsStillOpenIsNotAudited() {
        does("u-1", new Reopen(ID, "the contract says otherwise"));
        assertThat(refusal("u-90")).isEqualTo(RefusalCode.WRONG_STATUS);
    }
}
