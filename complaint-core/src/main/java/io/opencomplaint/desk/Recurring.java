package io.opencomplaint.desk;

import io.opencomplaint.desk.repeat.Recurrences;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Looks for complaints of the same problem since a measure: of the same kind, about the same respondent where the case has one by key. */
record Recurring(DeskTools tools, Tenant tenant) {

    /** A day of receipt lies within so many days of the instant, whatever the zone. */
    private static final int SLACK = 2;

    Recurrences since(Complaint complaint, String key, int limit) {
        Instant done = done(complaint, key);
        LocalDate day = LocalDate.ofInstant(done, tools.policy().zone()).minusDays(SLACK);
        PageRequest request = PageRequest.first(limit + 1).by(SortOrder.NEWEST_FIRST);
        List<Complaint> later =
                tools.store().search(tenant, problem(complaint).received(day, null), request).items().stream()
                        .filter(other -> other.milestones().receivedAt().isAfter(done))
                        .toList();
        boolean complete = later.size() <= limit;
        return new Recurrences(key, done, complete ? later : later.subList(0, limit), complete);
    }

    private Criteria problem(Complaint complaint) {
        Category category = complaint.triage().category();
        if (category == null) {
            throw new IllegalArgumentException("Nothing says of which kind complaint " + complaint.id()
                    + " is, so nothing can be the same again. Classify it first.");
        }
        List<String> steps = category.steps();
        int depth = Math.min(steps.size(), tools.policy().repeats().categoryDepth());
        Party respondent = complaint.filing().respondent();
        return Criteria.any()
                .within(new Category(steps.subList(0, depth)))
                .respondent(respondent == null ? null : respondent.key());
    }

    private static Instant done(Complaint complaint, String key) {
        Instant done = complaint.dossier().tasks().stream()
                .filter(task -> task.key().equals(key) && isMeasure(task.kind()))
                .filter(task -> task.state() == TaskState.DONE)
                .map(CaseTask::endedAt)
                .findFirst()
                .orElse(null);
        if (done == null) {
            throw new IllegalArgumentException("Complaint " + complaint.id() + " has no measure " + key
                    + " that is done. Name a rectification or preventive measure whose report was accepted.");
        }
        return done;
    }

    private static boolean isMeasure(TaskKind kind) {
        return kind == TaskKind.RECTIFICATION || kind == TaskKind.PREVENTION;
    }
}
