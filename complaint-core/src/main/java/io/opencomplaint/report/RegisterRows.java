package io.opencomplaint.report;

import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.ReplyKind;
import org.jspecify.annotations.Nullable;

/** Fills in a row of the register. */
final class RegisterRows {

    private RegisterRows() {}

    static RegisterRow of(CaseFile file) {
        Complaint complaint = file.complaint();
        Filing filing = complaint.filing();
        return new RegisterRow(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                filing.description() == null ? filing.subject() : filing.description(),
                ComplaintRecords.measures(file),
                result(file),
                complaint.conclusion().satisfaction());
    }

    private static @Nullable Entry result(CaseFile file) {
        return file.last(ResolutionExecuted.class)
                .map(executed -> executed.entry(executed.event().text()))
                .or(() -> file.all(Replied.class).stream()
                        .filter(replied -> replied.event().kind() == ReplyKind.FINAL)
                        .reduce((earlier, later) -> later)
                        .map(replied -> replied.entry(replied.event().text())))
                .orElse(null);
    }
}
