package io.opencomplaint.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import org.junit.jupiter.api.Test;

/** A target says what it was built with, also after something else of it was changed. */
class TargetFormTest {

    private static TargetBuilder plain() {
        return Target.named("final")
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.hours(8));
    }

    @Test
    void whatIsNotSaidDoesNotHold() {
        Target target = plain().build();
        assertThat(target).hasToString("final");
        assertThat(target.isPausable()).isFalse();
        assertThat(target.once()).isFalse();
        assertThat(target.outlivesCase()).isFalse();
        assertThat(target.pausesIn()).isEmpty();
        assertThat(target.exemptedBy()).isNull();
        assertThat(target.calendar()).isNull();
        assertThat(target.extensions()).isEmpty();
    }

    @Test
    void whatIsSaidStaysWhenTheTargetIsChanged() {
        Target target = plain()
                .pausable()
                .pausesIn(Phase.WAITING)
                .once()
                .outlivesCase()
                .exemptedBy("summary")
                .on("court")
                .extendable(ExtensionRule.times(2).fromStart())
                .build()
                .toBuilder()
                .limit(TimeLimit.hours(9))
                .build();
        assertThat(target.isPausable()).isTrue();
        assertThat(target.once()).isTrue();
        assertThat(target.outlivesCase()).isTrue();
        assertThat(target.pausesIn()).containsExactly(Phase.WAITING);
        assertThat(target.exemptedBy()).isEqualTo("summary");
        assertThat(target.calendar()).isEqualTo("court");
        assertThat(target.extensions()).containsExactly(ExtensionRule.times(2).fromStart());
        assertThat(target.starts().codes()).containsExactly("on:complaint-received");
        assertThat(target.stops().codes()).containsExactly("final-reply");
    }
}
