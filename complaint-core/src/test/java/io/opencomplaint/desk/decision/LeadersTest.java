package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who leads accepts, reports and takes back for others: whom the policy names, and nobody else. */
class LeadersTest {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Actor MANAGER = Actor.of("u-4", Role.MANAGER);
    private static final Actor HANDLER = Actor.of("u-5", Role.HANDLER);
    private static final Assignee SOMEBODY = Assignee.of("workshop", "u-9");
    private static final ComplaintPolicy USUAL = Presets.closedLoop();
    private static final ComplaintPolicy OTHER =
            USUAL.toBuilder().leaders(Role.HANDLER).build();

    private static Docket assigned(ComplaintPolicy policy) {
        return new Docket(policy, ZoneOffset.UTC)
                .on("2026-03-02T10:00")
                .received()
                .does(new Register(ID), new Classify(ID, Category.of("product")), new Assign(ID, SOMEBODY));
    }

    private static void assertLed(Docket docket, Act act, RefusalCode otherwise, Actor leader, Actor other) {
        assertThat(docket.would(act, leader)).isInstanceOf(Decision.Accepted.class);
        assertThat(docket.would(act, other)).isInstanceOfSatisfying(Decision.Refused.class, no -> assertThat(
                        no.refusal().code())
                .isEqualTo(otherwise));
    }

    @Test
    void acceptForWhomItWasAssignedTo() {
        Accept act = new Accept(ID);
        assertLed(assigned(USUAL), act, RefusalCode.NOT_THE_ASSIGNEE, MANAGER, HANDLER);
        assertLed(assigned(OTHER), act, RefusalCode.NOT_THE_ASSIGNEE, HANDLER, MANAGER);
    }

    @Test
    void takeATransferBack() {
        DeclineTransfer act = new DeclineTransfer(ID, "not theirs");
        Transfer transfer = new Transfer(ID, Assignee.of("quality", "u-8"), "theirs");
        assertLed(assigned(USUAL).does(transfer), act, RefusalCode.NOT_THE_ASSIGNEE, MANAGER, HANDLER);
        assertLed(assigned(OTHER).does(transfer), act, RefusalCode.NOT_THE_ASSIGNEE, HANDLER, MANAGER);
    }

    @Test
    void inTheHospitalTheHeadOfTheComplaintOfficeReportsATaskForWhomItWasAskedOf() {
        Decider decider = new Decider(Presets.hospital());
        Actor ward = Actor.of("u-6", Role.of("department-head"));
        Complaint asked = ((Decision.Accepted) decider.decide(
                        SampleComplaints.ripe(Status.of("investigating", Phase.HANDLING)),
                        OpenTask.of(ID, TaskKind.CONTRIBUTION, "asked", SOMEBODY, "look it up"),
                        Occasion.of(ward, SampleComplaints.START)))
                .complaint();
        ReportTask act = new ReportTask(ID, "asked", "found");
        Actor head = Actor.of("u-7", Role.of("complaint-office-head"));
        assertThat(decider.decide(asked, act, Occasion.of(head, SampleComplaints.START)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(decider.decide(asked, act, Occasion.of(ward, SampleComplaints.START)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.refusal().code()).isEqualTo(RefusalCode.TASK_OF_ANOTHER));
    }
}
