package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.filing;

import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Eight complaints that differ in everything that can be searched or counted, by the order of their receipt. */
final class Register {

    static final Assignee FITTERS = Assignee.of("fitters", "h-1");
    static final Assignee OFFICE = Assignee.unit("office");

    private static final List<Life> LIVES = List.of(
            begin("a-1", "2024-01-31", Channel.PHONE, null),
            begin("a-2", "2024-02-01", Channel.WEB, "4711")
                    .then(new Registered("C001"))
                    .then(new Classified(Category.of("product")))
                    .then(new Assigned(FITTERS), Specimens.HANDLING),
            begin("a-3", "2024-02-01", Channel.PHONE, "4712")
                    .then(new Registered("C002"))
                    .then(new Classified(Category.of("product/fault")))
                    .then(new Assigned(OFFICE), Specimens.HANDLING)
                    .then(reply(true)),
            begin("a-4", "2024-02-29", Channel.EMAIL, null)
                    .then(new Classified(Category.of("product/fault/cooling")))
                    .then(new Assigned(OFFICE), Specimens.HANDLING)
                    .then(reply(false))
                    .then(new Closed(Outcome.UPHELD, null)),
            begin("a-5", "2024-02-29", Channel.PHONE, null)
                    .then(new Classified(Category.of("product-old/fault")))
                    .then(new Assigned(FITTERS), Specimens.HANDLING)
                    .then(new Transferred(FITTERS, OFFICE, Text.of("Not ours")))
                    .then(reply(true))
                    .then(new Closed(Outcome.NOT_UPHELD, null))
                    .then(new Reopened(Text.of("Broke again"))),
            begin("a-6", "2024-03-01", Channel.WEB, "4713")
                    .then(new Registered("C003"))
                    .then(new Classified(Category.of("service/delay")))
                    .then(new Assigned(FITTERS), Specimens.HANDLING)
                    .then(new Withdrawn(null)),
            begin("a-7", "2024-03-31", Channel.PHONE, null)
                    .then(new Classified(Category.of("service")))
                    .then(new Assigned(FITTERS), Specimens.HANDLING)
                    .then(reply(true))
                    .then(new Closed(Outcome.UPHELD, Text.of("Done"))),
            begin("a-8", "2025-02-01", Channel.WEB, null).then(new Classified(Category.of("service/delay"))));

    private Register() {}

    static List<Life> lives() {
        return LIVES;
    }

    private static Life begin(String id, String day, Channel channel, @Nullable String reference) {
        LocalDate receivedOn = LocalDate.parse(day);
        Filing filing = filing(channel, reference == null ? null : ExternalReference.of("crm", reference));
        // Late in the evening before, as UTC sees it: the day of receipt is the event's, not the instant's.
        Instant at = Instant.parse(day + "T00:00:00Z").minusSeconds(3600).plusSeconds(id.charAt(2));
        return Life.begin(Specimens.TENANT, id, at, new ComplaintReceived(filing, List.of(), receivedOn));
    }

    private static Replied reply(boolean timely) {
        return new Replied(ReplyKind.FINAL, Channel.PHONE, Text.of("We are sorry"), timely);
    }
}
