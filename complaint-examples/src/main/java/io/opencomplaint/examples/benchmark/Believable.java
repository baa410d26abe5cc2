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
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Complaints as a company might have them: a few kinds make most of them, a few customers complain again and again, most are
 * closed and the youngest are under way. The same number gives the same complaint.
 */
final class Believable {

    private static final Instant BEGINNING = Instant.parse("2023-01-02T00:30:00Z");
    private static final Duration EVERY = Duration.ofSeconds(90);
    private static final List<String> KINDS = List.of(
            "product/fault",
            "product/fault",
            "product/fault",
            "product/damage",
            "delivery/late",
            "delivery/late",
            "delivery/wrong",
            "service/attitude",
            "service/waiting",
            "billing/overcharge");
    private static final List<String> UNITS = List.of("after-sales", "after-sales", "logistics", "service", "billing");
    private static final List<Channel> CHANNELS = List.of(
            Channel.PHONE, Channel.PHONE, Channel.PHONE, Channel.WEB, Channel.WEB, Channel.EMAIL, Channel.VISIT);
    private static final List<String> THINGS = List.of(
            "Air conditioner", "Washing machine", "Water heater", "Refrigerator", "Cooker hood", "Parcel", "Invoice");
    private static final List<String> TROUBLES = List.of(
            "fails again",
            "makes a loud noise",
            "arrived late",
            "arrived broken",
            "was not what was ordered",
            "is too high");
    private static final int CUSTOMERS = 200_000;

    private final int all;
    private final Instant beginning;
    private final Duration every;

    /** Of so many, the last hundredth is under way. */
    Believable(int all) {
        this(all, BEGINNING, EVERY);
    }

    /** The same, from another beginning on, and with other distances. */
    Believable(int all, Instant beginning, Duration every) {
        this.all = all;
        this.beginning = beginning;
        this.every = every;
    }

    /** The acts of a complaint's life, dated, in order; the number counts from 0. */
    List<Act> acts(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        ComplaintId id = ComplaintId.of("c-" + number);
        Instant at = beginning.plus(every.multipliedBy(number));
        int kind = random.nextInt(KINDS.size());
        // Only the one to whom it is assigned may accept it, and one actor performs all.
        Assignee handler = Assignee.of(UNITS.get(kind / 2), EightActs.ACTOR.id());
        List<Act> acts = new ArrayList<>();
        acts.add(received(id, random).at(at));
        acts.add(new Register(id).at(at.plusSeconds(60)));
        acts.add(new Classify(id, Category.of(KINDS.get(kind))).at(at.plusSeconds(120)));
        acts.add(new Assign(id, handler).at(at.plusSeconds(300)));
        if (number < all - all / 100) {
            Instant done = at.plus(Duration.ofHours(2 + random.nextInt(200)));
            acts.add(new Accept(id).at(at.plusSeconds(900)));
            acts.add(
                    new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "Put right at the customer's home."))
                            .at(done));
            acts.add(Reply.finalReply(id, "What was wrong is put right.")
                    .timely(random.nextInt(10) > 0)
                    .at(done.plusSeconds(600)));
            acts.add(new Close(id, Outcome.UPHELD, Text.of("Closed after the reply.")).at(done.plusSeconds(1200)));
        }
        return acts;
    }

    private static ReceiveComplaint received(ComplaintId id, Random random) {
        // The square makes some customers frequent.
        double often = random.nextDouble();
        int customer = (int) (often * often * CUSTOMERS);
        String thing = THINGS.get(random.nextInt(THINGS.size()));
        String trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
        return ReceiveComplaint.by(CHANNELS.get(random.nextInt(CHANNELS.size())))
                .id(id)
                .complainant(Party.named("Customer " + customer)
                        .key("customer-" + customer)
                        .tier(customer % 20 == 0 ? Tier.VIP : Tier.ORDINARY)
                        .phone("138 0000 " + customer % 10_000))
                .matter(
                        thing + " " + trouble,
                        thing + " " + trouble + ", reported for the " + (1 + random.nextInt(4))
                                + ". time; nobody has called back so far.")
                .demand(random.nextBoolean() ? "Repair" : "Refund");
    }
}
