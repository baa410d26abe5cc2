package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.preset.Presets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** First receiver responsibility 首问负责制 (S20) and recusal 回避, whatever anybody does in whatever order. */
class CustodyWalkTest {

    private static final int STEPS = 150;
    private static final Decider DECIDER = new Decider(Presets.closedLoop());

    private static final List<ActType> ACTS = List.of(
            ActType.REGISTER,
            ActType.CLASSIFY,
            ActType.ASSIGN,
            ActType.ASSIGN,
            ActType.ACCEPT,
            ActType.ACCEPT,
            ActType.ACCEPT,
            ActType.TRANSFER,
            ActType.TRANSFER,
            ActType.TRANSFER,
            ActType.DECLINE_TRANSFER,
            ActType.DECLINE_TRANSFER,
            ActType.PROPOSE_RESOLUTION,
            ActType.REPLY_FINAL,
            ActType.CLOSE,
            ActType.REOPEN,
            ActType.REFUSE,
            ActType.DECLARE_INTEREST,
            ActType.LIFT_INTEREST,
            ActType.LIFT_INTEREST);

    @Property(tries = 400)
    void fromReceiptOnOneAnswersForTheCaseAndChangesOnlyByTakingIt(@ForAll long seed) {
        Walk walk = new Walk(seed);
        for (int i = 0; i < STEPS; i++) {
            walk.step();
        }
        assertThat(History.replay(Tenant.DEFAULT, walk.history)).isEqualTo(walk.complaint);
    }

    @Example
    void theWalksComeByEverythingThatMattersHere() {
        Set<EventType> seen = EnumSet.noneOf(EventType.class);
        Set<RefusalCode> refused = EnumSet.noneOf(RefusalCode.class);
        for (int seed = 0; seed < 100; seed++) {
            Walk walk = new Walk(seed);
            for (int i = 0; i < STEPS; i++) {
                walk.step();
            }
            walk.history.forEach(recorded -> seen.add(recorded.event().type()));
            refused.addAll(walk.refused);
        }
        assertThat(seen)
                .contains(
                        EventType.ASSIGNED,
                        EventType.ASSIGNMENT_ACCEPTED,
                        EventType.TRANSFERRED,
                        EventType.TRANSFER_DECLINED,
                        EventType.INTEREST_DECLARED,
                        EventType.REOPENED);
        assertThat(refused)
                .contains(
                        RefusalCode.RECUSED,
                        RefusalCode.NO_TRANSFER,
                        RefusalCode.NO_INTEREST,
                        RefusalCode.NOT_THE_ASSIGNEE);
    }

    /** One case, and what random people do to it. */
    private static final class Walk {

        private final Random random;
        private final List<RecordedEvent> history = new ArrayList<>();
        private final Set<RefusalCode> refused = EnumSet.noneOf(RefusalCode.class);
        private Complaint complaint;
        private Instant now = SampleComplaints.START;

        Walk(long seed) {
            random = new Random(seed);
            Decision received = DECIDER.receive(
                    Tenant.DEFAULT,
                    SampleActs.ID,
                    SampleActs.of(ActType.RECEIVE),
                    Occasion.of(Actor.of("u-first", Role.CLERK), now));
            complaint = ((Decision.Accepted) received).complaint();
            history.addAll(((Decision.Accepted) received).events());
            assertThat(complaint.dossier().custody().owner()).isEqualTo("u-first");
        }

        void step() {
            now = now.plusSeconds(1);
            Actor actor = random.nextBoolean()
                    ? Actor.of(person(), Role.CLERK, Role.HANDLER)
                    : Actor.of(person(), Role.CLERK, Role.HANDLER, Role.MANAGER);
            Decision decision =
                    DECIDER.decide(complaint, act(), Occasion.of(actor, now).withSequence(history.size()));
            if (decision instanceof Decision.Accepted accepted) {
                RecordedEvent recorded = accepted.events().get(0);
                check(accepted.complaint(), recorded, actor);
                history.add(recorded);
                complaint = accepted.complaint();
            } else if (decision instanceof Decision.Refused no) {
                refused.add(no.refusal().code());
            }
        }

        private void check(Complaint after, RecordedEvent recorded, Actor actor) {
            Custody was = complaint.dossier().custody();
            Custody is = after.dossier().custody();
            CaseEvent event = recorded.event();
            assertThat(is.owner()).isNotNull();
            if (event instanceof AssignmentAccepted taken) {
                assertThat(is.owner()).isEqualTo(taken.assignee().handler());
                assertThat(was.interests()).doesNotContain(is.owner());
            } else {
                assertThat(is.owner()).isEqualTo(was.owner());
            }
            if (event instanceof TransferDeclined) {
                assertThat(after.assignment()).isEqualTo(was.before());
            }
            if (is.isTransferWaiting()) {
                assertThat(after.assignment().accepted()).isFalse();
            }
            if (was.interests().contains(actor.id())) {
                assertThat(event.type()).isEqualTo(EventType.INTEREST_DECLARED);
            }
            if (!after.assignment().equals(complaint.assignment())
                    && after.assignment().assignee() != null
                    && after.assignment().assignee().handler() != null) {
                assertThat(was.interests())
                        .doesNotContain(after.assignment().assignee().handler());
            }
        }

        private Act act() {
            ActType type = ACTS.get(random.nextInt(ACTS.size()));
            return switch (type) {
                case ASSIGN -> new Assign(SampleActs.ID, assignee());
                case TRANSFER -> new Transfer(SampleActs.ID, assignee(), "theirs");
                case DECLARE_INTEREST -> new DeclareInterest(SampleActs.ID, person(), "sold it");
                case LIFT_INTEREST -> DeclareInterest.lift(SampleActs.ID, person(), "did not");
                case CLOSE -> new Close(SampleActs.ID, Outcome.UPHELD);
                default -> SampleActs.of(type);
            };
        }

        private Assignee assignee() {
            String unit = random.nextBoolean() ? "service" : "workshop";
            return random.nextInt(3) == 0 ? Assignee.unit(unit) : Assignee.of(unit, person());
        }

        private String person() {
            return "u-" + random.nextInt(5);
        }
    }
}
