package io.opencomplaint.desk;

import io.opencomplaint.desk.Expunging.Scope;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Erases what has been kept long enough, page by page. What is erased already is found without a text, and left. */
final class Retaining {

    private static final String REASON = "retention";
    /** Months differ by three days, zones by one: what is found is looked at again. */
    private static final int SLACK_DAYS = 5;

    private final DeskTools tools;
    private final Tenant tenant;
    private final LocalDate today;
    private final boolean dryRun;
    private final Expunging expunging;
    private final List<ComplaintId> erased = new ArrayList<>();
    private final List<ComplaintId> held = new ArrayList<>();
    private final List<ComplaintId> open = new ArrayList<>();
    private final List<ComplaintId> failed = new ArrayList<>();
    private long complaints;

    Retaining(Recorder recorder, Tenant tenant, Instant now, boolean dryRun) {
        this.tools = recorder.tools();
        this.tenant = tenant;
        this.today = LocalDate.ofInstant(now, zone(tools));
        this.dryRun = dryRun;
        this.expunging = new Expunging(tools, tenant, recorder, REASON);
    }

    RetentionReport run() {
        Optional<Period> retention = tools.policy().retention();
        retention.ifPresent(this::run);
        return new RetentionReport(retention.orElse(null), dryRun, complaints, erased, held, open, failed);
    }

    private void run(Period retention) {
        LocalDate latest = today.minus(retention);
        Instant before = latest.plusDays(SLACK_DAYS).atStartOfDay(zone(tools)).toInstant();
        EachComplaint each = new EachComplaint(tools, tenant, "erasing what was kept long enough");
        each.in(
                        Criteria.any().phases(Phase.CLOSED, Phase.ARCHIVED).closed(Span.before(before)),
                        complaint -> look(complaint, retention))
                .forEach(id -> name(failed, id));
        each.in(
                        Criteria.any()
                                .phases(Phase.INTAKE, Phase.HANDLING, Phase.WAITING, Phase.REPLY, Phase.REVIEW)
                                .received(null, latest),
                        complaint -> name(open, complaint.id()))
                .forEach(id -> name(failed, id));
    }

    private void look(Complaint complaint, Period retention) {
        if (!isKeptLongEnough(complaint, retention)) {
            return;
        }
        if (complaint.dossier().legalHolds().isAny()) {
            name(held, complaint.id());
        } else if (dryRun ? !expunging.found(complaint, Scope.all()).isEmpty() : erase(complaint, retention)) {
            complaints++;
            name(erased, complaint.id());
        }
    }

    private boolean erase(Complaint complaint, Period retention) {
        return expunging.erase(
                        complaint.id(),
                        now -> isKeptLongEnough(now, retention)
                                && !now.dossier().legalHolds().isAny(),
                        now -> Scope.all())
                > 0;
    }

    /** Through the day of the same number in the last month, as the other periods of regulators count. */
    private boolean isKeptLongEnough(Complaint complaint, Period retention) {
        Instant ended = complaint.milestones().closedAt();
        return ended != null
                && complaint.isClosed()
                && LocalDate.ofInstant(ended, zone(tools)).plus(retention).isBefore(today);
    }

    private static ZoneId zone(DeskTools tools) {
        return tools.policy().zone();
    }

    private static void name(List<ComplaintId> list, ComplaintId id) {
        if (list.size() < RetentionReport.MOST) {
            list.add(id);
        }
    }
}
