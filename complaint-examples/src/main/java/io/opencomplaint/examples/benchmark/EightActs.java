package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.util.List;

/** The life that every benchmark measures: eight acts from receipt to close, with the texts of an ordinary complaint. */
final class EightActs {

    static final int COUNT = 8;

    private static final String HANDLER = "u-42";

    /** May do all of it, and is whom the complaint is assigned to: nobody else may accept it. */
    static final Actor ACTOR = Actor.of(HANDLER, Role.CLERK, Role.HANDLER);

    private static final Category CATEGORY = Category.of("product/fault");
    private static final Assignee UNIT = Assignee.of("after-sales", HANDLER);
    private static final Party COMPLAINANT = Party.named("Zhang San")
            .key("customer-4711")
            .tier(Tier.VIP)
            .phone("138 0000 0000")
            .address("Road 1, Beijing");

    private EightActs() {}

    static List<Act> on(ComplaintId id) {
        return on(id, CATEGORY);
    }

    static List<Act> on(ComplaintId id, Category category) {
        return List.of(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(COMPLAINANT)
                        .matter(
                                "Air conditioner fails again",
                                "Third failure this month, twice repaired without success.")
                        .demand("Repair today or refund")
                        .reference(ExternalReference.of("crm", id.value())),
                new Register(id),
                new Classify(id, category),
                new Assign(id, UNIT),
                new Accept(id),
                new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "A new compressor is put in today.")),
                Reply.finalReply(id, "The compressor was replaced, the device cools again.")
                        .timely(true),
                new Close(id, Outcome.UPHELD, Text.of("Closed after the repair.")));
    }
}
