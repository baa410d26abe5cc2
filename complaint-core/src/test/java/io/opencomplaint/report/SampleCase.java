package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A case received at one o'clock; a minute lies between one event and the next. */
final class SampleCase {

    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Status OPEN = Status.of("open", Phase.HANDLING);

    private final List<RecordedEvent> history = new ArrayList<>();

    private SampleCase() {}

    static SampleCase received(Attachment... attachments) {
        Filing filing =
                new Filing(Channel.WEB, Party.named("Ann"), null, null, Text.of("It fails"), null, null, null, null);
        return new SampleCase().then(new ComplaintReceived(filing, List.of(attachments), LocalDate.of(2026, 3, 2)));
    }

    SampleCase then(CaseEvent event) {
        Instant at = START.plus(Duration.ofMinutes(history.size()));
        Recording recording = new Recording(at, at, "u-1", "act", OPEN, "p@1");
        history.add(new RecordedEvent(ID, history.size() + 1L, recording, event));
        return this;
    }

    CaseFile file() {
        return CaseFile.of(Tenant.DEFAULT, history);
    }
}
