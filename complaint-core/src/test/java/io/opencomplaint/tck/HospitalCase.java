package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A patient complains of a ward 医院投诉 (S5): what happens up to the answer, told once for those who tell the rest. */
abstract class HospitalCase {

    static final Actor HEAD_OF_WARD = Actor.of("u-31", Role.of("department-head"));
    static final Actor OTHER_HEAD = Actor.of("u-32", Role.of("department-head"));
    static final Actor OFFICE_HEAD = Actor.of("u-2", Role.of("complaint-office-head"));
    static final Assignee WARD = Assignee.unit("ward-3");
    static final String MEETING = "department-heads-meeting";
    static final String PLAN = "night-round";
    static final Attachment PAPER = Attachment.of("paper.pdf", "application/pdf", 17, "ab".repeat(32));

    CaseStory story;

    /** An empty store, for one test. */
    abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        story = new CaseStory(newStore(), policy()).at("2026-03-02T10:00").receive();
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    /** The limit is the host's: answered within 10 working days. */
    private static ComplaintPolicy policy() {
        return Presets.hospital().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.china(
                                Beyond.PROVISIONAL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00")))
                        .target(Target.named("result")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.workingDays(10))
                                .build())
                        .build())
                .build();
    }

    void handedOver() {
        story.clerk(id -> new VerifyIdentity(id, "patient's card"))
                .classified("nursing")
                .registered();
        filed(CLERK, "registration-form").assigned("ward-3").by(HEAD_OF_WARD, Accept::new);
    }

    void reportedBack() {
        filed(HANDLER, "investigation-report").by(HEAD_OF_WARD, this::submitted);
    }

    /** With somebody to blame. */
    void decided() {
        handedOver();
        reportedBack();
        story.by(OTHER_HEAD, this::assessed)
                .by(OFFICE_HEAD, this::blamed)
                .by(OFFICE_HEAD, id -> sanctioned(id, SanctionKind.CRITICISM))
                .by(OFFICE_HEAD, this::decided);
    }

    void answered() {
        decided();
        story.clerk(this::told)
                .by(HEAD_OF_WARD, this::carriedOut)
                .by(HEAD_OF_WARD, id -> new ExecuteSanction(id, "criticism"))
                .replied();
    }

    void rectified() {
        story.by(HEAD_OF_WARD, id -> OpenTask.of(id, TaskKind.RECTIFICATION, PLAN, WARD, "a round every hour"))
                .by(HEAD_OF_WARD, id -> new ReportTask(id, PLAN, "twice a night"));
    }

    CaseStory filed(Actor actor, String document) {
        return story.by(actor, id -> new FileDocument(id, document, PAPER));
    }

    Act submitted(ComplaintId id) {
        return new SubmitForApproval(id, MEETING, "what was found");
    }

    Act assessed(ComplaintId id) {
        return AnswerApproval.approve(id, MEETING);
    }

    Act blamed(ComplaintId id) {
        return DetermineLiability.of(id, "night log", LiabilityShare.of(WARD, LiabilityKind.DIRECT, "100", "no-round"));
    }

    Act sanctioned(ComplaintId id, SanctionKind kind) {
        return DecideSanction.of(id, kind.name().toLowerCase(Locale.ROOT), WARD, kind, "no round was made");
    }

    Act decided(ComplaintId id) {
        return new ProposeResolution(id, Resolution.of(ResolutionKind.APOLOGY, "an apology"));
    }

    Act told(ComplaintId id) {
        return Reply.interim(id, "the decision, and that it may be reviewed").tellingOf(ProceedingKind.REVIEW);
    }

    Act carriedOut(ComplaintId id) {
        return new ExecuteResolution(id, "done");
    }

    Act objected(ComplaintId id) {
        return OpenProceeding.of(id, ProceedingKind.REVIEW, "review", "not heard");
    }

    Act reviewed(ComplaintId id, ProceedingResult result) {
        return new DecideProceeding(id, ProceedingKind.REVIEW, "review", result).because("heard again");
    }

    Act closed(ComplaintId id) {
        return new Close(id, Outcome.UPHELD);
    }

    void assertMissing(Actor actor, Function<ComplaintId, Act> act, RefusalCode code) {
        assertThat(story.refusal(actor, act)).isEqualTo(code);
    }
}
