package io.opencomplaint.report;

import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.ReplyKind;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in a row of the register. */
final class RegisterRows {

    private RegisterRows() {}

    static RegisterRow of(CaseFile file) {
        Complaint complaint = file.complaint();
        Course cycle = file.cycle();
        Filing filing = complaint.filing();
        return new RegisterRow(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                filing.description() == null ? filing.subject() : filing.description(),
                cycle.measures(),
                result(cycle),
                cycle.satisfaction());
    }

    /** What ended it without a result comes first: nothing else came of it. */
    private static @Nullable Entry result(Course cycle) {
        return Stream.of(cycle.brokenOff(), cycle.execution(), finalReply(cycle))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Entry finalReply(Course cycle) {
        return cycle.all(Replied.class)
                .filter(replied -> replied.event().kind() == ReplyKind.FINAL)
                .reduce((earlier, later) -> later)
                .map(replied -> replied.entry(replied.event().text()))
                .orElse(null);
    }
}
