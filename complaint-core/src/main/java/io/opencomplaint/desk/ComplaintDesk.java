package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.sla.DeadlineExplanation;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.Tally;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The door to complaint handling 投诉受理台: acts in, events out. A desk works for one tenant; {@link #forTenant} gives the
 * desk of another one. Immutable; safe from any thread. Nothing runs by itself.
 */
public final class ComplaintDesk {

    private final DeskTools tools;
    private final Tenant tenant;

    ComplaintDesk(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    /** {@return a builder of a desk} */
    public static ComplaintDeskBuilder builder() {
        return new ComplaintDeskBuilder();
    }

    /**
     * A desk for trying out and for unit tests: a new, empty store in memory, the closed-loop preset, the default tenant.
     *
     * @return the desk
     * @throws DeskSetupException when complaint-inmemory or a jakarta.validation provider is not on the class path
     */
    public static ComplaintDesk inMemory() {
        return ComplaintDeskBuilder.inMemory().build();
    }

    /**
     * The desk of another tenant, with the same store and rules.
     *
     * @param other whose complaints
     * @return a desk that sees nothing of this one's complaints
     */
    public ComplaintDesk forTenant(Tenant other) {
        return new ComplaintDesk(tools, other);
    }

    /**
     * The desk as an actor may use it: to be handed to a user interface in place of this one. Everything is checked there, reading too, by the
     * access rules of the policy and by what the host's {@code AccessDecider} says. The reading methods of this desk check
     * nothing: they are the host's own door, for its jobs, sweeps and consumers.
     *
     * @param actor whom the host has authenticated
     * @return a desk for this actor alone, of this tenant
     * @throws AccessDeniedException when the actor is bound to another tenant
     */
    public ActorDesk as(Actor actor) {
        return new ActorDesk(new Clearance(tools, tenant, actor));
    }

    /** {@return whose complaints this desk handles} */
    public Tenant tenant() {
        return tenant;
    }

    /** {@return the rules by which it does} */
    public ComplaintPolicy policy() {
        return tools.policy();
    }

    /**
     * Does what an actor wants, wholly or not at all. When somebody else was faster, or the next number is taken, the act
     * is decided anew, as often as the builder was told.
     *
     * @param act what is wanted
     * @param actor who wants it
     * @return the complaint as it stands afterwards
     * @throws InvalidActException when the act says something that cannot be taken
     * @throws ActRefusedException when the rules do not allow it now
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     * @throws io.opencomplaint.calendar.CalendarRangeException when a deadline lies in a year that its calendar does not have
     * @throws io.opencomplaint.sla.UnknownCalendarException when the host's choice names a calendar that is not there
     * @throws DuplicateException when the id or external reference of a received complaint is taken, or every number that
     *     was tried, as after a change of the policy's pattern
     * @throws StaleVersionException when others were faster every time
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public Complaint perform(Act act, Actor actor) {
        Objects.requireNonNull(act, "act: give what is wanted");
        Objects.requireNonNull(actor, "actor: give who wants it");
        return new Performing(tools, tenant).perform(act, actor);
    }

    /**
     * The same, only while the complaint is at a version that the caller knows: what it saw, or what it looked at after a write
     * whose outcome is unknown. Nothing is decided anew.
     *
     * @param act on a complaint that is there
     * @param actor who wants it
     * @param version that the complaint must have before, from 1
     * @return the complaint as it stands afterwards
     * @throws StaleVersionException when it is at another version, or somebody was faster; nothing was stored then
     * @throws IllegalArgumentException when the act receives a complaint or merges two
     */
    public Complaint perform(Act act, Actor actor, long version) {
        Objects.requireNonNull(act, "act: give what is wanted");
        Objects.requireNonNull(actor, "actor: give who wants it");
        return new Performing(tools, tenant).performAt(version, act, actor);
    }

    /**
     * Does many things that one actor wants, as {@link #performAll(List)} says.
     *
     * @param acts what is wanted, at most 10,000, on at most 1,000 complaints
     * @param actor who wants it
     * @return what became of each, in the order of the acts
     */
    public List<ActResult> performAll(List<Act> acts, Actor actor) {
        return performAll(acts.stream().map(act -> new ActBy(act, actor)).toList());
    }

    /**
     * Does many things at once 批量办理, in one transaction and few trips to the database: for lists of a host, and for moving
     * complaints in from elsewhere, with acts that are {@linkplain Act#at dated back}. Each act has the result that
     * {@link #perform} would have, one after the other: several on one complaint each build on the one before, and one that is
     * refused or fails does not stop the others. But what is meant for a complaint that could not be received fails with it.
     *
     * <p>All that happens to one complaint is stored as one, and all complaints in one unit of work. Of a complaint that somebody
     * else changed meanwhile, or whose new number is taken, the acts are decided anew and stored in a unit of work of their own,
     * as often as the builder was told. Numbers are reserved together and rise with the acts; what is not stored leaves gaps.
     *
     * @param acts what is wanted and by whom, at most 10,000, on at most 1,000 complaints
     * @return what became of each, in the order of the acts
     * @throws IllegalArgumentException when there are too many
     * @throws io.opencomplaint.spi.StorageException when the store fails; nothing was stored, but for what had to be decided anew
     */
    public List<ActResult> performAll(List<ActBy> acts) {
        return new Bulk(tools, tenant).perform(List.copyOf(acts));
    }

    /**
     * What an actor could do to a complaint now. The host's {@code AccessDecider} is asked of each act that the rules allow.
     *
     * @param id which complaint
     * @param actor with roles
     * @return kinds of act, in their usual order
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public Set<ActType> possibleActs(ComplaintId id, Actor actor) {
        return tools.decider().possible(get(id), actor);
    }

    /**
     * A complaint as it stands. Checks no permissions; {@link #as} does.
     *
     * @param id which
     * @return empty when the tenant has no such complaint
     */
    public Optional<Complaint> find(ComplaintId id) {
        return tools.store().find(tenant, id);
    }

    /**
     * Complaints as they stand. Checks no permissions; {@link #as} does.
     *
     * @param ids which, at most 1,000, else an {@link IllegalArgumentException}
     * @return those that the tenant has, in the order of the ids
     */
    public List<Complaint> find(Collection<ComplaintId> ids) {
        return tools.store().find(tenant, ids);
    }

    /**
     * A complaint that must be there. Checks no permissions; {@link #as} does.
     *
     * @param id which
     * @return as it stands
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public Complaint get(ComplaintId id) {
        return find(id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
    }

    /**
     * Everything that happened to a complaint, by sequence. Checks no permissions; {@link #as} does.
     *
     * @param id which
     * @return immutable; empty when the tenant has no such complaint
     */
    public List<RecordedEvent> history(ComplaintId id) {
        return tools.store().history(tenant, id);
    }

    /**
     * Complaint and history together, from which forms and sheets are made. Checks no permissions; {@link #as} does.
     *
     * @param id which
     * @return the file 案卷
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public CaseFile file(ComplaintId id) {
        List<RecordedEvent> history = history(id);
        if (history.isEmpty()) {
            throw new ComplaintNotFoundException(tenant, id);
        }
        return CaseFile.of(tenant, history);
    }

    /**
     * Complaints that meet criteria 查询: a register, a search, a work list. Checks no permissions; {@link #as} does.
     *
     * @param criteria all must hold
     * @param request how many, in which order, and after or before which
     * @return a page
     */
    public Page<Complaint> search(Criteria criteria, PageRequest request) {
        return tools.store().search(tenant, criteria, request);
    }

    /**
     * How many complaints meet criteria. Costs as much as listing them all, so ask only when somebody wants to know.
     *
     * @param criteria all must hold
     * @return 0 or more
     */
    public long count(Criteria criteria) {
        return tools.store().count(tenant, criteria);
    }

    /**
     * Counts complaints by a dimension. Checks no permissions; {@link #as} does.
     *
     * @param criteria which ones
     * @param dimension what to group by
     * @return one row a group, by key
     */
    public List<Tally> tally(Criteria criteria, Dimension dimension) {
        return tools.store().tally(tenant, criteria, dimension);
    }

    /**
     * Raises the warnings and escalations that are due 到期预警, and tasks whose date has passed 任务逾期; the host's scheduler calls it.
     * Several nodes may do so at once: each level is raised once for each complaint, target and cycle, and each task once, also when a
     * node is killed in between.
     *
     * @param limit how many complaints at most, 1 to 10,000, else an {@link IllegalArgumentException}
     * @return what it did
     * @throws io.opencomplaint.spi.StorageException when the store fails; what was raised until then stays raised
     */
    public Sweep sweep(int limit) {
        return new Sweeper(tools, tenant).sweep(limit);
    }

    /**
     * Hands recorded events to a consumer 投递; the host's scheduler calls it, on as many nodes as it likes. Each event comes at
     * least once, those of one complaint in order; {@link EventConsumer} tells what to expect.
     *
     * @param consumer name of a subscribed consumer, 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param receiver gets the events
     * @param limit how many complaints at most, 1 to 10,000, else an {@link IllegalArgumentException}
     * @return what it did
     * @throws io.opencomplaint.spi.UnknownConsumerException when the consumer is not subscribed
     */
    public Delivery deliver(String consumer, EventConsumer receiver, int limit) {
        return feed(consumer).deliver(receiver, limit);
    }

    /**
     * The feed of one consumer: to subscribe it, and to see to its dead letters.
     *
     * @param consumer its name, 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the feed, whether subscribed or not
     */
    public ComplaintFeed feed(String consumer) {
        return new ComplaintFeed(tools, tenant, ConsumerName.of(consumer));
    }

    /** {@return how complaints of this tenant belong together: merged, split, repeated 关联投诉} */
    public ComplaintRelations relations() {
        return new ComplaintRelations(tools, tenant);
    }

    /** {@return statistics and periodic reports of this tenant 统计分析; they check no permissions, {@link #as} does} */
    public ComplaintReports reports() {
        return new ComplaintReports(tools, tenant);
    }

    /**
     * Why a deadline is what it is 时限说明.
     *
     * @param id which complaint
     * @param target id of the target
     * @return about its latest cycle; empty when it never began on the complaint
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public Optional<DeadlineExplanation> explain(ComplaintId id, String target) {
        return policy().serviceLevels().explain(get(id), target, history(id), tools.now());
    }

    /** {@return what time limits would do 时限推演, and how a change of calendar or policy reaches running clocks} */
    public ComplaintDeadlines deadlines() {
        return new ComplaintDeadlines(tools, tenant);
    }

    /** {@return whether the histories are what they were when they were written 完整性校验: all, checkpoints, and cases to hand out} */
    public ComplaintIntegrity integrity() {
        return new ComplaintIntegrity(tools, tenant);
    }

    /** {@return erasure, legal holds and retention 个人信息保护, of this desk's tenant} */
    public ComplaintPrivacy privacy() {
        return new ComplaintPrivacy(tools, tenant);
    }

    /**
     * Erases texts of one complaint or of one person, and throws, as {@link ComplaintPrivacy#erase}.
     *
     * @param subject what
     * @param reason code of the reason
     * @param actor who wants it
     * @return what was erased and what was held back
     */
    public Erasure erase(Subject subject, String reason, Actor actor) {
        return privacy().erase(subject, reason, actor);
    }

    /**
     * Erases what was kept long enough, and throws, as {@link ComplaintPrivacy#retain}; the host's scheduler calls it.
     *
     * @param now the present; for a dry run also later
     * @param dryRun whether only to say what would be erased
     * @return what was, and what was left and why
     */
    public RetentionReport retain(Instant now, boolean dryRun) {
        return privacy().retain(now, dryRun);
    }

    /**
     * Checks the chain of one complaint.
     *
     * @param id which
     * @return the first broken event; empty when the chain holds
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public Optional<ChainBreak> verify(ComplaintId id) {
        return integrity().verify(id);
    }

    /**
     * Checks the chains of all complaints received in a period.
     *
     * @param period days of receipt
     * @param progress told after each thousand complaints
     * @return what was found
     */
    public Verification verifyAll(ReportPeriod period, VerificationProgress progress) {
        return integrity().verifyAll(period, progress);
    }

    /**
     * Raises the systemic issues that the policy's alerts find 系统性问题预警, each once. It reads all complaints received in the
     * longest window that a rule looks at, and later, so let the host's scheduler call it hourly or daily.
     *
     * @param now until when complaints count, such as the present
     * @return what it found
     * @throws IllegalArgumentException when that lies after the desk's clock
     * @throws RuntimeException whatever the host's {@code Denominators} throw, before anything is raised
     * @throws io.opencomplaint.spi.StorageException when the store fails; what was raised until then stays raised
     */
    public Analysis analyse(Instant now) {
        return new Analysing(tools, tenant, now).run();
    }
}
