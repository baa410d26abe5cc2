package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what where in the closed-loop workflow: every status × act × role. */
class RoleMatrixTest {

    /** F: the front desk (clerk, manager). B: those who work on it (handler, manager). S: all staff. M: who leads (manager). */
    private static final String MATRIX =
            """
            verify-identity         F  F  .  .  F  F  .  .  .  .  .  .  .
            acknowledge             F  F  .  .  F  F  .  .  .  .  .  .  .
            register                F  .  .  .  .  .  .  .  .  .  .  .  .
            classify                F  F  .  .  S  S  S  .  .  .  .  .  .
            set-severity            F  F  .  .  S  S  S  .  .  .  .  .  .
            set-priority            F  F  .  .  S  S  S  .  .  .  .  .  .
            set-tier                F  F  .  .  S  S  S  .  .  .  .  .  .
            assess-severity         F  F  .  .  S  S  S  .  .  .  .  .  .
            mark-major              F  F  .  .  S  S  S  .  .  .  .  .  .
            mark-general            F  F  .  .  S  S  S  .  .  .  .  .  .
            mark-vulnerable         S  S  .  .  S  S  S  S  S  S  S  .  .
            mark-confidential       S  S  .  .  S  S  S  S  S  S  S  .  .
            name-concerns           S  S  .  .  S  S  S  S  S  S  S  .  .
            assign                  .  F  .  .  F  .  .  .  .  .  .  .  .
            accept                  .  .  .  .  B  .  .  .  .  .  .  .  .
            transfer                .  .  .  .  S  S  S  .  .  .  .  .  .
            add-step                .  .  .  .  .  B  B  .  B  .  .  .  .
            add-evidence            S  S  .  .  S  S  S  S  S  S  S  .  .
            add-finding             .  .  .  .  .  B  B  .  B  .  .  .  .
            add-measure             .  .  .  .  .  B  B  .  B  B  B  .  .
            add-preventive-measure  .  .  .  .  .  B  B  .  B  B  B  .  .
            add-note                S  S  S  S  S  S  S  S  S  S  S  S  .
            add-lesson              S  S  S  S  S  S  S  S  S  S  S  S  .
            request-contribution    .  .  .  .  .  B  B  .  B  B  B  B  .
            plan-rectification      .  .  .  .  .  B  B  .  B  B  B  B  .
            plan-prevention         .  .  .  .  .  B  B  .  B  B  B  B  .
            plan-effectiveness-check .  .  .  .  .  B  B  .  B  B  B  B  .
            report-task             S  S  S  S  S  S  S  S  S  S  S  S  .
            accept-report           B  B  B  B  B  B  B  B  B  B  B  B  .
            return-report           B  B  B  B  B  B  B  B  B  B  B  B  .
            cancel-task             B  B  B  B  B  B  B  B  B  B  B  B  .
            submit-for-approval     .  .  .  .  .  S  S  .  S  .  .  .  .
            approve                 .  .  .  .  .  M  M  .  M  .  .  .  .
            return-for-rework       .  .  .  .  .  M  M  .  M  .  .  .  .
            file-document           S  S  S  S  S  S  S  S  S  S  S  S  .
            decline-transfer        .  .  .  .  S  .  .  .  .  .  .  .  .
            declare-interest        S  S  S  S  S  S  S  S  S  S  S  S  .
            lift-interest           M  M  M  M  M  M  M  M  M  M  M  M  .
            link                    S  S  S  S  S  S  S  S  S  S  S  S  .
            unlink                  S  S  S  S  S  S  S  S  S  S  S  S  .
            merge                   .  .  .  .  .  .  .  .  .  .  .  .  .
            name-representatives    S  S  S  S  S  S  S  S  S  S  S  S  .
            pause                   S  S  .  .  S  S  S  S  S  S  S  .  .
            resume                  S  S  .  .  S  S  S  S  S  S  S  .  .
            extend-deadline         S  S  .  .  S  S  S  S  S  S  S  .  .
            raise-warning           S  S  .  .  S  S  S  S  S  S  S  .  .
            propose-resolution      .  .  .  .  .  B  B  .  .  .  .  .  .
            offer-resolution        .  .  .  .  .  .  S  .  .  .  .  .  .
            accept-resolution       .  .  .  .  .  .  .  S  .  .  .  .  .
            reject-resolution       .  .  .  .  .  .  .  S  .  .  .  .  .
            execute-resolution      .  .  .  .  .  .  B  .  .  .  .  .  .
            determine-liability     .  .  .  .  .  M  M  M  M  M  M  M  .
            decide-sanction         .  .  .  .  .  M  M  M  M  M  M  M  .
            execute-sanction        M  M  M  M  M  M  M  M  M  M  M  M  .
            cancel-sanction         M  M  M  M  M  M  M  M  M  M  M  M  .
            tell-liability          .  .  .  .  .  S  S  S  S  S  S  S  .
            offer-compensation      .  .  .  .  .  S  S  S  S  S  S  S  .
            answer-compensation     S  S  S  S  S  S  S  S  S  S  S  S  .
            pay-compensation        F  F  F  F  F  F  F  F  F  F  F  F  .
            cancel-compensation     M  M  M  M  M  M  M  M  M  M  M  M  .
            reply-interim           S  S  .  .  S  S  S  S  S  S  S  .  .
            reply-final             .  .  .  .  .  .  S  .  S  .  .  .  .
            contact                 S  S  S  S  S  S  S  S  S  S  S  S  .
            confirm-satisfaction    .  .  .  .  .  .  .  .  .  F  .  .  .
            close                   .  .  .  .  .  .  .  .  .  F  F  .  .
            send-survey             .  .  .  .  .  .  .  .  .  .  .  F  .
            answer-survey           .  .  .  .  .  .  .  .  .  .  .  F  .
            reopen                  .  .  F  .  .  .  .  .  .  .  .  F  .
            request-review          .  .  .  .  .  .  .  .  .  .  .  .  .
            request-verification    .  .  .  .  .  .  .  .  .  .  .  .  .
            record-appeal           S  S  S  S  S  S  S  S  S  S  S  S  .
            record-external         S  S  S  S  S  S  S  S  S  S  S  S  .
            decide-review           .  .  .  .  .  .  .  .  .  .  .  .  .
            decide-verification     .  .  .  .  .  .  .  .  .  .  .  .  .
            decide-appeal           S  S  S  S  S  S  S  S  S  S  S  S  .
            decide-external         S  S  S  S  S  S  S  S  S  S  S  S  .
            refuse                  F  F  .  .  F  .  .  .  .  .  .  .  .
            withdraw                F  F  .  .  F  F  F  F  F  F  .  .  .
            archive                 .  .  F  F  .  .  .  .  .  .  .  F  .
            audit                   .  .  .  .  .  .  .  .  .  .  .  .  .
            """;

    private static final Map<String, Set<Role>> WHO = Map.of(
            "F", Set.of(Role.CLERK, Role.MANAGER),
            "B", Set.of(Role.HANDLER, Role.MANAGER),
            "S", Set.of(Role.CLERK, Role.HANDLER, Role.MANAGER),
            "M", Set.of(Role.MANAGER),
            ".", Set.of());

    private static final ComplaintPolicy POLICY = SampleLimits.policy();
    private static final Decider DECIDER = new Decider(POLICY);

    private record Cell(ActType act, Status status, Set<Role> allowed) {}

    static Stream<Cell> cells() {
        List<Status> statuses = List.copyOf(POLICY.workflow().statuses());
        return MATRIX.lines().map(line -> line.trim().split(" +")).flatMap(line -> IntStream.range(0, statuses.size())
                .mapToObj(i -> new Cell(
                        ActType.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                        statuses.get(i),
                        WHO.get(line[i + 1]))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void onlyThoseWhomTheTableNamesMayDoIt(Cell cell) {
        Complaint complaint = SampleComplaints.ripe(cell.status(), cell.act());
        for (Role role : List.of(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.of("stranger"))) {
            // Named like the assignee, so that accepting is a matter of the role alone.
            Occasion later = Occasion.of(Actor.of("u-7", role), SampleComplaints.START.plus(Duration.ofHours(1)))
                    .withSequence(1);
            Occasion before = Occasion.of(SampleComplaints.EVERYBODY, later.now());
            Complaint ready = SampleLimits.ready(DECIDER, complaint, cell.act(), before);
            Decision sent = DECIDER.decide(complaint, SampleSurvey.sent(), before);
            Decision decision = DECIDER.decide(ready, SampleActs.of(cell.act()), SampleSurvey.after(sent, later));
            assertThat(decision instanceof Decision.Accepted)
                    .as("%s by a %s when %s", cell.act(), role, cell.status())
                    .isEqualTo(cell.allowed().contains(role));
        }
    }
}
