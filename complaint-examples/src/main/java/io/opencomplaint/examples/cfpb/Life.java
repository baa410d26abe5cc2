package io.opencomplaint.examples.cfpb;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of a published complaint as acts:
 *
 * <table>
 * <caption>What the file says and which acts it becomes</caption>
 * <tr><th>file</th><th>acts</th><th>by</th><th>at the start, in Washington, of the day</th></tr>
 * <tr><td>the complaint</td><td>receive, register, classify, assign</td><td>intake</td><td>received</td></tr>
 * <tr><td>sent to company</td><td>transfer</td><td>intake</td><td>sent to company</td></tr>
 * <tr><td>company response</td><td>accept, then as {@link Response} says</td><td>company</td><td>sent to company</td></tr>
 * <tr><td>closed</td><td>close</td><td>intake</td><td>sent to company</td></tr>
 * <tr><td>disputed</td><td>reopen</td><td>intake</td><td>sent to company</td></tr>
 * </table>
 *
 * <p>The file does not date response and dispute. They are recorded at the last date that it knows, the day on which the
 * complaint was sent to the company; how long a company took cannot be told from them.
 */
final class Life {

    private static final String UNIT = "cfpb-intake";
    private static final Actor INTAKE = Actor.of(UNIT, Role.CLERK);

    /** Whoever answers there; not the company itself, which as the respondent keeps out of its own case. */
    private static final Actor COMPANY = Actor.of("company", Role.HANDLER);

    private final PublishedComplaint complaint;
    private final ComplaintId id;
    private final List<Step> steps = new ArrayList<>();

    private Life(PublishedComplaint complaint) {
        this.complaint = complaint;
        this.id = complaint.id();
    }

    static List<Step> of(PublishedComplaint complaint) {
        Life life = new Life(complaint);
        life.intake(start(complaint.received()));
        life.handling(start(complaint.sent()));
        return life.steps;
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(CfpbRules.ZONE).toInstant();
    }

    private void intake(Instant at) {
        add(receive(), INTAKE, at);
        add(new Register(id), INTAKE, at);
        add(new Classify(id, complaint.category()), INTAKE, at);
        add(new Assign(id, Assignee.unit(UNIT)), INTAKE, at);
    }

    private void handling(Instant at) {
        add(new Transfer(id, Assignee.unit(complaint.company().key()), Column.SENT.title()), INTAKE, at);
        add(new Accept(id), COMPANY, at);
        Response response = complaint.response();
        ResolutionKind kind = response.resolution();
        if (kind == null) {
            add(Reply.interim(id, response.words()).timely(complaint.timely()), COMPANY, at);
        } else {
            ending(kind, at);
        }
        if (complaint.disputed()) {
            add(new Reopen(id, Column.DISPUTED.title() + " Yes"), INTAKE, at);
        }
    }

    private void ending(ResolutionKind kind, Instant at) {
        Response response = complaint.response();
        add(new ProposeResolution(id, Resolution.of(kind, response.words())), COMPANY, at);
        if (response.carriedOut()) {
            add(new ExecuteResolution(id, response.words()), COMPANY, at);
        }
        add(Reply.finalReply(id, response.words()).timely(complaint.timely()), COMPANY, at);
        add(new Close(id, response.outcome(), Text.of(response.words())), INTAKE, at);
    }

    private Act receive() {
        return ReceiveComplaint.by(complaint.channel())
                .id(id)
                .complainant(complaint.complainant())
                .respondent(Party.named(complaint.company().name())
                        .key(complaint.company().key()))
                .matter(complaint.subject())
                .reference(complaint.reference());
    }

    private void add(Act act, Actor actor, Instant at) {
        steps.add(new Step(act.at(at), actor, at));
    }
}
