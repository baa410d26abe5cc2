package io.opencomplaint.decision;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.Contacted;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.IdentityVerified;
import io.opencomplaint.event.PrioritySet;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionAnswered;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionOffered;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Channel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which event comes of which act: one row an act. Acts that need more thought than a row have a rule of their own. */
final class ActRules {

    private static final Map<Class<? extends CaseAct>, ActRule<?>> TABLE = new HashMap<>();

    static {
        says(VerifyIdentity.class, act -> new IdentityVerified(act.basis()));
        on(Acknowledge.class, (m, act) -> Ruling.of(new Acknowledged(channel(m, act.channel()))));
        on(Register.class, new RegisterRule());
        on(Classify.class, new ClassifyRule());
        says(SetSeverity.class, act -> new SeveritySet(act.severity(), act.reason()));
        says(SetPriority.class, act -> new PrioritySet(act.priority(), act.reason()));
        on(Assign.class, new AssignRule());
        says(Accept.class, act -> new AssignmentAccepted());
        on(Transfer.class, new TransferRule());
        says(AddEntry.class, act -> new EntryAdded(act.kind(), act.text(), act.attachments()));
        says(ProposeResolution.class, act -> new ResolutionProposed(act.resolution()));
        on(OfferResolution.class, (m, act) -> Ruling.of(new ResolutionOffered(channel(m, act.channel()), act.text())));
        says(AnswerResolution.class, act -> new ResolutionAnswered(act.accepted(), act.reason()));
        says(ExecuteResolution.class, act -> new ResolutionExecuted(act.text()));
        on(
                Reply.class,
                (m, act) -> Ruling.of(new Replied(act.kind(), channel(m, act.channel()), act.text(), act.timely())));
        says(Contact.class, act -> new Contacted(act.channel(), act.direction(), act.text()));
        says(ConfirmSatisfaction.class, act -> new SatisfactionConfirmed(act.satisfaction(), act.comment()));
        says(Close.class, act -> new Closed(act.outcome(), act.text()));
        says(Reopen.class, act -> new Reopened(act.reason()));
        says(Refuse.class, act -> new Refused(act.reason(), act.text()));
        says(Withdraw.class, act -> new Withdrawn(act.text()));
        says(Archive.class, act -> new Archived());
    }

    private ActRules() {}

    @SuppressWarnings("unchecked") // the table pairs each class with a rule for it
    static Ruling apply(Matter matter, CaseAct act) {
        ActRule<CaseAct> rule = (ActRule<CaseAct>) TABLE.get(act.getClass());
        if (rule == null) {
            throw new IllegalStateException("No rule for the act " + act.type());
        }
        return rule.apply(matter, act);
    }

    private static <A extends CaseAct> void says(Class<A> act, Function<A, CaseEvent> event) {
        on(act, (matter, said) -> Ruling.of(event.apply(said)));
    }

    private static <A extends CaseAct> void on(Class<A> act, ActRule<A> rule) {
        TABLE.put(act, rule);
    }

    /** Answers go back by the channel the complaint came in by, unless said otherwise (S10). */
    private static Channel channel(Matter matter, @Nullable Channel said) {
        return said == null ? matter.complaint().filing().channel() : said;
    }
}
