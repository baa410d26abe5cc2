package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Proceedings;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Proceedings of every kind of act, and the acts that begin and end others. */
final class SampleProceedings {

    private SampleProceedings() {}

    /** One of each to be decided. */
    static Proceedings open(Instant at) {
        return Stream.of(
                        ProceedingKind.REVIEW, ProceedingKind.VERIFICATION, ProceedingKind.APPEAL, ProceedingKind.COURT)
                .map(kind -> opened(kind, at))
                .reduce(Proceedings.EMPTY, Proceedings::with, (some, more) -> some);
    }

    /** What stands in nobody's way. */
    static Proceedings ended(Instant at) {
        return Proceedings.EMPTY
                .with(opened(ProceedingKind.COURT, at).decided(at, "u-2", ProceedingResult.SETTLED))
                .told(List.of(ProceedingKind.REVIEW));
    }

    /** A review that is final, and a court that is still to decide. */
    static Proceedings inTheWay(Instant at) {
        return Proceedings.EMPTY
                .with(opened(ProceedingKind.REVIEW, at).decided(at, "u-2", ProceedingResult.REJECTED))
                .with(opened(ProceedingKind.COURT, at));
    }

    static Act begun(ActType type) {
        ProceedingKind kind =
                switch (type) {
                    case REQUEST_REVIEW -> ProceedingKind.REVIEW;
                    case REQUEST_VERIFICATION -> ProceedingKind.VERIFICATION;
                    case RECORD_APPEAL -> ProceedingKind.APPEAL;
                    default -> ProceedingKind.COURT;
                };
        return OpenProceeding.of(SampleActs.ID, kind, "p-new", "wants a refund").before("body-1");
    }

    static Act decided(ActType type) {
        ProceedingKind kind =
                switch (type) {
                    case DECIDE_REVIEW -> ProceedingKind.REVIEW;
                    case DECIDE_VERIFICATION -> ProceedingKind.VERIFICATION;
                    case DECIDE_APPEAL -> ProceedingKind.APPEAL;
                    default -> ProceedingKind.COURT;
                };
        return new DecideProceeding(SampleActs.ID, kind, key(kind), ProceedingResult.REJECTED);
    }

    private static Proceeding opened(ProceedingKind kind, Instant at) {
        return new Proceeding(key(kind), kind, "body-1", 1, at, "u-3", null, null, null, null);
    }

    private static String key(ProceedingKind kind) {
        return "p-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
