package io.opencomplaint.tck;

import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Approvals;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.Compensations;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.ConcernKind;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.FactorScore;
import io.opencomplaint.model.FiledDocument;
import io.opencomplaint.model.GivenPlan;
import io.opencomplaint.model.Inquiry;
import io.opencomplaint.model.Inspection;
import io.opencomplaint.model.Issues;
import io.opencomplaint.model.LegalHold;
import io.opencomplaint.model.LegalHolds;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Risk;
import io.opencomplaint.model.Sanction;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.SystemicIssue;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The largest dossier that a desk lets a complaint have: every list full, every code and key as long as it may be, and every key of
 * characters that JSON writes as two. A store must keep it.
 */
public final class LargestDossier {

    private static final Instant LATE = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Money MUCH = Money.of("999999999999999.9999", "CNY");
    private static final Money PAID = Money.of("999999999999999.9998", "CNY");
    private static final String SHA = "f".repeat(64);
    private static final int PARTIES = 100;
    private static final int FACTORS = 32;
    private static final int MEASURES = 100;

    private LargestDossier() {}

    /**
     * The dossier.
     *
     * @return always the same
     */
    public static Dossier get() {
        return new Dossier(
                list(Dossier.MAX_TASKS, LargestDossier::task),
                new Approvals(
                        list(Approvals.MAX_APPROVALS, LargestDossier::approval),
                        list(
                                Approvals.MAX_DOCUMENTS,
                                i -> new FiledDocument(code('d', i), Integer.MAX_VALUE, SHA, LATE, key('d', i)))),
                new Custody(
                        key('o', 0),
                        new Assignment(party('o', 1), true),
                        list(Custody.MAX_INTERESTS, i -> key('i', i))),
                new Proceedings(
                        list(Proceedings.MAX_ENTRIES, LargestDossier::proceeding),
                        list(Proceedings.MAX_DECIDERS, i -> key('r', i)),
                        List.of(ProceedingKind.values()),
                        longest(ProceedingKind.values())),
                liabilities(),
                new Compensations(list(Compensations.MAX_ENTRIES, LargestDossier::compensation)),
                relations(),
                risk(),
                inquiry(),
                origin(),
                new Timing(LATE, Duration.ofDays(3_652_424).minusNanos(1_000), Ending.OTHERWISE),
                new Ratings(list(Ratings.MAX_SCORES, i -> new Rating(code('v', i), 100, 0, 100))),
                new Inspection(LATE, false, false),
                new Issues(list(Issues.MAX_ISSUES, LargestDossier::issue)),
                new LegalHolds(list(LegalHolds.MAX_HOLDS, i -> new LegalHold(key('h', i), code('h', i), LATE))));
    }

    private static SystemicIssue issue(int i) {
        LocalDate day = LocalDate.of(9999, 12, 31);
        String longest = new Cause(list(4, step -> key('u', i))).path();
        return new SystemicIssue(code('u', i), longest, day, day, code('v', i));
    }

    private static CaseTask task(int i) {
        return new CaseTask(
                code('t', i),
                Integer.MAX_VALUE,
                longest(TaskKind.values()),
                party('t', i),
                longest(TaskState.values()),
                LATE,
                LATE,
                LATE,
                LATE,
                key('w', i),
                LATE,
                longest(AnsweredBy.values()));
    }

    private static Approval approval(int i) {
        return new Approval(
                code('a', i), Integer.MAX_VALUE, longest(ApprovalState.values()), key('a', i), LATE, key('b', i), LATE);
    }

    private static Proceeding proceeding(int i) {
        return new Proceeding(
                code('p', i),
                longest(ProceedingKind.values()),
                code('b', i),
                Integer.MAX_VALUE,
                LATE,
                key('p', i),
                LATE,
                LATE,
                key('q', i),
                longest(ProceedingResult.values()));
    }

    /** The determination is of the first cycle, so that it counts. */
    private static Liabilities liabilities() {
        List<LiabilityShare> shares = list(
                PARTIES,
                i -> new LiabilityShare(
                        party('l', i), longest(LiabilityKind.values()), LiabilityShare.WHOLE / PARTIES, code('l', i)));
        return new Liabilities(
                new Determination(1, LATE, shares, LATE),
                list(
                        Liabilities.MAX_SANCTIONS,
                        i -> new Sanction(
                                code('s', i),
                                Integer.MAX_VALUE,
                                party('s', i),
                                longest(SanctionKind.values()),
                                MUCH,
                                LATE,
                                LATE,
                                null)));
    }

    /** Agreed, so that more of it can be paid. */
    private static Compensation compensation(int i) {
        int payments = Compensations.MAX_PAYMENTS / Compensations.MAX_ENTRIES;
        return new Compensation(
                code('c', i),
                Integer.MAX_VALUE,
                longest(CompensationKind.values()),
                CompensationState.AGREED,
                MUCH,
                PAID,
                LATE,
                LATE,
                LATE,
                list(payments, n -> key('y', n)));
    }

    private static Relations relations() {
        return new Relations(
                list(
                        Relations.MAX_LINKS,
                        i -> new ComplaintLink(
                                longest(LinkKind.values()), ComplaintId.of(code('x', i)), LATE, Integer.MAX_VALUE)),
                ComplaintId.of(code('m', 0)),
                new ComplainantGroup(
                        Integer.MAX_VALUE,
                        true,
                        ComplainantGroup.MAX_REPRESENTATIVES,
                        list(ComplainantGroup.MAX_REPRESENTATIVES, i -> key('g', i))));
    }

    private static Risk risk() {
        return new Risk(
                new SeverityScore(
                        code('e', 0),
                        Integer.MAX_VALUE,
                        list(FACTORS, i -> new FactorScore(code('f', i), 100, 1_000)),
                        longest(Severity.values())),
                list(Risk.MAX_GROUNDS, i -> code('g', i)),
                true,
                new GivenPlan(code('n', 0), Integer.MAX_VALUE, list(MEASURES, i -> code('h', i))));
    }

    private static Inquiry inquiry() {
        return new Inquiry(
                Integer.MAX_VALUE,
                list(Inquiry.MAX_CAUSES, i -> new Cause(list(4, step -> key('f', 4 * i + step)))),
                Integer.MAX_VALUE);
    }

    private static Origin origin() {
        return new Origin(
                Source.of(code('q', 0)),
                new Region(list(4, i -> key('r', i))),
                list(Origin.MAX_CONCERNS, i -> new Concern(longest(ConcernKind.values()), key('c', i))),
                true);
    }

    private static Assignee party(char of, int i) {
        return Assignee.of(key(of, i), key(of, i));
    }

    private static String code(char of, int i) {
        return String.format(Locale.ROOT, "%s%04d", String.valueOf(of).repeat(60), i);
    }

    private static String key(char of, int i) {
        return String.format(Locale.ROOT, "%s%s%03d", "\"".repeat(124), of, i);
    }

    private static <E extends Enum<E>> E longest(E[] all) {
        E longest = all[0];
        for (E each : all) {
            longest = each.name().length() > longest.name().length() ? each : longest;
        }
        return longest;
    }

    private static <T> List<T> list(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }
}
