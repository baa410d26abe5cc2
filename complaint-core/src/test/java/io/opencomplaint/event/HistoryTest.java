package io.opencomplaint.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Status OPEN = Status.of("open", Phase.HANDLING);

    private final List<RecordedEvent> history = new ArrayList<>();

    HistoryTest() {
        happens(new ComplaintReceived(
                new Filing(Channel.WEB, Party.anonymous(), null, null, Text.of("Fails"), null, null, null, null),
                List.of(),
                LocalDate.of(2026, 3, 2)));
    }

    private Complaint happens(CaseEvent event) {
        return happens(event, OPEN);
    }

    private Complaint happens(CaseEvent event, Status after) {
        long sequence = history.size() + 1L;
        Instant at = START.plusSeconds(sequence);
        history.add(new RecordedEvent(ID, sequence, new Recording(at, at, "u-1", "act", after, "p@1"), event));
        return History.replay(Tenant.DEFAULT, history);
    }

    @Test
    void aReopeningBeginsANewCycleAndKeepsOnlyHowTimelyTheLastReplyWas() {
        happens(new Replied(ReplyKind.FINAL, Channel.WEB, Text.of("Done"), true));
        happens(new SatisfactionConfirmed(new Satisfaction(true, 4), null));
        Complaint closed = happens(new Closed(Outcome.SETTLED, null));
        happens(new SurveySent(1, "after-closing", 1, SurveyMode.ONLINE, START.plusSeconds(99), List.of()));
        assertThat(closed.milestones().closedAt()).isEqualTo(START.plusSeconds(4));
        assertThat(closed.conclusion().satisfaction().score()).isEqualTo(4);
        Complaint reopened = happens(new Reopened(Text.of("Fails again")));
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.isReopened()).isTrue();
        assertThat(reopened.conclusion().replyTimely()).isTrue();
        assertThat(reopened.conclusion().outcome()).isNull();
        assertThat(reopened.conclusion().satisfaction()).isNull();
        assertThat(reopened.conclusion().survey()).isNull();
        assertThat(reopened.milestones().repliedAt()).isNull();
        assertThat(reopened.milestones().closedAt()).isNull();
    }

    @Test
    void anInterimReplyThatSaysNothingOfItsLimitChangesNothingThere() {
        happens(new Replied(ReplyKind.INTERIM, Channel.WEB, Text.of("Soon"), false));
        Complaint complaint = happens(new Replied(ReplyKind.INTERIM, Channel.WEB, Text.of("Soon"), null));
        assertThat(complaint.conclusion().replyTimely()).isFalse();
        assertThat(complaint.milestones().repliedAt()).isNull();
    }

    @Test
    void whoIsNotSatisfiedUndoesTheAnswerWhereTheCaseIsHandledAgainAndNotWhereItIsDisputed() {
        happens(new ResolutionProposed(Resolution.of(ResolutionKind.APOLOGY, "sorry")));
        happens(new Replied(ReplyKind.FINAL, Channel.WEB, Text.of("Done"), true));
        SatisfactionConfirmed no = new SatisfactionConfirmed(new Satisfaction(false, 1), null);
        Complaint disputed = happens(no, Status.of("disputed", Phase.REPLY));
        assertThat(disputed.remedy()).isNotNull();
        assertThat(disputed.milestones().repliedAt()).isNotNull();
        Complaint handled = happens(no, Status.of("handled", Phase.HANDLING));
        assertThat(handled.remedy()).isNull();
        assertThat(handled.milestones().repliedAt()).isNull();
    }

    @Test
    void aHistoryWithAGapOrOfAnotherComplaintIsRefused() {
        Complaint complaint = History.replay(Tenant.DEFAULT, history);
        Recording recording = history.get(0).recording();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.evolve(complaint, new RecordedEvent(ID, 3, recording, new Archived())))
                .withMessageContaining("does not follow version 1");
        ComplaintId other = ComplaintId.of("c-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.evolve(complaint, new RecordedEvent(other, 2, recording, new Archived())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.evolve(
                        complaint,
                        new RecordedEvent(ID, 2, recording, history.get(0).event())));
    }

    @Test
    void aHistoryBeginsWithReceiptAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> History.replay(Tenant.DEFAULT, List.of()));
        RecordedEvent archived = new RecordedEvent(ID, 1, history.get(0).recording(), new Archived());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.replay(Tenant.DEFAULT, List.of(archived)))
                .withMessageContaining("begins with complaint-received at sequence 1");
    }

    @Test
    void aNumberThatNoStoreCouldKeepApartIsRefused() {
        for (String number : new String[] {"", " C1", "C1 ", "C\n1", "9".repeat(129)}) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> {
                try {
                    happens(new Registered(number));
                } finally {
                    history.remove(history.size() - 1);
                }
            });
        }
    }
}
