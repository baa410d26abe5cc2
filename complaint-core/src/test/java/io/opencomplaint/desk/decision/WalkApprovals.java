package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.model.Approval;
import io.opencomplaint.model.ApprovalState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Transition;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Acts by chance about the stages and documents that the rows of a policy speak of. */
record WalkApprovals(ComplaintPolicy policy, Complaint complaint, Random random) {

    Act of(ActType type) {
        return switch (type) {
            case SUBMIT_FOR_APPROVAL -> new SubmitForApproval(SampleActs.ID, stage(type), "a new compressor");
            case APPROVE -> AnswerApproval.approve(SampleActs.ID, waiting(type));
            case RETURN_FOR_REWORK -> AnswerApproval.giveBack(SampleActs.ID, waiting(type), "of which make");
            default -> new FileDocument(SampleActs.ID, document(), SampleApprovals.REPORT);
        };
    }

    /** One that a row of the status still wants, else any of which the act may be. */
    private String stage(ActType type) {
        List<Transition> rows = policy.workflow().rows(complaint.status());
        List<String> open = stages(policy.workflow().rows(complaint.status(), type));
        List<String> wanted = rows.stream()
                .flatMap(row -> row.missingApprovals(complaint).stream())
                .filter(stage -> open.isEmpty() || open.contains(stage))
                .toList();
        List<String> any = open.isEmpty() ? stages(policy.workflow().rows()) : open;
        return any(wanted.isEmpty() ? any : wanted, SampleApprovals.WAITING);
    }

    private String waiting(ActType type) {
        List<String> waiting = complaint.dossier().approvals().stages().stream()
                .filter(approval ->
                        approval.cycle() == complaint.cycle() && approval.state() == ApprovalState.SUBMITTED)
                .map(Approval::stage)
                .toList();
        return waiting.isEmpty() ? stage(type) : any(waiting, "");
    }

    private String document() {
        List<String> wanted = policy.workflow().rows(complaint.status()).stream()
                .map(row -> row.missingDocument(complaint))
                .filter(Objects::nonNull)
                .toList();
        List<String> all = policy.workflow().rows().stream()
                .map(Transition::document)
                .filter(Objects::nonNull)
                .toList();
        return any(wanted.isEmpty() ? all : wanted, "trip-report");
    }

    private static List<String> stages(List<Transition> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.approved().stream(), Stream.of(row.stage())))
                .filter(Objects::nonNull)
                .toList();
    }

    private String any(List<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.get(random.nextInt(values.size()));
    }
}
