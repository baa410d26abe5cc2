package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import org.junit.jupiter.api.Test;

/** S16, post 邮政. */
abstract class PostScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.post();
    }

    @Override
    String kind() {
        return "parcel-lost";
    }

    @Test
    void answeredWithin24HoursByPhoneWhateverTheDay() {
        story.at("2026-09-30T16:00").receive();
        assertThat(story.due("answer")).isEqualTo("2026-10-01T16:00");
        story.at("2026-10-01T16:00").contacted(Direction.OUTBOUND);
        assertThat(story.state("answer")).isEqualTo(ClockState.MET);
    }

    @Test
    void answeredWithin24HoursByMail() {
        story.at("2026-03-02T10:00").receive();
        story.at("2026-03-03T10:00")
                .clerk(id -> Reply.interim(id, "we are on it").via(Channel.MAIL));
        assertThat(story.state("answer")).isEqualTo(ClockState.MET);
    }

    @Test
    void thatTheCustomerCallsAgainIsNoAnswerAndAMissingOneIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive();
        story.at("2026-03-03T09:00").contacted(Direction.INBOUND);
        assertThat(story.at("2026-03-03T10:01").swept()).containsExactly("answer breach [manager]");
        story.at("2026-03-03T10:02").contacted(Direction.OUTBOUND);
        assertThat(story.state("answer")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void registeredAndClassifiedBeforeItIsAssigned() {
        story.at("2026-03-02T10:00").receive().registered();
        assertThat(story.refusal(CLERK, id -> new Assign(id, Assignee.unit("sorting"))))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.classified("parcel-lost").assigned("sorting");
        assertThat(story.complaint().number()).isEqualTo("C001");
    }

    @Test
    void whatIsReopenedIsAnsweredWithin24HoursAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).replied().closed(Outcome.UPHELD);
        story.at("2026-03-09T10:00").reopened();
        assertThat(story.due("answer")).isEqualTo("2026-03-10T10:00");
    }
}
