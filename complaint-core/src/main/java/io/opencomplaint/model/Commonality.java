package io.opencomplaint.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What complaints have in common, by which systemic issues are looked for 系统性问题的共同点. */
public enum Commonality {
    /** That they are complaints; the key is empty 全部投诉. */
    TOTAL,

    /** First step of the category, as {@code Category.path()} writes it 类别. */
    CATEGORY,

    /** Key of the unit that has or had it 部门. */
    UNIT,

    /** The host's key of the respondent 被投诉人. */
    RESPONDENT,

    /** The host's key of a shop that it is about 门店. */
    SHOP,

    /** The host's key of a courier that it is about 骑手. */
    COURIER,

    /** The host's key of a product that it is about 产品. */
    PRODUCT,

    /** The host's key of a batch that it is about 批次. */
    BATCH,

    /**
     * Every cause that was found in the present cycle, as {@code Cause.path()} writes it 原因; none after a reopening until one is
     * found.
     */
    CAUSE;

    /**
     * What a complaint has of it.
     *
     * @param complaint as it stands
     * @return each key once, none where it has nothing of the kind; immutable
     */
    public List<String> keys(Complaint complaint) {
        return switch (this) {
            case TOTAL -> List.of("");
            case CATEGORY -> category(complaint.triage().category());
            case UNIT -> unit(complaint.assignment().assignee());
            case RESPONDENT -> respondent(complaint.filing().respondent());
            case SHOP -> concerns(ConcernKind.SHOP, complaint);
            case COURIER -> concerns(ConcernKind.COURIER, complaint);
            case PRODUCT -> concerns(ConcernKind.PRODUCT, complaint);
            case BATCH -> concerns(ConcernKind.BATCH, complaint);
            case CAUSE ->
                complaint.dossier().inquiry().causesIn(complaint.cycle()).stream()
                        .map(Cause::path)
                        .toList();
        };
    }

    private static List<String> category(@Nullable Category category) {
        return category == null ? List.of() : List.of(category.pathTo(1));
    }

    private static List<String> unit(@Nullable Assignee assignee) {
        return assignee == null ? List.of() : List.of(assignee.unit());
    }

    private static List<String> concerns(ConcernKind kind, Complaint complaint) {
        return complaint.dossier().origin().concerns().stream()
                .filter(concern -> concern.kind() == kind)
                .map(Concern::key)
                .toList();
    }

    private static List<String> respondent(@Nullable Party respondent) {
        return respondent == null || respondent.key() == null ? List.of() : List.of(respondent.key());
    }
}
