package io.opencomplaint.desk;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.repeat.Recurrences;
import io.opencomplaint.desk.repeat.RepeatCandidate;
import io.opencomplaint.desk.repeat.RepeatDetection;
import io.opencomplaint.desk.repeat.SignDetection;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the complaints of a tenant belong together 关联投诉: where merged ones go on, splitting, repeats and their ledger. Linking and
 * merging are acts. Immutable; safe from any thread.
 */
public final class ComplaintRelations {

    private static final int MAX_PARTS = 50;
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_RECURRENCES = 999;

    private final DeskTools tools;
    private final Tenant tenant;

    ComplaintRelations(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    /**
     * The complaint that goes on in place of one 并案后的投诉, over however many merges (lesson D5: what is meant for a merged case must
     * not go to the dead one).
     *
     * @param id which, merged or not
     * @return itself when it was not merged; empty when the tenant has no such complaint
     */
    public Optional<Complaint> survivorOf(ComplaintId id) {
        return new Redirects(tools, tenant).survivor(id);
    }

    /**
     * Receives parts of a complaint as complaints of their own 拆分, in one unit of work: each is linked to the whole, and the whole
     * to each. The whole goes on as it is; what has become of it is for acts to say. Nothing is taken over from it: give each
     * part what it needs, such as the complainant.
     *
     * @param id of the whole
     * @param parts 1 to 50
     * @param actor who must be allowed to receive, and to link the parts and the whole
     * @return the parts, in order
     * @throws InvalidActException when a part says something that cannot be taken
     * @throws ActRefusedException when the rules do not allow it now; nothing was stored
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     * @throws DuplicateException when the id or external reference of a part is taken; unless somebody took it at this very
     *     moment, nothing was stored
     * @throws IllegalArgumentException when there is no part, or too many
     */
    public List<Complaint> split(ComplaintId id, List<ReceiveComplaint> parts, Actor actor) {
        if (parts.isEmpty() || parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException("Split into 1 to " + MAX_PARTS + " parts, not " + parts.size());
        }
        return new Splitting(tools, tenant).split(whole(id), parts, actor);
    }

    /**
     * Earlier complaints that one may repeat 重复投诉识别, by the signs and within the window of the policy. Changes nothing: whether it
     * is a repeat, and what follows, is for people to say.
     *
     * @param id which
     * @return the latest first, each once with all reasons; as many as the policy looks at for each sign at most
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public List<RepeatCandidate> repeatsOf(ComplaintId id) {
        return repeatsOf(id, SignDetection.all(tools.policy().repeats()));
    }

    /**
     * Earlier complaints that one may repeat, recognised in other ways than the policy names, within its window and bounds.
     *
     * @param id which
     * @param detections how to recognise them, in the order in which they are asked
     * @return the latest first, each once with all reasons
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public List<RepeatCandidate> repeatsOf(ComplaintId id, List<RepeatDetection> detections) {
        return new Repeats(tools, tenant).of(whole(id), List.copyOf(detections));
    }

    /**
     * Whether the problem of a complaint came up again since something was done about it 复发检验, for the check of its effect
     * 效果验证: complaints of the same kind, as deep as the policy's rule of repeats compares kinds, and about the same respondent
     * where this one names one by key. What was merged or not taken up counts as it was received. Changes nothing.
     *
     * @param id of the complaint on which the measure was taken
     * @param measure key of the rectification or preventive measure, whose report was accepted
     * @param limit how many at most, 1 to 999; the latest come first
     * @return those received after the measure was done
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     * @throws IllegalArgumentException when there is no such measure that is done, or the complaint was not classified
     */
    public Recurrences recurrencesSince(ComplaintId id, String measure, int limit) {
        if (limit < 1 || limit > MAX_RECURRENCES) {
            throw new IllegalArgumentException("List 1 to " + MAX_RECURRENCES + " complaints, not " + limit);
        }
        return new Recurring(tools, tenant).since(whole(id), measure, limit);
    }

    /**
     * The ledger of repeat customers and repeat problems 不良记录台账 (S14). Counts in the store, so its cost grows with the complaints
     * received in the period. What was merged counts as it was received.
     *
     * @param from first day of receipt, in the zone of the policy under which it was received
     * @param to last day of receipt, not before the first
     * @param atLeast from how many complaints on somebody or something is listed, 2 or more
     * @param limit how many customers and how many problems at most, 1 to 10,000; the most frequent come first
     * @return the ledger
     */
    public RepeatLedger ledger(LocalDate from, LocalDate to, int atLeast, int limit) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
        if (atLeast < 2) {
            throw new IllegalArgumentException("A repeat begins with 2 complaints, not " + atLeast);
        }
        if (limit < 1 || limit > MAX_ROWS) {
            throw new IllegalArgumentException("List 1 to " + MAX_ROWS + " rows, not " + limit);
        }
        Criteria period = Criteria.any().received(from, to);
        return new Bookkeeping(atLeast, limit)
                .ledger(from, to, grouping -> tools.store().frequencies(tenant, period, grouping));
    }

    private Complaint whole(ComplaintId id) {
        return tools.store().find(tenant, id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
    }
}
