package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ISO 10002:2018, GB/T 19012-2019: stages, no durations. */
abstract class Iso10002Scenario extends RegulatedScenario {

    @Override
    Regulator regulator() {
        return Regulators.iso10002();
    }

    @Override
    ComplaintPolicy business() {
        return Presets.homeServices();
    }

    @Override
    List<String> fromReceipt() {
        return List.of();
    }

    @Override
    List<ActType> demanded() {
        return List.of(
                ActType.REGISTER,
                ActType.ACKNOWLEDGE,
                ActType.SET_SEVERITY,
                ActType.SET_PRIORITY,
                ActType.ADD_FINDING,
                ActType.REPLY_INTERIM,
                ActType.PROPOSE_RESOLUTION,
                ActType.REPLY_FINAL,
                ActType.CLOSE);
    }

    @Test
    void fromReceiptThroughTheStagesToTheEndWithoutALimitOfItsOwn() {
        story.at("2026-03-02T10:00").receive().registered().clerk(Acknowledge::new);
        story.clerk(id -> new SetSeverity(id, Severity.MODERATE, "no danger"))
                .clerk(id -> new SetPriority(id, Priority.IMPORTANT, "a child lives there"));
        story.classified("service").assigned("cleaning").accepted().investigated();
        story.interim().proposed().replied().closed(Outcome.UPHELD);
        assertThat(story.history())
                .extracting(recorded -> recorded.event().type())
                .containsSubsequence(
                        EventType.COMPLAINT_RECEIVED,
                        EventType.REGISTERED,
                        EventType.ACKNOWLEDGED,
                        EventType.SEVERITY_SET,
                        EventType.PRIORITY_SET,
                        EventType.ENTRY_ADDED,
                        EventType.REPLIED,
                        EventType.RESOLUTION_PROPOSED,
                        EventType.REPLIED,
                        EventType.CLOSED);
        assertThat(story.complaint().clocks().all()).noneMatch(clock -> clock.family() == ClockFamily.REGULATORY);
        assertThat(story.complaint().number()).as("a unique identifier").isNotNull();
    }
}
