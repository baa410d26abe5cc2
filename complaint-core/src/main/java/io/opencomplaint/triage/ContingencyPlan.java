package io.opencomplaint.triage;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.GivenPlan;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be done about complaints of a kind 应急预案 (S10): measures that the handler gets with the case, and on record when the
 * plan was revised and rehearsed. Immutable. Begin with {@link #named(String)}.
 *
 * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param version 1 or more; raise it when a measure changes
 * @param categories kinds of complaint that it is for, each with all below it that has no plan of its own
 * @param measures in the order in which they are to be taken, at most 100
 * @param revisions from the first to the one that made this version; empty when nobody kept them
 * @param drills rehearsals of this version and earlier ones
 */
public record ContingencyPlan(
        String id,
        int version,
        Set<Category> categories,
        List<PlannedMeasure> measures,
        List<PlanRevision> revisions,
        List<PlanDrill> drills) {

    private static final int MAX_MEASURES = 100;

    /**
     * Copies sets and lists.
     *
     * @param id a code
     * @param version 1 or more
     * @param categories kinds of complaint that it is for
     * @param measures in the order in which they are to be taken
     * @param revisions from the first to the one that made this version
     * @param drills rehearsals
     */
    public ContingencyPlan {
        categories = Set.copyOf(categories);
        measures = List.copyOf(measures);
        revisions = List.copyOf(revisions);
        drills = List.copyOf(drills);
    }

    /**
     * A plan without measures yet, in its first version.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the plan, to which kinds and measures must be added
     */
    public static ContingencyPlan named(String id) {
        return new ContingencyPlan(id, 1, Set.of(), List.of(), List.of(), List.of());
    }

    /**
     * The same in another version.
     *
     * @param number 1 or more
     * @return a copy
     */
    public ContingencyPlan version(int number) {
        return new ContingencyPlan(id, number, categories, measures, revisions, drills);
    }

    /**
     * For these kinds of complaint.
     *
     * @param values one or more
     * @return a copy
     */
    public ContingencyPlan categories(Category... values) {
        return new ContingencyPlan(id, version, Set.copyOf(List.of(values)), measures, revisions, drills);
    }

    /**
     * With one measure more.
     *
     * @param code by which events name it
     * @param english what is to be done
     * @param chinese the same in Chinese
     * @return a copy
     */
    public ContingencyPlan measure(String code, String english, String chinese) {
        List<PlannedMeasure> more = Stream.concat(
                        measures.stream(), Stream.of(new PlannedMeasure(code, english, chinese)))
                .toList();
        return new ContingencyPlan(id, version, categories, more, revisions, drills);
    }

    /**
     * With its revisions on record.
     *
     * @param all from the first to the one that made this version
     * @return a copy
     */
    public ContingencyPlan revisions(PlanRevision... all) {
        return new ContingencyPlan(id, version, categories, measures, List.of(all), drills);
    }

    /**
     * With its rehearsals on record.
     *
     * @param all of this version and earlier ones
     * @return a copy
     */
    public ContingencyPlan drills(PlanDrill... all) {
        return new ContingencyPlan(id, version, categories, measures, revisions, List.of(all));
    }

    /**
     * What goes with the case.
     *
     * @return id, version and the codes of the measures
     */
    public GivenPlan given() {
        return new GivenPlan(
                id, version, measures.stream().map(PlannedMeasure::code).toList());
    }

    /** How near it is to a kind of complaint: the depth of the nearest of its kinds that holds it, 0 for none. */
    int nearness(Category category) {
        return categories.stream()
                .filter(category::isWithin)
                .mapToInt(kind -> kind.steps().size())
                .max()
                .orElse(0);
    }

    void check(Faults faults) {
        faults.code("contingency plan", id);
        faults.unless(version >= 1, "The contingency plan " + id + " must have a version of 1 or more");
        faults.unless(!categories.isEmpty(), "The contingency plan " + id + " is for no kind of complaint");
        faults.unless(!measures.isEmpty(), "The contingency plan " + id + " has no measure");
        faults.unless(
                measures.size() <= MAX_MEASURES,
                "The contingency plan " + id + " has more than " + MAX_MEASURES + " measures");
        measures.forEach(measure -> measure.check(faults));
        faults.once("measure of the contingency plan " + id, measures.stream().map(PlannedMeasure::code));
        checkRecord(faults);
    }

    private void checkRecord(Faults faults) {
        for (int i = 1; i < revisions.size(); i++) {
            faults.unless(
                    revisions.get(i).version() > revisions.get(i - 1).version()
                            && !revisions
                                    .get(i)
                                    .on()
                                    .isBefore(revisions.get(i - 1).on()),
                    "The revisions of the contingency plan " + id + " must rise in version and day");
        }
        faults.unless(
                revisions.isEmpty() || revisions.get(revisions.size() - 1).version() == version,
                "The last revision of the contingency plan " + id + " must be of its version " + version);
        faults.unless(
                drills.stream().allMatch(drill -> drill.version() >= 1 && drill.version() <= version),
                "A drill of the contingency plan " + id + " must be of version 1 to " + version);
    }
}
