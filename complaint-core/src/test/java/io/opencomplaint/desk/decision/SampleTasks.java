package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.TaskKind;
import java.time.Instant;

/** Tasks of every state, and the acts that open others. */
final class SampleTasks {

    static final String OPEN = "t-open";
    static final String REPORTED = "t-reported";

    private static final Assignee WORKSHOP = Assignee.unit("workshop");

    private SampleTasks() {}

    static Dossier dossier(Instant at) {
        CaseTask open = CaseTask.opened(OPEN, TaskKind.RECTIFICATION, WORKSHOP, at, null);
        CaseTask reported = CaseTask.opened(REPORTED, TaskKind.CONTRIBUTION, WORKSHOP, at, null);
        return Dossier.EMPTY.with(open).with(reported.reported(at, "u-9"));
    }

    static Dossier ended(Instant at) {
        CaseTask done = CaseTask.opened(OPEN, TaskKind.RECTIFICATION, WORKSHOP, at, null);
        return Dossier.EMPTY.with(done.reported(at, "u-9").done(at, AnsweredBy.COMPLAINANT));
    }

    static Act opened(ActType type) {
        TaskKind kind =
                switch (type) {
                    case REQUEST_CONTRIBUTION -> TaskKind.CONTRIBUTION;
                    case PLAN_RECTIFICATION -> TaskKind.RECTIFICATION;
                    case PLAN_PREVENTION -> TaskKind.PREVENTION;
                    default -> TaskKind.EFFECTIVENESS_CHECK;
                };
        return OpenTask.of(SampleActs.ID, kind, "t-new", WORKSHOP, "look at the compressor");
    }
}
