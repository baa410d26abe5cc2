package io.opencomplaint.desk;

import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Sight;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.decision.Entitlement;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.event.FilePart;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.CheckpointLine;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.sla.DeadlineExplanation;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A desk as one actor may use it 操作人受理台: a capability that a host may hand to its user interface. Everything is checked, reading too, by the
 * access rules of the policy and then by the host's {@code AccessDecider}; what is shown is masked as far as the actor need not know
 * it. What the actor may not even know to be there is not found. Where the policy audits reads of confidential cases, {@code get},
 * {@code find}, {@code history}, {@code file} and {@code export} are put on record before anything is shown; what an act gives back and
 * the feed are not. Immutable; safe from any thread.
 */
public final class ActorDesk {

    private final Clearance clearance;
    private final ComplaintDesk desk;
    private final ReadAudit audit;

    ActorDesk(Clearance clearance) {
        if (Entitlement.isStranger(clearance.actor(), clearance.tenant())) {
            throw AccessDeniedException.ofOtherTenant(
                    Permission.READ, clearance.actor().id(), clearance.tenant());
        }
        this.clearance = clearance;
        this.desk = new ComplaintDesk(clearance.tools(), clearance.tenant());
        this.audit = new ReadAudit(clearance);
    }

    /** {@return whose desk it is} */
    public Actor actor() {
        return clearance.actor();
    }

    /** {@return whose complaints it handles} */
    public Tenant tenant() {
        return clearance.tenant();
    }

    /**
     * Does what the actor wants, as {@link ComplaintDesk#perform(Act, Actor)}.
     *
     * @param act what is wanted
     * @return the complaint as it stands afterwards and as the actor may see it; its outline where they may not read it
     * @throws ActRefusedException when the rules or the host do not allow it
     * @throws ComplaintNotFoundException when there is no such complaint, or the actor may neither act on it nor read it
     */
    public Complaint perform(Act act) {
        return acting(act, () -> desk.perform(act, actor()));
    }

    /**
     * The same, only while the complaint is at a version, as {@link ComplaintDesk#perform(Act, Actor, long)}.
     *
     * @param act on a complaint that is there
     * @param version that the complaint must have before, from 1
     * @return the complaint as it stands afterwards and as the actor may see it
     * @throws io.opencomplaint.spi.StaleVersionException when it is at another version; nothing was stored then
     */
    public Complaint perform(Act act, long version) {
        return acting(act, () -> desk.perform(act, actor(), version));
    }

    /**
     * Does many things, as {@link ComplaintDesk#performAll(List, Actor)}.
     *
     * @param acts what is wanted, at most 10,000, on at most 1,000 complaints
     * @return what became of each, in the order of the acts, as the actor may see it
     */
    public List<ActResult> performAll(List<Act> acts) {
        return new ActorBulk(clearance, desk).perform(acts);
    }

    /**
     * What the actor could do to a complaint now.
     *
     * @param id which complaint
     * @return kinds of act, in their usual order
     * @throws ComplaintNotFoundException when there is none that the actor may read
     */
    public Set<ActType> possibleActs(ComplaintId id) {
        return clearance.tools().decider().possible(clearance.get(id), actor());
    }

    /**
     * A complaint as it stands.
     *
     * @param id which
     * @return empty when there is none that the actor may read
     */
    public Optional<Complaint> find(ComplaintId id) {
        return clearance.find(id).map(found -> shown(found, FilePart.COMPLAINT));
    }

    /**
     * Complaints as they stand.
     *
     * @param ids which
     * @return those that the actor may read, in the order of the ids
     * @throws IllegalArgumentException when there are more than 1,000
     */
    public List<Complaint> find(Collection<ComplaintId> ids) {
        return desk.find(ids).stream()
                .filter(complaint -> clearance.allows(Permission.READ, complaint))
                .map(found -> shown(found, FilePart.COMPLAINT))
                .toList();
    }

    /**
     * A complaint that must be there.
     *
     * @param id which
     * @return as it stands
     * @throws ComplaintNotFoundException when there is none that the actor may read
     */
    public Complaint get(ComplaintId id) {
        return shown(clearance.get(id), FilePart.COMPLAINT);
    }

    /**
     * Everything that happened to a complaint, by sequence.
     *
     * @param id which
     * @return immutable
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not read its file
     */
    public List<RecordedEvent> history(ComplaintId id) {
        return file(id, Permission.READ_FILE, FilePart.HISTORY).history();
    }

    /**
     * Complaint and history together, from which forms and sheets are made.
     *
     * @param id which
     * @return the file 案卷
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not read its file
     */
    public CaseFile file(ComplaintId id) {
        return file(id, Permission.READ_FILE, FilePart.FILE);
    }

    /**
     * The file of a case to be taken out of the system 导出. As masked as the actor sees it.
     *
     * @param id which
     * @return the file 案卷
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not export it
     */
    public CaseFile export(ComplaintId id) {
        return file(id, Permission.EXPORT, FilePart.EXPORT);
    }

    /**
     * Writes a case so that others can check it 案卷导出, as {@link ComplaintIntegrity#export}: with its texts for who may read all of them
     * unmasked, else as {@link ComplaintIntegrity#exportWithoutTexts}.
     *
     * @param id which
     * @param to where the JSON goes
     * @return how far its chain had come
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not export it, or not know who complains: the keys of people are facts
     * @throws io.opencomplaint.integrity.BrokenChainException when its chain does not hold
     */
    public CheckpointLine export(ComplaintId id, Appendable to) {
        Complaint complaint = clearance.get(id, Permission.EXPORT);
        Sight sight = clearance.sight(complaint);
        if (!sight.showsComplainant()) {
            throw new AccessDeniedException(Permission.READ_CONFIDENTIAL, actor().id(), id);
        }
        audit.note(complaint, FilePart.EXPORT);
        return sight.showsContacts()
                ? desk.integrity().export(id, to)
                : desk.integrity().exportWithoutTexts(id, to);
    }

    /**
     * Checks the chain of a complaint, as {@link ComplaintDesk#verify}.
     *
     * @param id which
     * @return the first broken event; empty when the chain holds
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not check it
     */
    public Optional<ChainBreak> verify(ComplaintId id) {
        return desk.verify(clearance.get(id, Permission.VERIFY).id());
    }

    /**
     * Erases texts, as {@link ComplaintPrivacy#erase}.
     *
     * @param subject what
     * @param reason code of the reason
     * @return what was erased and what was held back
     * @throws ComplaintNotFoundException when it is a complaint that the actor may not read
     * @throws AccessDeniedException when it is one of which they may not erase, or they may erase of none
     */
    public Erasure erase(Subject subject, String reason) {
        return desk.erase(subject, reason, actor());
    }

    /**
     * Places a legal hold, as {@link ComplaintPrivacy#hold}.
     *
     * @param id which complaint
     * @param key of the matter
     * @param reason code of the reason
     * @return the complaint as it stands afterwards and as the actor may see it
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not place holds on it
     */
    public Complaint hold(ComplaintId id, String key, String reason) {
        return clearance.shown(desk.privacy().hold(id, key, reason, actor()));
    }

    /**
     * Lifts a legal hold, as {@link ComplaintPrivacy#release}.
     *
     * @param id which complaint
     * @param key of the matter
     * @return the complaint as it stands afterwards and as the actor may see it
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not lift holds on it
     */
    public Complaint release(ComplaintId id, String key) {
        return clearance.shown(desk.privacy().release(id, key, actor()));
    }

    /**
     * Erases what was kept long enough, as {@link ComplaintPrivacy#retain}; on record is the actor.
     *
     * @param now the present; for a dry run also later
     * @param dryRun whether only to say what would be erased
     * @return what was, and what was left and why, of all complaints of the tenant
     * @throws AccessDeniedException when they may not have it done in all of them
     */
    public RetentionReport retain(Instant now, boolean dryRun) {
        clearance.demandThroughout(Permission.RETAIN);
        return desk.privacy().retain(now, dryRun, actor());
    }

    /**
     * Why a deadline is what it is 时限说明.
     *
     * @param id which complaint
     * @param target id of the target
     * @return about its latest cycle; empty when it never began on the complaint
     * @throws ComplaintNotFoundException when there is none that the actor may read
     * @throws AccessDeniedException when they may not read its file
     */
    public Optional<DeadlineExplanation> explain(ComplaintId id, String target) {
        return desk.explain(clearance.get(id, Permission.READ_FILE).id(), target);
    }

    /**
     * Complaints that meet criteria 查询, among those that the actor may find, as they see them: nothing is found by what they are not shown. As
     * somebody who complains or is complained of, they find what has them as a party by key; what they represent, they reach by id.
     *
     * @param criteria all must hold
     * @param request how many, in which order, and after or before which
     * @return a page; it costs more the rarer what they may find is among what meets the criteria
     * @throws AccessDeniedException when they may not search at all
     */
    public Page<Complaint> search(Criteria criteria, PageRequest request) {
        return new Narrowing(clearance, criteria).page(request);
    }

    /**
     * How many complaints meet criteria among those that the actor may find. Reads them all.
     *
     * @param criteria all must hold
     * @return 0 or more
     * @throws AccessDeniedException when they may not search at all
     */
    public long count(Criteria criteria) {
        return new Narrowing(clearance, criteria).count();
    }

    /**
     * Counts by a dimension the complaints that the actor may find. Reads them all.
     *
     * @param criteria which ones
     * @param dimension what to group by, as the actor sees it: who complains in confidence is nobody with a key
     * @return one row a group, by key
     * @throws AccessDeniedException when they may not search at all
     */
    public List<Tally> tally(Criteria criteria, Dimension dimension) {
        return new Narrowing(clearance, criteria).tally(dimension);
    }

    /**
     * Statistics and periodic reports of the tenant 统计分析.
     *
     * @return reports as the actor may see them
     * @throws AccessDeniedException when they may not see statistics
     */
    public ActorReports reports() {
        clearance.demandThroughout(Permission.STATISTICS);
        return new ActorReports(clearance, desk.reports());
    }

    /**
     * Hands recorded events to a consumer, as {@link ComplaintDesk#deliver}, as the actor sees them; events of complaints that they may not read are
     * passed over.
     *
     * @param consumer name of a subscribed consumer
     * @param receiver gets the events
     * @param limit how many complaints at most, 1 to 10,000
     * @return what it did, what was passed over included
     * @throws AccessDeniedException when they may not get events
     */
    public Delivery deliver(String consumer, EventConsumer receiver, int limit) {
        clearance.demandThroughout(Permission.FEED);
        ConsumerName.of(consumer);
        return desk.deliver(consumer, new MaskedFeed(clearance, receiver), limit);
    }

    private CaseFile file(ComplaintId id, Permission permission, FilePart part) {
        Complaint complaint = audit.note(clearance.get(id, permission), part);
        List<RecordedEvent> history = desk.history(id).stream()
                .filter(recorded -> recorded.sequence() <= complaint.version())
                .toList();
        return new CaseFile(
                clearance.masked(complaint), clearance.sight(complaint).of(complaint, history));
    }

    private Complaint shown(Complaint complaint, FilePart part) {
        return clearance.masked(audit.note(complaint, part));
    }

    private Complaint acting(Act act, Supplier<Complaint> doing) {
        Objects.requireNonNull(act, "act: give what is wanted");
        clearance.demandOther(act);
        try {
            return clearance.shown(doing.get());
        } catch (ActRefusedException e) {
            throw new ActorBulk(clearance, desk).told(act, e);
        }
    }
}
