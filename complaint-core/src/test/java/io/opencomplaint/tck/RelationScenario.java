package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.History;
import io.opencomplaint.event.Merged;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Complaints that belong together, on a store: linked, merged with a redirect that never runs in a circle (CN-BANK, lesson D5),
 * split, and made by a group with its representatives (CN-BANK).
 */
public abstract class RelationScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final ComplaintId A = ComplaintId.of("a");
    private static final ComplaintId B = ComplaintId.of("b");
    private static final ComplaintId C = ComplaintId.of("c");
    private static final ComplaintId D = ComplaintId.of("d");
    private static final ComplaintId NOBODY = ComplaintId.of("nobody");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected RelationScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = newDesk();
        List.of(A, B, C, D).forEach(id -> act(received(id)));
    }

    @Test
    void aLinkIsKeptOnceInEachWayAndLeavesBothWhereTheyAre() {
        Complaint linked = act(new LinkComplaint(A, LinkKind.REPEAT_OF, B));
        act(new LinkComplaint(A, LinkKind.RELATED, B));
        assertThat(linked.status()).isEqualTo(complaint(C).status());
        assertThat(relations(A).linked(LinkKind.REPEAT_OF)).containsExactly(B);
        assertThat(relations(A).links()).extracting(ComplaintLink::linkedAt).containsExactly(now().minus(STEP), now());
        assertThat(relations(B)).isEqualTo(Relations.EMPTY);
        Refusal twice = refused(new LinkComplaint(A, LinkKind.RELATED, B));
        assertThat(twice.code()).isEqualTo(RefusalCode.LINK_EXISTS);
        assertThat(twice.message(Locale.ENGLISH)).contains("it is linked to b in this way already");
        assertThat(refused(new LinkComplaint(A, LinkKind.RELATED, A)).code()).isEqualTo(RefusalCode.SAME_COMPLAINT);
    }

    @Test
    void aLinkMadeInErrorIsTakenAwayAgain() {
        act(new LinkComplaint(A, LinkKind.DUPLICATE_OF, B));
        LinkComplaint away = LinkComplaint.remove(A, LinkKind.DUPLICATE_OF, B, "another flat");
        assertThat(act(away).dossier().relations().links()).isEmpty();
        assertThat(refused(away).code()).isEqualTo(RefusalCode.NO_LINK);
    }

    @Test
    void aLinkGoesToAComplaintThatIsThere() {
        LinkComplaint lost = new LinkComplaint(A, LinkKind.RELATED, NOBODY);
        assertThatThrownBy(() -> act(lost)).isInstanceOf(ComplaintNotFoundException.class);
        LinkComplaint good = new LinkComplaint(A, LinkKind.RELATED, B);
        LinkComplaint ahead = new LinkComplaint(A, LinkKind.RELATED, ComplaintId.of("e"));
        List<ActResult> results = desk.performAll(List.of(lost, good, ahead, received(ComplaintId.of("e"))), CLERK);
        assertThat(results).extracting(ActResult::isDone).containsExactly(false, true, true, true);
        assertThat(results.get(0).failure()).isInstanceOf(ComplaintNotFoundException.class);
        ComplaintDesk elsewhere = desk.forTenant(Tenant.of("other"));
        elsewhere.perform(received(NOBODY), CLERK);
        assertThatThrownBy(() -> act(lost)).as("of another tenant").isInstanceOf(ComplaintNotFoundException.class);
    }

    @Test
    void aMergedComplaintEndsWithItsClocksAndPointsToTheOneThatGoesOn() {
        Complaint merged = act(new MergeInto(A, B, Text.of("the same remittance")));
        assertThat(merged.status().code()).isEqualTo("merged");
        assertThat(merged.milestones().closedAt()).isEqualTo(now());
        assertThat(merged.conclusion().outcome()).isNull();
        assertThat(merged.clocks().all())
                .extracting(clock -> clock.state()) // lesson T5
                .containsExactly(ClockState.CANCELLED);
        assertThat(relations(A).mergedInto()).isEqualTo(B);
        assertThat(relations(B).links()).containsExactly(new ComplaintLink(LinkKind.MERGED_FROM, A, now(), 1));
        assertThat(complaint(B).isClosed()).isFalse();
        assertThat(desk.relations().survivorOf(A).map(Complaint::id)).contains(B);
        assertThat(desk.relations().survivorOf(B).map(Complaint::id)).contains(B);
        assertThat(desk.relations().survivorOf(NOBODY)).isEmpty();
        Merged event = new Merged(B, Text.of("the same remittance"), STEP.multipliedBy(4));
        assertThat(desk.history(A).get(1).event()).isEqualTo(event);
    }

    @Test
    void oneThatWasMergedStandsForTheOneThatGoesOn() {
        act(new MergeInto(A, B));
        act(new MergeInto(B, C));
        act(new MergeInto(D, A));
        assertThat(relations(D).mergedInto()).isEqualTo(C);
        for (ComplaintId id : List.of(A, B, C, D)) {
            assertThat(desk.relations().survivorOf(id).map(Complaint::id)).contains(C);
        }
        assertThat(relations(C).linked(LinkKind.MERGED_FROM)).containsExactly(B, D);
    }

    @Test
    void noMergesMakeACircle() {
        act(new MergeInto(A, B));
        Refusal back = refused(new MergeInto(B, A));
        assertThat(back.code()).isEqualTo(RefusalCode.MERGE_LOOP);
        assertThat(back.message(Locale.ENGLISH)).startsWith("Cannot merge complaint b into another one: a is merged");
        assertThat(back.message(Locale.CHINESE)).contains("a 已并入或正并入本投诉");
        act(new MergeInto(B, C));
        assertThat(refused(new MergeInto(C, A)).code()).isEqualTo(RefusalCode.MERGE_LOOP);
        assertThat(complaint(C).version()).as("nothing was left behind").isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED_FROM", "SPLIT_FROM", "SPLIT_INTO"})
    void whatTellsOfAMergeOrASplitIsNeitherLinkedNorUnlinkedByHand(LinkKind kind) {
        Refusal refusal = refused(new LinkComplaint(A, kind, B));
        assertThat(refusal.code()).isEqualTo(RefusalCode.LINK_BY_HAND);
        assertThat(refusal.details()).containsExactly(kind.name());
        assertThat(refusal.message(Locale.ENGLISH))
                .contains(
                        "makes a link of this kind",
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        assertThat(refusal.message(Locale.CHINESE)).contains("只能由并案或拆分形成或取消");
        act(new MergeInto(C, A));
        ComplaintId part = desk.relations()
                .split(A, List.of(received(ComplaintId.of("part"))), CLERK)
                .get(0)
                .id();
        for (ComplaintId id : List.of(A, part)) {
            for (ComplaintId other : List.of(A, C, part)) {
                LinkComplaint away = LinkComplaint.remove(id, kind, other, "not so");
                assertThat(desk.performAll(List.of(away), CLERK).get(0).isDone())
                        .isFalse();
            }
        }
        assertThat(relations(A).linked(LinkKind.MERGED_FROM)).containsExactly(C);
        assertThat(relations(A).linked(LinkKind.SPLIT_INTO)).containsExactly(part);
        assertThat(relations(part).linked(LinkKind.SPLIT_FROM)).containsExactly(A);
    }

    @Test
    void aComplaintIsMergedOnceAndIntoAnotherOneThatIsOpen() {
        assertThat(refused(new MergeInto(A, A)).code()).isEqualTo(RefusalCode.SAME_COMPLAINT);
        assertThatThrownBy(() -> act(new MergeInto(A, NOBODY))).isInstanceOf(ComplaintNotFoundException.class);
        act(new Register(B));
        act(new Close(B, Outcome.UPHELD));
        Refusal closed = refused(new MergeInto(A, B));
        assertThat(closed.code()).isEqualTo(RefusalCode.SURVIVOR_CLOSED);
        assertThat(closed.message(Locale.ENGLISH)).contains("C001, which should go on in its place, has ended");
        act(new MergeInto(A, C));
        assertThat(refused(new MergeInto(A, D)).code()).isEqualTo(RefusalCode.WRONG_STATUS);
    }

    @Test
    void aMergedComplaintThatIsReopenedStandsForItselfAgain() {
        act(new MergeInto(A, B));
        Complaint reopened = act(new Reopen(A, "another account"));
        assertThat(reopened.dossier().relations().mergedInto()).isNull();
        assertThat(desk.relations().survivorOf(A).map(Complaint::id)).contains(A);
    }

    @Test
    void aMergedComplaintThatWasReopenedIsMergedAnewInEitherDirection() {
        act(new MergeInto(A, B));
        act(new Reopen(A, "another account"));
        act(new MergeInto(B, A));
        assertThat(desk.relations().survivorOf(B).map(Complaint::id)).contains(A);
        assertThat(refused(new MergeInto(A, B)).code()).isEqualTo(RefusalCode.MERGE_LOOP);
        act(new Reopen(B, "another account too"));
        act(new MergeInto(A, B));
        assertThat(desk.relations().survivorOf(A).map(Complaint::id)).contains(B);
        assertThat(relations(B).links()).containsExactly(new ComplaintLink(LinkKind.MERGED_FROM, A, now(), 2));
        assertThat(refused(new MergeInto(B, A)).code()).isEqualTo(RefusalCode.MERGE_LOOP);
    }

    @Test
    void aMergeIsDoneByItself() {
        List<ActResult> results =
                desk.performAll(List.of(new MergeInto(A, B), new LinkComplaint(A, LinkKind.RELATED, B)), CLERK);
        assertThat(results.get(0).refusal().orElseThrow().code()).isEqualTo(RefusalCode.MERGE_APART);
        assertThat(results.get(1).isDone()).isTrue();
        assertThat(complaint(A).isClosed()).isFalse();
    }

    @Test
    void mergesThatRunAtOnceNeverMakeACircle() {
        for (int round = 0; round < 5; round++) {
            List<ComplaintId> ring = IntStream.range(0, 3)
                    .mapToObj(place -> ComplaintId.of("r" + clock.instant().getEpochSecond() + "-" + place))
                    .toList();
            ring.forEach(id -> act(received(id)));
            List<Boolean> merged = Crew.together(3, place -> () -> {
                try {
                    newDesk().perform(new MergeInto(ring.get(place), ring.get((place + 1) % 3)), CLERK);
                    return true;
                } catch (ActRefusedException e) {
                    assertThat(e.refusal().code())
                            .isIn(RefusalCode.MERGE_LOOP, RefusalCode.SURVIVOR_CLOSED, RefusalCode.WRONG_STATUS);
                    return false;
                }
            });
            assertThat(merged).contains(false);
            for (ComplaintId id : ring) {
                Complaint survivor = desk.relations().survivorOf(id).orElseThrow();
                assertThat(survivor.isClosed())
                        .as("somebody still handles " + id)
                        .isFalse();
                assertReplays(id);
            }
        }
    }

    @Test
    void aComplaintIsSplitIntoPartsThatKnowTheWholeAndAreKnownToIt() {
        ReceiveComplaint late = ReceiveComplaint.by(Channel.PHONE).matter("Card came late");
        ReceiveComplaint fee = received(ComplaintId.of("fee"));
        List<Complaint> parts = desk.relations().split(A, List.of(late, fee), CLERK);
        assertThat(parts).hasSize(2).allSatisfy(part -> {
            assertThat(part.dossier().relations().linked(LinkKind.SPLIT_FROM)).containsExactly(A);
            assertThat(complaint(part.id())).isEqualTo(part);
            assertReplays(part.id());
        });
        assertThat(parts.get(0).filing().subject()).isEqualTo(Text.of("Card came late"));
        assertThat(relations(A).linked(LinkKind.SPLIT_INTO))
                .containsExactly(parts.get(0).id(), ComplaintId.of("fee"));
        assertThat(complaint(A).isClosed()).isFalse();
        assertReplays(A);
    }

    @Test
    void aSplitIsDoneWhollyOrNotAtAll() {
        ReceiveComplaint good = ReceiveComplaint.by(Channel.PHONE).matter("Card came late");
        assertThatThrownBy(() -> desk.relations().split(A, List.of(good, received(B)), CLERK))
                .isInstanceOf(DuplicateException.class);
        ExternalReference known = ExternalReference.of("crm", "4711");
        act(good.reference(known));
        ReceiveComplaint both = good.reference(ExternalReference.of("crm", "both"));
        assertThatThrownBy(() -> desk.relations().split(A, List.of(both, both), CLERK))
                .isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> desk.relations().split(A, List.of(good, good.reference(known)), CLERK))
                .isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> desk.relations().split(A, List.of(good, ReceiveComplaint.by(Channel.PHONE)), CLERK))
                .isInstanceOf(InvalidActException.class);
        assertThatThrownBy(() -> desk.relations().split(A, List.of(good), Actor.of("u-1", Role.HANDLER)))
                .isInstanceOf(ActRefusedException.class);
        assertThatThrownBy(() -> desk.relations().split(A, List.of(), CLERK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.relations().split(NOBODY, List.of(good), CLERK))
                .isInstanceOf(ComplaintNotFoundException.class);
        assertThat(desk.count(Criteria.any())).isEqualTo(5);
        assertThat(relations(A)).isEqualTo(Relations.EMPTY);
    }

    @Test
    void aGroupNamesFiveWhoSpeakForItAtMost() {
        Party[] five = IntStream.range(0, 5)
                .mapToObj(place -> Party.named("Sam Specimen").key("k-" + place))
                .toArray(Party[]::new);
        act(NameRepresentatives.of(A, 19, five).faceToFace());
        assertThat(relations(A).group())
                .isEqualTo(new ComplainantGroup(19, true, 5, List.of("k-0", "k-1", "k-2", "k-3", "k-4")));
        assertThat(desk.history(A).get(1).event())
                .as("their names stand in the history alone")
                .isEqualTo(new RepresentativesNamed(19, true, List.of(five)));
        NameRepresentatives six = new NameRepresentatives(
                A, 19, true, IntStream.range(0, 6).mapToObj(place -> five[0]).toList());
        assertThatThrownBy(() -> act(six)).isInstanceOf(InvalidActException.class);
        assertThat(refused(NameRepresentatives.of(A, 9, five[0], five[0])).code())
                .isEqualTo(RefusalCode.REPRESENTATIVE_TWICE);
        assertThat(refused(NameRepresentatives.of(A, 2, five[0], five[1], five[2]))
                        .code())
                .isEqualTo(RefusalCode.GROUP_TOO_SMALL);
        assertThat(refused(NameRepresentatives.of(A, 1)).code()).isEqualTo(RefusalCode.GROUP_TOO_SMALL);
    }

    @Test
    void twentyFaceToFaceAreAMajorIncident() {
        Party one = Party.named("Sam Specimen");
        assertThat(relations(A).groupSize()).isZero();
        assertThat(relations(A).isMassIncident()).isFalse();
        act(NameRepresentatives.of(A, 19, one).faceToFace());
        assertThat(relations(A).isMassIncident()).as("nineteen").isFalse();
        act(NameRepresentatives.of(A, 20, one));
        assertThat(relations(A).isMassIncident()).as("by letter").isFalse();
        act(NameRepresentatives.of(A, 20, one).faceToFace());
        assertThat(relations(A).isMassIncident()).isTrue();
        assertThat(relations(A).groupSize()).isEqualTo(20);
    }

    @Test
    void aGroupThatNobodySpeaksForIsNotClosedWhereThePolicySaysSo() {
        act(new Register(A));
        act(NameRepresentatives.of(A, 30));
        Refusal refusal = refused(new Close(A, Outcome.UPHELD));
        assertThat(refusal.code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        assertThat(refusal.message(Locale.ENGLISH)).contains("Name who speaks for the group first.");
        act(NameRepresentatives.of(A, 30, Party.anonymous()));
        assertThat(act(new Close(A, Outcome.UPHELD)).isClosed()).isTrue();
    }

    private static ReceiveComplaint received(ComplaintId id) {
        return ReceiveComplaint.by(Channel.PHONE).id(id).matter("Remittance lost");
    }

    private Complaint act(Act act) {
        clock.step(STEP);
        Complaint after = desk.perform(act, CLERK);
        assertReplays(after.id());
        assertThat(complaint(after.id())).isEqualTo(after);
        return after;
    }

    private Refusal refused(Act act) {
        try {
            desk.perform(act, CLERK);
        } catch (ActRefusedException e) {
            return e.refusal();
        }
        throw new AssertionError(act.type() + " was not refused");
    }

    private void assertReplays(ComplaintId id) {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(id))).isEqualTo(complaint(id));
    }

    private Relations relations(ComplaintId id) {
        return complaint(id).dossier().relations();
    }

    private Complaint complaint(ComplaintId id) {
        return desk.get(id);
    }

    private Instant now() {
        return clock.instant();
    }

    private ComplaintDesk newDesk() {
        return ComplaintDesk.builder()
                .store(store)
                .policy(RelatedCases.policy())
                .clock(clock)
                .attempts(100)
                .build();
    }
}
