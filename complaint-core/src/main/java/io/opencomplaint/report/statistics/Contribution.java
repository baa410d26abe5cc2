package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Triage;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one complaint contributes to statistics as it stands: a function of the complaint and the zone in which its end is dated,
 * and of nothing else, so that sums can be kept by adding what it contributes now and taking away what it contributed before.
 */
public final class Contribution {

    /**
     * Which rules these are. Sums that were kept by others are another rollup: whoever changes what a complaint contributes raises
     * it.
     */
    public static final int VERSION = 1;

    private static final Figures ONE = Figures.of(Measure.RECEIVED, 1);

    private final Complaint complaint;
    private final YearMonth month;
    private final CellCounter to;

    private Contribution(Complaint complaint, CellCounter to) {
        this.complaint = complaint;
        this.month = month(complaint.milestones().receivedOn());
        this.to = to;
    }

    /**
     * What a complaint contributes.
     *
     * @param complaint as it stands
     * @param zone in which the month of its end is taken
     * @return for each cell, what to add
     */
    public static Map<CellKey, Figures> of(Complaint complaint, ZoneId zone) {
        Map<CellKey, Figures> cells = new HashMap<>();
        count(
                complaint,
                zone,
                (axis, month, key, figures) -> cells.merge(new CellKey(axis, month, key), figures, Figures::plus));
        return cells;
    }

    static void count(Complaint complaint, ZoneId zone, CellCounter to) {
        Contribution contribution = new Contribution(complaint, to);
        Figures whole = WholeFigures.of(complaint);
        contribution.whole(whole);
        contribution.kinds(whole);
        contribution.hands(whole);
        contribution.concerns(whole);
        contribution.tasks();
        contribution.ratings();
        contribution.clocks();
        contribution.blame();
        contribution.payments();
        contribution.times();
        contribution.end(whole, zone);
    }

    private void whole(Figures whole) {
        add(Axis.TOTAL, "", whole);
        add(Axis.CHANNEL, complaint.filing().channel().code(), whole);
        Triage triage = complaint.triage();
        add(Axis.TIER, triage.tier() == null ? "" : triage.tier().code(), whole);
        add(Axis.PRIORITY, name(triage.priority()), whole);
        add(Axis.SEVERITY, name(triage.severity()), whole);
        if (complaint.conclusion().inadmissibility() != null) {
            add(Axis.REFUSAL, complaint.conclusion().inadmissibility().name(), whole);
        }
        Source source = complaint.dossier().origin().source();
        add(Axis.SOURCE, source == null ? "" : source.code(), whole);
        if (whole.of(Measure.MAJOR) > 0) {
            add(Axis.MAJOR, complaint.id().value(), ONE);
        }
    }

    private void kinds(Figures whole) {
        Category category = complaint.triage().category();
        if (category == null) {
            add(Axis.CATEGORY, "", whole);
            return;
        }
        add(Axis.CATEGORY, category.pathTo(1), whole);
        for (int depth = 2; depth <= category.steps().size(); depth++) {
            path(Axis.SUBCATEGORY, category.pathTo(depth), whole);
        }
    }

    private void concerns(Figures whole) {
        Origin origin = complaint.dossier().origin();
        Region region = origin.region();
        if (region == null) {
            add(Axis.REGION, "", whole);
        } else {
            for (int depth = 1; depth <= region.steps().size(); depth++) {
                path(Axis.REGION, region.pathTo(depth), whole);
            }
        }
        for (Concern concern : origin.concerns()) {
            add(Axis.CONCERN, concern.code(), whole);
        }
        List<Cause> causes = complaint.dossier().inquiry().causesIn(complaint.cycle());
        if (!causes.isEmpty()) {
            causes.stream().map(Contribution::fitting).distinct().forEach(cause -> add(Axis.CAUSE, cause, whole));
        }
    }

    /** One whose path is too long counts as the deepest of its ancestors that fits. */
    private static String fitting(Cause cause) {
        String path = cause.path();
        for (int depth = cause.steps().size() - 1; path.length() > Axis.MAX_KEY && depth > 0; depth--) {
            path = cause.pathTo(depth);
        }
        return path;
    }

    private void hands(Figures whole) {
        Assignee assignee = complaint.assignment().assignee();
        add(Axis.UNIT, assignee == null ? "" : assignee.unit(), whole);
        add(Axis.HANDLER, assignee == null || assignee.handler() == null ? "" : assignee.handler(), whole);
        Party respondent = complaint.filing().respondent();
        add(Axis.RESPONDENT, respondent == null || respondent.key() == null ? "" : respondent.key(), whole);
    }

    private void tasks() {
        for (CaseTask task : complaint.dossier().tasks()) {
            add(Axis.TASK, task.kind().name() + "/" + task.state().name(), ONE);
        }
    }

    private void ratings() {
        for (Rating rating : complaint.dossier().ratings().scores()) {
            String key = rating.aspect() + "/" + rating.low() + "-" + rating.high();
            add(Axis.ASPECT, key, Figures.of(Measure.SCORED, 1).plus(Figures.of(Measure.SCORE, rating.score())));
        }
    }

    private void clocks() {
        for (Clock clock : complaint.clocks().all()) {
            Figures figures = WholeFigures.of(clock);
            if (!figures.isNone()) {
                add(Axis.TARGET, clock.target(), figures);
                add(Axis.FAMILY, clock.family().name(), figures);
            }
        }
    }

    /** Of several people of one unit, the unit bears what all of them bear, of one complaint. */
    private void blame() {
        Determination determination = complaint.dossier().liabilities().determination();
        if (determination == null) {
            return;
        }
        Map<String, Long> units = new TreeMap<>();
        Map<String, Long> persons = new TreeMap<>();
        for (LiabilityShare share : determination.shares()) {
            Assignee party = share.party();
            units.merge(party.unit(), (long) share.basisPoints(), Long::sum);
            if (party.handler() != null) {
                persons.merge(person(party), (long) share.basisPoints(), Long::sum);
            }
        }
        units.forEach((key, points) -> add(Axis.LIABLE_UNIT, key, shared(points)));
        persons.forEach((key, points) -> add(Axis.LIABLE_PERSON, key, shared(points)));
    }

    /** Where so much is to be told from the slash between both that no key holds it, it is not. */
    private static String person(Assignee party) {
        String path = party.path();
        return path.length() <= Axis.MAX_KEY ? path : party.unit() + "/" + party.handler();
    }

    private static Figures shared(long basisPoints) {
        return ONE.plus(Figures.of(Measure.SHARE, basisPoints));
    }

    private void payments() {
        List<Compensation> entries = complaint.dossier().compensations().entries();
        if (entries.isEmpty()) {
            return;
        }
        Map<String, BigDecimal> paid = new TreeMap<>();
        for (Compensation entry : entries) {
            if (entry.paid().amount().signum() > 0) {
                paid.merge(
                        entry.paid().currency().getCurrencyCode(), entry.paid().amount(), BigDecimal::add);
            }
        }
        paid.forEach((currency, amount) -> add(Axis.COMPENSATION, currency, WholeFigures.paid(amount)));
    }

    private void times() {
        Instant from = complaint.milestones().receivedAt();
        Instant end = WholeFigures.decidedAt(complaint);
        if (end != null) {
            took(Axis.HANDLING_TIME, Duration.between(from, end));
        }
        Duration worked = WholeFigures.worked(complaint);
        if (worked != null) {
            took(Axis.WORKING_TIME, worked);
        }
        Instant reply = complaint.dossier().timing().firstReplyAt();
        if (reply != null) {
            took(Axis.FIRST_REPLY_TIME, Duration.between(from, reply));
        }
    }

    private void took(Axis axis, Duration duration) {
        add(axis, DurationBucket.of(duration).key(), ONE);
    }

    private void end(Figures whole, ZoneId zone) {
        Instant end = complaint.milestones().closedAt();
        if (end != null) {
            Category category = complaint.triage().category();
            YearMonth ended = month(LocalDate.ofInstant(end, zone));
            to.add(Axis.CLOSING, ended, category == null ? "" : category.pathTo(1), whole);
        }
    }

    /** Without asking for the calendar, as {@code YearMonth.from} does. */
    private static YearMonth month(LocalDate day) {
        return YearMonth.of(day.getYear(), day.getMonthValue());
    }

    /** A path that is too long for a key is left out: its ancestors were counted already. */
    private void path(Axis axis, String path, Figures figures) {
        if (path.length() <= Axis.MAX_KEY) {
            add(axis, path, figures);
        }
    }

    private void add(Axis axis, String key, Figures figures) {
        to.add(axis, month, key, figures);
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }
}
