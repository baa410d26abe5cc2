package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.SystemicIssue;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the complaints of a tenant by the rules for alerts, and raises what they find, each issue under the version of the
 * complaint that tipped it: of two nodes that find it one is stale, and sees then that it is raised. Nothing is kept in between, so
 * a node that is killed leaves what it did not raise to the next one.
 */
final class Analysing {

    private static final Logger LOG = LoggerFactory.getLogger(Analysing.class);

    /** An issue whose window has a day in common with one that is looked at is carried by a complaint no later than this. */
    private static final int LONGEST = 366;

    private final DeskTools tools;
    private final Tenant tenant;
    private final Instant until;
    private final LocalDate today;
    private final List<Watch> watches;
    private final Map<Group, List<SystemicIssue>> known = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<ComplaintId> failed = new ArrayList<>();

    Analysing(DeskTools tools, Tenant tenant, Instant until) {
        if (until.isBefore(SortOrder.EARLIEST)) {
            throw new InvalidValueException("present of an analysis", "give a time in the years 1 to 9999");
        }
        if (until.isAfter(tools.clock().instant())) {
            throw new IllegalArgumentException("Analyse what has happened: " + until + " lies after the desk's clock");
        }
        this.tools = tools;
        this.tenant = tenant;
        this.until = until;
        this.today = LocalDate.ofInstant(until, tools.policy().zone());
        this.watches = tools.policy().alerts().stream().map(this::watch).toList();
    }

    Analysis run() {
        watches.stream().map(Watch::first).min(LocalDate::compareTo).ifPresent(this::look);
        for (Watch watch : watches) {
            watch.tips(this::isKnown).forEach(this::attempt);
        }
        List<String> unevaluated =
                watches.stream().filter(Watch::lacks).map(Watch::rule).toList();
        return new Analysis(events, unevaluated, failed);
    }

    private Watch watch(AlertRule rule) {
        if (rule instanceof FrequencyRule frequency) {
            return new FrequencyWatch(frequency, today);
        }
        return new RateWatch((RateRule) rule, tenant, tools.denominators(), today);
    }

    private void look(LocalDate first) {
        Criteria received = Criteria.any().received(first, today.plusDays(LONGEST));
        new OneByOne(tools, tenant).each(received, this::see);
    }

    /** Issues count of any complaint, also of one that is in the group no more, or that came later. */
    private void see(Complaint complaint) {
        if (!complaint.milestones().receivedAt().isAfter(until)) {
            watches.forEach(watch -> watch.see(complaint));
        }
        for (SystemicIssue issue : complaint.dossier().issues().raised()) {
            known.computeIfAbsent(Group.of(issue), group -> new ArrayList<>()).add(issue);
        }
    }

    private boolean isKnown(SystemicIssue issue) {
        return known.getOrDefault(Group.of(issue), List.of()).stream().anyMatch(each -> each.covers(issue));
    }

    private void attempt(Tip tip) {
        try {
            raise(tip);
        } catch (StorageException e) {
            throw e;
        } catch (ComplaintException e) {
            failed.add(tip.complaint());
            LOG.warn("No issue could be raised on complaint {} of tenant {}: {}", tip.complaint(), tenant, e.code());
        }
    }

    private void raise(Tip tip) {
        for (int attempt = 1; ; attempt++) {
            Complaint complaint = tools.store().find(tenant, tip.complaint()).orElse(null);
            if (complaint == null
                    || complaint.dossier().issues().cover(tip.issue().issue())) {
                return;
            }
            Decision decision = tools.raising().raise(complaint, tip.issue(), tools.now(), () -> tools.store()
                    .history(tenant, tip.complaint()));
            if (decision instanceof Decision.Refused refused) {
                throw new ActRefusedException(refused.refusal());
            }
            Decision.Accepted raised = (Decision.Accepted) decision;
            try {
                Append append = tools.sealed(raised);
                tools.store().append(append);
                events.addAll(append.events());
                return;
            } catch (StaleVersionException e) {
                if (attempt >= tools.attempts()) {
                    throw e;
                }
            }
        }
    }

    /** Complaints that one rule sees together. */
    private record Group(String rule, String key) {

        static Group of(SystemicIssue issue) {
            return new Group(issue.rule(), issue.key());
        }
    }
}
