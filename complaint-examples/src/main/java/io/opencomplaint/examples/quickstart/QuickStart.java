package io.opencomplaint.examples.quickstart;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import java.time.ZoneId;
import java.util.Locale;

/** A complaint's life in a screenful; needs nothing but a JVM. */
final class QuickStart {

    private QuickStart() {}

    public static void main(String[] args) {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        Actor clerk = Actor.of("u-17", Role.CLERK);
        Actor engineer = Actor.of("u-42", Role.HANDLER);

        ComplaintId id = desk.perform(
                        ReceiveComplaint.by(Channel.PHONE)
                                .complainant(Party.named("张三").phone("138 0000 0000"))
                                .matter("Air conditioner fails again", "Third failure this month.")
                                .demand("Repair today or refund"),
                        clerk)
                .id();
        desk.perform(new Register(id), clerk);
        desk.perform(new Classify(id, Category.of("product/fault")), clerk);
        desk.perform(new Assign(id, Assignee.unit("after-sales")), clerk);
        try {
            desk.perform(new Close(id, Outcome.UPHELD), clerk);
        } catch (ActRefusedException refused) {
            System.out.println(refused.getMessage()); // what was refused, why, and what to do
        }
        desk.perform(new Accept(id), engineer);
        desk.perform(new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "New compressor")), engineer);
        desk.perform(Reply.finalReply(id, "The compressor was replaced."), clerk);
        desk.perform(new Close(id, Outcome.UPHELD), clerk);
        System.out.println(desk.file(id).trackingSheet().text(Locale.ENGLISH, ZoneId.of("Asia/Shanghai")));
    }
}
