package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementTest {

    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Set<Role> ANYONE = Set.of();

    private static Decision close(Requirement requirement, Complaint complaint) {
        ComplaintPolicy policy = ComplaintPolicy.named("p")
                .workflow(Workflow.startingAt(OPEN)
                        .stays(ANYONE, others())
                        .moves(ANYONE, ActType.CLOSE, Status.of("done", Phase.CLOSED))
                        .requires(requirement)
                        .build())
                .build();
        return new Decider(policy)
                .decide(
                        complaint,
                        SampleActs.of(ActType.CLOSE),
                        Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START));
    }

    /** All that a requirement may need, and what that acts upon. */
    private static ActType[] others() {
        return Stream.of(ActType.values())
                .filter(act -> act != ActType.RECEIVE && act != ActType.CLOSE && act != ActType.MERGE)
                .filter(act -> act != ActType.SEND_SURVEY && act != ActType.ANSWER_SURVEY)
                .toArray(ActType[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void eachRequirementStopsAComplaintThatLacksItAndSaysWhatToDo(Requirement requirement) {
        assertThat(close(requirement, SampleComplaints.raw(OPEN)))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
                    assertThat(refused.refusal().details()).containsExactly(requirement.name());
                    assertThat(refused.refusal().message(Locale.ENGLISH)).endsWith(hint(requirement, " first. [c-1]"));
                    assertThat(refused.refusal().message(Locale.CHINESE)).contains(hint(requirement, "请先"));
                });
    }

    /** What to do first, where anything can be done: what is final stays so. */
    private static String hint(Requirement requirement, String usual) {
        if (requirement != Requirement.NOT_FINAL) {
            return usual;
        }
        return usual.equals("请先") ? "复核结果为最终结论" : "the result of the review is final. [c-1]";
    }

    @ParameterizedTest
    @EnumSource
    void eachRequirementLetsAComplaintThroughThatMeetsIt(Requirement requirement) {
        assertThat(close(requirement, SampleComplaints.rectified(OPEN))).isInstanceOf(Decision.Accepted.class);
    }
}
