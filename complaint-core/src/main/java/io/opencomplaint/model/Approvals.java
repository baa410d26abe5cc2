package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was submitted for approval 审批, and the documents of the stages 表单 (S7). Each cycle of the complaint has its own: what was
 * approved or filed before a reopening does not count after it. Immutable.
 *
 * @param stages one approval for each stage and cycle, as it stands, in the order in which they were submitted first, at most
 *     {@value #MAX_APPROVALS}
 * @param documents one for each name and cycle, as filed last, in the order in which they were filed first, at most
 *     {@value #MAX_DOCUMENTS}
 */
public record Approvals(List<Approval> stages, List<FiledDocument> documents) implements DossierPart {

    /** Every act reads and writes all approvals, so the desk takes no more. */
    public static final int MAX_APPROVALS = 100;

    /** Every act reads and writes all of them, so the desk files no more; those of the history have no bound. */
    public static final int MAX_DOCUMENTS = 200;

    /** Nothing yet. */
    public static final Approvals EMPTY = new Approvals(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param stages one approval for each stage and cycle
     * @param documents one for each name and cycle
     */
    public Approvals {
        stages = List.copyOf(stages);
        documents = List.copyOf(documents);
    }

    /**
     * The approval of a stage.
     *
     * @param stage which step of approval
     * @param cycle of the complaint
     * @return empty when nothing was submitted
     */
    public Optional<Approval> approval(String stage, int cycle) {
        return stages.stream().filter(of(stage, cycle)).findFirst();
    }

    /**
     * Whether a stage is approved. What is submitted once more has to be approved once more, and so has what lapsed.
     *
     * @param stage which step of approval
     * @param cycle of the complaint
     * @return true when what was submitted last was approved
     */
    public boolean isApproved(String stage, int cycle) {
        return approval(stage, cycle)
                .filter(approval -> approval.state() == ApprovalState.APPROVED)
                .isPresent();
    }

    /**
     * A document.
     *
     * @param name what it is called
     * @param cycle of the complaint
     * @return as filed last; empty when it was not filed
     */
    public Optional<FiledDocument> document(String name, int cycle) {
        return documents.stream().filter(named(name, cycle)).findFirst();
    }

    /**
     * With an approval in place of the one of the same stage and cycle, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Approvals with(Approval changed) {
        return new Approvals(put(stages, of(changed.stage(), changed.cycle()), changed), documents);
    }

    /**
     * With approvals that lapse, since a document that they cover was exchanged; those that are not approved stay as they are.
     *
     * @param names of the stages
     * @param cycle of the complaint
     * @return a copy
     */
    public Approvals lapsed(List<String> names, int cycle) {
        List<Approval> copy = new ArrayList<>(stages);
        copy.replaceAll(approval -> approval.cycle() == cycle
                        && approval.state() == ApprovalState.APPROVED
                        && names.contains(approval.stage())
                ? approval.lapsed()
                : approval);
        return new Approvals(copy, documents);
    }

    /**
     * With a document in place of the one of the same name and cycle, or added.
     *
     * @param filed as filed now
     * @return a copy
     */
    public Approvals with(FiledDocument filed) {
        return new Approvals(stages, put(documents, named(filed.document(), filed.cycle()), filed));
    }

    private static Predicate<Approval> of(String stage, int cycle) {
        return approval -> approval.cycle() == cycle && approval.stage().equals(stage);
    }

    private static Predicate<FiledDocument> named(String name, int cycle) {
        return document -> document.cycle() == cycle && document.document().equals(name);
    }

    private static <T> List<T> put(List<T> all, Predicate<T> same, T changed) {
        List<T> copy = new ArrayList<>(all);
        copy.replaceAll(each -> same.test(each) ? changed : each);
        if (copy.stream().noneMatch(same)) {
            copy.add(changed);
        }
        return copy;
    }
}
