package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.Contacted;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What exists is changed without being copied. */
class ChangedLevelsTest {

    private static final Scope VIP = Scope.everything().tiers(Tier.VIP);
    private static final Scope ONCE = Scope.everything().tiers(Tier.TEMPORARY);
    private static final Target FINAL = Target.named("final")
            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
            .stops(Trigger.finalReply())
            .limit(VIP, TimeLimit.hours(8))
            .limit(TimeLimit.hours(24))
            .level(Level.named("soon").atPercent(80).telling(Role.CLERK))
            .build();
    private static final ServiceLevels GIVEN = Story.levels(Story.OFFICE, FINAL);

    @Test
    void whatIsNotSaidOtherwiseStaysAsItWas() {
        ServiceLevels same =
                GIVEN.toBuilder().changing("final", target -> target).build();
        Target copy = same.target("final").orElseThrow();
        assertThat(copy).isNotSameAs(FINAL).usingRecursiveComparison().isEqualTo(FINAL);
        assertThat(copy.toBuilder().build().start.toString()).isEqualTo(FINAL.start.toString());
        assertThat(same.calendarReferences()).isEqualTo(GIVEN.calendarReferences());
    }

    @Test
    void aLimitTakesThePlaceOfTheOneForTheSameComplaintsAndAnotherGoesFirst() {
        ServiceLevels changed = GIVEN.toBuilder()
                .changing("final", target -> target.instead(VIP, TimeLimit.hours(4))
                        .instead(ONCE, TimeLimit.hours(48))
                        .instead(Scope.everything(), TimeLimit.hours(12)))
                .build();
        assertThat(changed.target("final").orElseThrow().limits)
                .containsExactly(
                        new Limit(ONCE, TimeLimit.hours(48)),
                        new Limit(VIP, TimeLimit.hours(4)),
                        new Limit(Scope.everything(), TimeLimit.hours(12)));
        assertThat(FINAL.limits).as("the target that was given").hasSize(2);
    }

    @Test
    void targetsAreAddedAndTakenOut() {
        Target other = FINAL.toBuilder().build();
        assertThat(GIVEN.toBuilder()
                        .without("final")
                        .targets(List.of(other))
                        .build()
                        .targets())
                .containsExactly(other);
    }

    @Test
    void aTargetThatIsNotThereIsNamed() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> GIVEN.toBuilder()
                        .without("x")
                        .changing("y", target -> target)
                        .build())
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "There is no target x for without(…); name one that was added before",
                                "There is no target y for changing(…); name one that was added before"));
    }

    @Test
    void thatTheComplainantComesToUsIsNoContactOfOurs() {
        Target contact = Target.named("contact")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.contacted())
                .limit(TimeLimit.minutes(10))
                .build();
        Story story = Story.of(contact).received("2026-03-02T10:00");
        story.then("2026-03-02T10:05", contact(Direction.INBOUND));
        assertThat(story.state("contact")).isEqualTo(ClockState.RUNNING);
        story.then("2026-03-02T10:06", contact(Direction.OUTBOUND));
        assertThat(story.state("contact")).isEqualTo(ClockState.MET);
    }

    private static Contacted contact(Direction direction) {
        return new Contacted(Channel.PHONE, direction, Text.of("words"));
    }
}
