package io.opencomplaint.examples.soak;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.ComplaintDesk;
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
import io.opencomplaint.spi.StaleVersionException;
import java.util.concurrent.atomic.LongAdder;

/** Takes one complaint after the other through eight acts, one with each call, and leaves each fourth half done and overdue. */
final class SoakClerk implements Runnable {

    /** Of every clerk: whatever else stands in a history is the sweep's. */
    static final String ID = "u-42";

    private static final int WHOLE = 8;
    private static final int HALF = 5;
    private static final int LEFT_HALF_DONE = 4;
    private static final Actor ACTOR = Actor.of(ID, Role.CLERK, Role.HANDLER);

    private final ComplaintDesk desk;
    private final LongAdder answered;
    private int complaints;
    private int step;
    private ComplaintId id;

    SoakClerk(ComplaintDesk desk, LongAdder answered) {
        this.desk = desk;
        this.answered = answered;
    }

    @Override
    public void run() {
        try {
            id = desk.perform(next(), ACTOR).id();
            answered.increment();
        } catch (StaleVersionException sweepWasFaster) {
            // Nothing was done: the same again with the next call.
            return;
        }
        step++;
        if (step == (complaints % LEFT_HALF_DONE == 0 ? HALF : WHOLE)) {
            step = 0;
            complaints++;
        }
    }

    private Act next() {
        return switch (step) {
            case 0 ->
                ReceiveComplaint.by(Channel.PHONE)
                        .complainant(Party.named("Zhang San").phone("138 0000 0000"))
                        .matter("Air conditioner fails again", "Third failure this month.")
                        .demand("Repair today or refund");
            case 1 -> new Register(id);
            case 2 -> new Classify(id, Category.of("product/fault"));
            case 3 -> new Assign(id, Assignee.unit("after-sales"));
            case 4 -> new Accept(id);
            case 5 -> new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "A new compressor"));
            case 6 -> Reply.finalReply(id, "The compressor was replaced.");
            default -> new Close(id, Outcome.UPHELD);
        };
    }
}
