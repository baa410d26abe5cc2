package io.opencomplaint.sla;

import java.util.List;
import java.util.stream.Stream;

/** Whether targets wait for major complaints where nothing can make one. */
final class MajorCheck {

    private MajorCheck() {}

    static Stream<String> problems(Target target) {
        boolean waits = Stream.of(target.start, target.stop, target.cancel, target.pause, target.resume, target.reset)
                .anyMatch(Trigger::waitsForMajor);
        boolean scoped = Stream.concat(
                        Stream.of(target.scope), target.limits.stream().map(Limit::scope))
                .anyMatch(Scope::majorOnly);
        return Stream.concat(
                fault(waits, target, "waits for a complaint to become major"),
                fault(scoped, target, "is in part for major complaints only"));
    }

    private static Stream<String> fault(boolean found, Target target, String what) {
        return found
                ? List.of("Target " + target.id + " " + what + ", and nothing can make one major: add a rule to the"
                                + " triage or rows for mark-major")
                        .stream()
                : Stream.empty();
    }
}
