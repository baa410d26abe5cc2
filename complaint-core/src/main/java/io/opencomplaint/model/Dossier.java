package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a case beside its main line 案件附卷. Each list has a bound that the desk keeps, so that no complaint grows without end;
 * a history from elsewhere that goes beyond is read all the same. Immutable.
 *
 * @param tasks that somebody was asked to do, in the order in which they were asked for, at most {@value #MAX_TASKS}, each key once
 * @param approvals what was submitted for approval, and documents
 * @param custody who answers for the case
 * @param proceedings reviews, appeals, other bodies
 * @param liabilities who bears which share of the blame
 * @param compensations what was offered, agreed and paid
 * @param relations other complaints that it belongs with
 * @param risk how severe it is and why
 * @param inquiry how far the investigation has come
 * @param origin where it comes from and what it is about
 * @param timing how soon it was answered and how long it took
 * @param ratings what its survey was answered in scores
 * @param inspection what its latest audit came to
 * @param issues systemic issues that showed with it
 * @param legalHolds why nothing of it may be erased
 */
public record Dossier(
        List<CaseTask> tasks,
        Approvals approvals,
        Custody custody,
        Proceedings proceedings,
        Liabilities liabilities,
        Compensations compensations,
        Relations relations,
        Risk risk,
        Inquiry inquiry,
        Origin origin,
        Timing timing,
        Ratings ratings,
        Inspection inspection,
        Issues issues,
        LegalHolds legalHolds) {

    /** Every act reads and writes all tasks, so the desk opens no more. */
    public static final int MAX_TASKS = 200;

    /** Nothing yet. */
    public static final Dossier EMPTY = new Dossier(
            List.of(),
            Approvals.EMPTY,
            Custody.EMPTY,
            Proceedings.EMPTY,
            Liabilities.EMPTY,
            Compensations.EMPTY,
            Relations.EMPTY,
            Risk.EMPTY,
            Inquiry.EMPTY,
            Origin.EMPTY,
            Timing.EMPTY,
            Ratings.EMPTY,
            Inspection.EMPTY,
            Issues.EMPTY,
            LegalHolds.EMPTY);

    /**
     * Copies the lists and refuses two tasks of one key.
     *
     * @param tasks in the order in which they were asked for
     * @param approvals what was submitted for approval, and documents
     * @param custody who answers for the case
     * @param proceedings reviews, appeals, other bodies
     * @param liabilities who bears which share of the blame
     * @param compensations what was offered, agreed and paid
     * @param relations other complaints that it belongs with
     * @param risk how severe it is and why
     * @param inquiry how far the investigation has come
     * @param origin where it comes from and what it is about
     * @param timing how soon it was answered and how long it took
     * @param ratings what its survey was answered in scores
     * @param inspection what its latest audit came to
     * @param issues systemic issues that showed with it
     * @param legalHolds why nothing of it may be erased
     * @throws InvalidValueException when two tasks have the same key
     */
    public Dossier {
        tasks = List.copyOf(tasks);
        if (tasks.size() > 1 && tasks.stream().map(CaseTask::key).distinct().count() < tasks.size()) {
            throw new InvalidValueException("dossier", "give each task a key of its own");
        }
    }

    /**
     * A task.
     *
     * @param key its key
     * @return empty when there is none
     */
    public Optional<CaseTask> task(String key) {
        return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /**
     * A new cycle of handling begins: tasks and compensations that are open go over into it, what was decided and told is to be
     * decided and told anew, and a complaint that was merged stands for itself again. How long it took is said anew at its end.
     *
     * @param cycle its number
     * @return a copy
     */
    public Dossier anew(int cycle) {
        return with(tasks.stream().map(task -> task.goingOverTo(cycle)).toList())
                .with(compensations.anew(cycle))
                .with(proceedings.anew())
                .with(relations.mergedInto(null))
                .with(timing.open())
                .with(Ratings.EMPTY);
    }

    /**
     * With a task in place of the one of the same key, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Dossier with(CaseTask changed) {
        List<CaseTask> all = new ArrayList<>(tasks);
        all.replaceAll(task -> task.key().equals(changed.key()) ? changed : task);
        if (task(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return with(all);
    }

    /**
     * With these tasks.
     *
     * @param changed in place of all that were there
     * @return a copy
     * @throws InvalidValueException when two tasks have the same key
     */
    public Dossier with(List<CaseTask> changed) {
        return new Dossier(
                changed,
                approvals,
                custody,
                proceedings,
                liabilities,
                compensations,
                relations,
                risk,
                inquiry,
                origin,
                timing,
                ratings,
                inspection,
                issues,
                legalHolds);
    }

    /**
     * With a part in place of the one of its kind.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Dossier with(DossierPart changed) {
        return new Dossier(
                tasks,
                newer(approvals, changed),
                newer(custody, changed),
                newer(proceedings, changed),
                newer(liabilities, changed),
                newer(compensations, changed),
                newer(relations, changed),
                newer(risk, changed),
                newer(inquiry, changed),
                newer(origin, changed),
                newer(timing, changed),
                newer(ratings, changed),
                newer(inspection, changed),
                newer(issues, changed),
                newer(legalHolds, changed));
    }

    @SuppressWarnings("unchecked") // parts are records: those of one class are of one kind
    private static <P extends DossierPart> P newer(P held, DossierPart changed) {
        return held.getClass() == changed.getClass() ? (P) changed : held;
    }
}
