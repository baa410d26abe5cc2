package io.opencomplaint.workflow;

import static io.opencomplaint.act.ActType.ACCEPT;
import static io.opencomplaint.act.ActType.ADD_NOTE;
import static io.opencomplaint.act.ActType.ASSIGN;
import static io.opencomplaint.act.ActType.CLOSE;
import static io.opencomplaint.act.ActType.FILE_DOCUMENT;
import static io.opencomplaint.act.ActType.REOPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What exists is changed without being copied. */
class ChangedWorkflowTest {

    private static final Status OPEN = Status.of("open", Phase.INTAKE);
    private static final Status WORK = Status.of("work", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> CLERK = Set.of(Role.CLERK);
    private static final Workflow GIVEN = Workflow.startingAt(OPEN)
            .receivedBy(CLERK)
            .stays(CLERK, ADD_NOTE, FILE_DOCUMENT, ASSIGN)
            .moves(CLERK, ACCEPT, WORK)
            .moves(CLERK, CLOSE, DONE)
            .in(WORK)
            .moves(CLERK, CLOSE, DONE)
            .build();

    @Test
    void whatIsNotSaidOtherwiseStaysAsItWas() {
        Workflow same = GIVEN.toBuilder().build();
        assertThat(same.rows()).isEqualTo(GIVEN.rows());
        assertThat(same.receivers()).isEqualTo(GIVEN.receivers());
        assertThat(same.initial()).isEqualTo(GIVEN.initial());
    }

    @Test
    void everyRowForAnActAsksForMoreAndHasItsDocument() {
        Workflow changed = GIVEN.toBuilder()
                .requiring(CLOSE, Requirement.ACCEPTED)
                .documenting(CLOSE, "closing-form")
                .build();
        assertThat(changed.rows())
                .filteredOn(row -> row.act() == CLOSE)
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.requirements()).containsExactly(Requirement.ACCEPTED);
                    assertThat(row.document()).isEqualTo("closing-form");
                });
        assertThat(changed.rows())
                .filteredOn(row -> row.act() != CLOSE)
                .allSatisfy(row -> assertThat(row.requirements()).isEmpty());
    }

    @Test
    void theRowsOfOneStatusAloneAskForMore() {
        Workflow changed = GIVEN.toBuilder()
                .requiring(WORK, CLOSE, Requirement.ACCEPTED)
                .requiring(OPEN, ADD_NOTE, Requirement.TASKS_ENDED)
                .build();
        assertThat(changed.rows(OPEN, CLOSE))
                .allSatisfy(row -> assertThat(row.requirements()).isEmpty());
        assertThat(changed.rows(WORK, CLOSE)).hasSize(1).allSatisfy(row -> assertThat(row.requirements())
                .containsExactly(Requirement.ACCEPTED));
        assertThat(changed.rows(OPEN, ADD_NOTE))
                .as("also where it stays")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.requirements()).containsExactly(Requirement.TASKS_ENDED));
    }

    @Test
    void alsoWhatOnlyAddsToTheRecordAsksForMore() {
        Workflow changed = GIVEN.toBuilder()
                .requiring(ADD_NOTE, Requirement.PROCEEDINGS_ENDED)
                .build();
        assertThat(changed.rows(OPEN, ADD_NOTE)).hasSize(1).allSatisfy(row -> assertThat(row.requirements())
                .containsExactly(Requirement.PROCEEDINGS_ENDED));
    }

    @Test
    void anActIsTakenOutOfAStatus() {
        Workflow changed = GIVEN.toBuilder()
                .without(OPEN, CLOSE, ADD_NOTE, FILE_DOCUMENT)
                .in(DONE)
                .moves(CLERK, REOPEN, WORK)
                .build();
        assertThat(changed.rows(OPEN)).extracting(Transition::act).containsExactly(ASSIGN, ACCEPT);
        assertThat(changed.rows(DONE)).extracting(Transition::act).containsExactly(REOPEN);
    }

    @Test
    void whatFindsNoRowIsNamed() {
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(() -> GIVEN.toBuilder()
                        .without(DONE, CLOSE)
                        .requiring(REOPEN, Requirement.ACCEPTED)
                        .requiring(DONE, ADD_NOTE, Requirement.ACCEPTED)
                        .documenting(REOPEN, "form")
                        .build())
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                "without(done, …) finds no row; name an act that a row is for",
                                "requiring(…) finds no row; name an act that a row is for",
                                "requiring(…) finds no row; name an act that a row is for",
                                "documenting(…) finds no row; name an act that a row is for"));
    }
}
