package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.BrokenChainException;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.CheckpointLine;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import org.junit.jupiter.api.Test;

/** A case leaves the desk as one document, if it is there, and if its chain holds. */
class ExportTest {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();
    private final ComplaintDesk desk =
            ComplaintDesk.builder().store(store).policy(Presets.closedLoop()).build();

    private Complaint worked() {
        ComplaintId id = desk.perform(
                        ReceiveComplaint.by(Channel.PHONE)
                                .complainant(Party.named("张三").phone("138 0000 0000"))
                                .matter("Fails again", "Third failure this month."),
                        CLERK)
                .id();
        desk.perform(new Register(id), CLERK);
        return desk.perform(AddEntry.note(id, "He called again"), CLERK);
    }

    @Test
    void aCaseHasEveryEventAndTheHeadOfTheComplaint() {
        Complaint complaint = worked();
        StringBuilder bundle = new StringBuilder();
        CheckpointLine end = desk.integrity().export(complaint.id(), bundle);
        assertThat(end).isEqualTo(new CheckpointLine(complaint.id(), 3, complaint.head()));
        assertThat(bundle)
                .contains("张三", "138 0000 0000", "Third failure this month.", "He called again", "entry-added")
                .contains("\"head\":\"" + complaint.head() + "\"");
    }

    @Test
    void withoutTextsNobodyIsNamed() {
        Complaint complaint = worked();
        StringBuilder bundle = new StringBuilder();
        assertThat(desk.integrity().exportWithoutTexts(complaint.id(), bundle).link())
                .isEqualTo(complaint.head());
        assertThat(bundle)
                .doesNotContain("张三", "138 0000 0000", "failure", "Fails", "called")
                .contains("entry-added", "\"head\":\"" + complaint.head() + "\"");
    }

    @Test
    void aCaseOfAnotherTenantIsNotThere() {
        Complaint complaint = worked();
        StringBuilder bundle = new StringBuilder();
        assertThatThrownBy(() -> desk.forTenant(Specimens.TENANT).integrity().export(complaint.id(), bundle))
                .isInstanceOf(ComplaintNotFoundException.class);
        assertThat(bundle).isEmpty();
    }

    @Test
    void aCaseWhoseChainIsBrokenIsNotHandedOut() {
        Life unsealed = Specimens.life("c-1");
        store.append(unsealed.whole());
        StringBuilder bundle = new StringBuilder();
        assertThatThrownBy(() -> desk.forTenant(Specimens.TENANT).integrity().exportWithoutTexts(unsealed.id(), bundle))
                .isInstanceOfSatisfying(BrokenChainException.class, refused -> assertThat(refused.broken())
                        .isEqualTo(new ChainBreak(unsealed.id(), 1, BreakKind.UNSEALED)))
                .hasMessage(
                        "Cannot export a case whose chain is broken: event 1 is UNSEALED, and a bundle of it would prove"
                                + " nothing. Restore the case from a backup that verifies: c-1");
        assertThat(bundle).isEmpty();
    }
}
