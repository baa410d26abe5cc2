package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status × every act of the closed-loop workflow. */
class WorkflowMatrixTest {

    /** Rows are acts, columns statuses: where the act leads; {@code =} for staying, {@code .} for refused. */
    private static final String MATRIX =
            """
            act                     received      registered    refused       withdrawn     assigned      investigating resolving     offered       executed      replied       confirmed     closed        archived
            verify-identity         =             =             .             .             =             =             .             .             .             .             .             .             .
            acknowledge             =             =             .             .             =             =             .             .             .             .             .             .             .
            register                registered    .             .             .             .             .             .             .             .             .             .             .             .
            classify                =             =             .             .             =             =             =             .             .             .             .             .             .
            set-severity            =             =             .             .             =             =             =             .             .             .             .             .             .
            set-priority            =             =             .             .             =             =             =             .             .             .             .             .             .
            set-tier                =             =             .             .             =             =             =             .             .             .             .             .             .
            assess-severity         =             =             .             .             =             =             =             .             .             .             .             .             .
            mark-major              =             =             .             .             =             =             =             .             .             .             .             .             .
            mark-general            =             =             .             .             =             =             =             .             .             .             .             .             .
            mark-vulnerable         =             =             .             .             =             =             =             =             =             =             =             .             .
            mark-confidential       =             =             .             .             =             =             =             =             =             =             =             .             .
            name-concerns           =             =             .             .             =             =             =             =             =             =             =             .             .
            assign                  .             assigned      .             .             =             .             .             .             .             .             .             .             .
            accept                  .             .             .             .             investigating .             .             .             .             .             .             .             .
            transfer                .             .             .             .             =             assigned      assigned      .             .             .             .             .             .
            add-step                .             .             .             .             .             =             =             .             =             .             .             .             .
            add-evidence            =             =             .             .             =             =             =             =             =             =             =             .             .
            add-finding             .             .             .             .             .             =             =             .             =             .             .             .             .
            add-measure             .             .             .             .             .             =             =             .             =             =             =             .             .
            add-preventive-measure  .             .             .             .             .             =             =             .             =             =             =             .             .
            add-note                =             =             =             =             =             =             =             =             =             =             =             =             .
            add-lesson              =             =             =             =             =             =             =             =             =             =             =             =             .
            request-contribution    .             .             .             .             .             =             =             .             =             =             =             =             .
            plan-rectification      .             .             .             .             .             =             =             .             =             =             =             =             .
            plan-prevention         .             .             .             .             .             =             =             .             =             =             =             =             .
            plan-effectiveness-check .             .             .             .             .             =             =             .             =             =             =             =             .
            report-task             =             =             =             =             =             =             =             =             =             =             =             =             .
            accept-report           =             =             =             =             =             =             =             =             =             =             =             =             .
            return-report           =             =             =             =             =             =             =             =             =             =             =             =             .
            cancel-task             =             =             =             =             =             =             =             =             =             =             =             =             .
            submit-for-approval     .             .             .             .             .             =             =             .             =             .             .             .             .
            approve                 .             .             .             .             .             =             =             .             =             .             .             .             .
            return-for-rework       .             .             .             .             .             =             =             .             =             .             .             .             .
            file-document           =             =             =             =             =             =             =             =             =             =             =             =             .
            decline-transfer        .             .             .             .             =             .             .             .             .             .             .             .             .
            declare-interest        =             =             =             =             =             =             =             =             =             =             =             =             .
            lift-interest           =             =             =             =             =             =             =             =             =             =             =             =             .
            link                    =             =             =             =             =             =             =             =             =             =             =             =             .
            unlink                  =             =             =             =             =             =             =             =             =             =             =             =             .
            merge                   .             .             .             .             .             .             .             .             .             .             .             .             .
            name-representatives    =             =             =             =             =             =             =             =             =             =             =             =             .
            pause                   =             =             .             .             =             =             =             =             =             =             =             .             .
            resume                  =             =             .             .             =             =             =             =             =             =             =             .             .
            extend-deadline         =             =             .             .             =             =             =             =             =             =             =             .             .
            raise-warning           =             =             .             .             =             =             =             =             =             =             =             .             .
            propose-resolution      .             .             .             .             .             resolving     =             .             .             .             .             .             .
            offer-resolution        .             .             .             .             .             .             offered       .             .             .             .             .             .
            accept-resolution       .             .             .             .             .             .             .             resolving     .             .             .             .             .
            reject-resolution       .             .             .             .             .             .             .             investigating .             .             .             .             .
            execute-resolution      .             .             .             .             .             .             executed      .             .             .             .             .             .
            determine-liability     .             .             .             .             .             =             =             =             =             =             =             =             .
            decide-sanction         .             .             .             .             .             =             =             =             =             =             =             =             .
            execute-sanction        =             =             =             =             =             =             =             =             =             =             =             =             .
            cancel-sanction         =             =             =             =             =             =             =             =             =             =             =             =             .
            tell-liability          .             .             .             .             .             =             =             =             =             =             =             =             .
            offer-compensation      .             .             .             .             .             =             =             =             =             =             =             =             .
            answer-compensation     =             =             =             =             =             =             =             =             =             =             =             =             .
            pay-compensation        =             =             =             =             =             =             =             =             =             =             =             =             .
            cancel-compensation     =             =             =             =             =             =             =             =             =             =             =             =             .
            reply-interim           =             =             .             .             =             =             =             =             =             =             =             .             .
            reply-final             .             .             .             .             .             .             replied       .             replied       .             .             .             .
            contact                 =             =             =             =             =             =             =             =             =             =             =             =             .
            confirm-satisfaction    .             .             .             .             .             .             .             .             .             confirmed     .             .             .
            close                   .             .             .             .             .             .             .             .             .             closed        closed        .             .
            send-survey             .             .             .             .             .             .             .             .             .             .             .             =             .
            answer-survey           .             .             .             .             .             .             .             .             .             .             .             =             .
            reopen                  .             .             received      .             .             .             .             .             .             .             .             investigating .
            request-review          .             .             .             .             .             .             .             .             .             .             .             .             .
            request-verification    .             .             .             .             .             .             .             .             .             .             .             .             .
            record-appeal           =             =             =             =             =             =             =             =             =             =             =             =             .
            record-external         =             =             =             =             =             =             =             =             =             =             =             =             .
            decide-review           .             .             .             .             .             .             .             .             .             .             .             .             .
            decide-verification     .             .             .             .             .             .             .             .             .             .             .             .             .
            decide-appeal           =             =             =             =             =             =             =             =             =             =             =             =             .
            decide-external         =             =             =             =             =             =             =             =             =             =             =             =             .
            refuse                  refused       refused       .             .             refused       .             .             .             .             .             .             .             .
            withdraw                withdrawn     withdrawn     .             .             withdrawn     withdrawn     withdrawn     withdrawn     withdrawn     withdrawn     .             .             .
            archive                 .             .             archived      archived      .             .             .             .             .             .             .             archived      .
            audit                   .             .             .             .             .             .             .             .             .             .             .             .             .
            """;

    private static final ComplaintPolicy POLICY = SampleLimits.policy();
    private static final Decider DECIDER = new Decider(POLICY);
    private static final Occasion LATER = Occasion.of(
                    SampleComplaints.EVERYBODY, SampleComplaints.START.plus(Duration.ofHours(1)))
            .withSequence(1);

    private record Cell(ActType act, Status status, String expected) {
        @Override
        public String toString() {
            return act.code() + " when " + status + " → " + expected;
        }
    }

    static Stream<Cell> cells() {
        List<String[]> lines =
                MATRIX.lines().map(line -> line.trim().split(" +")).toList();
        List<Status> statuses = List.copyOf(POLICY.workflow().statuses());
        assertThat(Arrays.copyOfRange(lines.get(0), 1, lines.get(0).length))
                .as("a column for every status")
                .containsExactly(statuses.stream().map(Status::code).toArray(String[]::new));
        assertThat(lines.stream().skip(1).map(line -> line[0]))
                .as("a row for every act but receive, which begins a complaint")
                .containsExactlyElementsOf(Stream.of(ActType.values())
                        .filter(act -> act != ActType.RECEIVE)
                        .map(ActType::code)
                        .toList());
        return lines.stream().skip(1).flatMap(line -> cells(line, statuses));
    }

    private static Stream<Cell> cells(String[] line, List<Status> statuses) {
        ActType act = ActType.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return Stream.iterate(0, i -> i < statuses.size(), i -> i + 1)
                .map(i -> new Cell(
                        act,
                        statuses.get(i),
                        line[i + 1].equals("=") ? statuses.get(i).code() : line[i + 1]));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyActInEveryStatusLeadsWhereTheTableSays(Cell cell) {
        Complaint complaint =
                SampleLimits.ready(DECIDER, SampleComplaints.ripe(cell.status(), cell.act()), cell.act(), LATER);
        Occasion occasion = SampleSurvey.after(
                DECIDER.decide(SampleComplaints.ripe(cell.status(), cell.act()), SampleSurvey.sent(), LATER), LATER);
        Decision decision = DECIDER.decide(complaint, SampleActs.of(cell.act()), occasion);
        if (cell.expected().equals(".")) {
            assertRefused(cell, decision);
        } else {
            assertThat(decision).isInstanceOfSatisfying(Decision.Accepted.class, accepted -> {
                assertThat(accepted.complaint().status().code()).isEqualTo(cell.expected());
                assertThat(accepted.complaint().version()).isEqualTo(complaint.version() + 1);
                assertThat(accepted.events())
                        .extracting(recorded -> recorded.event().type())
                        .containsExactly(cell.act().event());
            });
        }
        assertThat(DECIDER.possible(complaint, SampleComplaints.EVERYBODY).contains(cell.act()))
                .as("possibleActs agrees")
                .isEqualTo(!cell.expected().equals("."));
    }

    private static void assertRefused(Cell cell, Decision decision) {
        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            Refusal refusal = refused.refusal();
            assertThat(refusal.code()).isEqualTo(RefusalCode.WRONG_STATUS);
            assertThat(refusal.status()).isEqualTo(cell.status());
            assertThat(refusal.possible()).doesNotContain(cell.act());
            assertThat(refusal.message(Locale.ENGLISH))
                    .startsWith("Cannot ")
                    .contains("C001")
                    .endsWith("[c-1]");
            assertThat(refusal.message(Locale.CHINESE)).startsWith("无法对投诉 C001").endsWith("[c-1]");
        });
    }

    @Test
    void aComplainantWhoIsNotSatisfiedSendsTheComplaintBackToHandling() {
        Complaint replied = SampleComplaints.ripe(status("replied"));
        Act dissatisfied = ConfirmSatisfaction.dissatisfied(replied.id(), 1, "fails again");
        Decision decision = DECIDER.decide(replied, dissatisfied, LATER);
        assertThat(((Decision.Accepted) decision).complaint().status()).isEqualTo(status("investigating"));
    }

    private static Status status(String code) {
        return POLICY.workflow().statuses().stream()
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
