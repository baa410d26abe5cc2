package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.desk.ActorDesk;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Role;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.StorageException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others do between the two writes of a merge, on a store: first the survivor gets its link, then the other one ends. */
public abstract class MergeScenario {

    private static final ComplaintId A = ComplaintId.of("a");
    private static final ComplaintId B = ComplaintId.of("b");
    private static final ComplaintId C = ComplaintId.of("c");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected MergeScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = on(store);
        List.of(A, B, C)
                .forEach(id -> perform(ReceiveComplaint.by(Channel.PHONE).id(id).matter("Remittance lost")));
    }

    @Test
    void whatHappensToTheMergedOneMeanwhileIsKept() {
        meanwhile(() -> perform(NameRepresentatives.of(A, 7))).perform(new MergeInto(A, B), CLERK);
        assertThat(relations(A).groupSize()).isEqualTo(7);
        assertThat(relations(A).mergedInto()).isEqualTo(B);
        assertThat(relations(B).linked(LinkKind.MERGED_FROM)).containsExactly(A);
    }

    @Test
    void aSurvivorThatIsMergedMeanwhileLeadsOn() {
        meanwhile(() -> perform(new MergeInto(B, C))).perform(new MergeInto(A, B), CLERK);
        assertThat(desk.relations().survivorOf(A).map(Complaint::id)).contains(C);
    }

    @Test
    void aSurvivorThatIsMergedMeanwhileWhenAllIsDecidedAnewIsFollowedToItsEnd() {
        meanwhile(() -> {
                    perform(new MergeInto(B, C));
                    perform(NameRepresentatives.of(A, 7));
                })
                .perform(new MergeInto(A, B), CLERK);
        assertThat(relations(A).mergedInto()).isEqualTo(C);
        assertThat(relations(C).linked(LinkKind.MERGED_FROM)).containsExactly(B, A);
        assertThat(relations(B).links())
                .as("the link that came to nothing is gone")
                .isEmpty();
    }

    @Test
    void theOppositeMergeMeanwhileLetsNeitherThroughAndLeavesNoLinkOfThisOne() {
        ComplaintDesk racing = before(() -> killedHalfWay(new MergeInto(B, A)));
        assertThatThrownBy(() -> racing.perform(new MergeInto(A, B), CLERK))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.MERGE_LOOP));
        assertThat(relations(B).links()).isEmpty();
        perform(new MergeInto(B, A));
        assertThat(desk.relations().survivorOf(B).map(Complaint::id)).contains(A);
    }

    @Test
    void aCircleOverAThirdOneIsSeenByTheLastWhoWritesItsLink() {
        killedHalfWay(new MergeInto(C, A));
        ComplaintDesk racing = before(() -> killedHalfWay(new MergeInto(B, C)));
        assertThatThrownBy(() -> racing.perform(new MergeInto(A, B), CLERK)).isInstanceOf(ActRefusedException.class);
        assertThat(relations(A).mergedInto()).isNull();
        assertThat(relations(B).links()).isEmpty();
    }

    @Test
    void aCircleOverAThirdOneIsNoneOnceOneOfThemWasReopened() {
        perform(new MergeInto(A, B));
        perform(new MergeInto(B, C));
        assertThatThrownBy(() -> perform(new MergeInto(C, A))).isInstanceOf(ActRefusedException.class);
        perform(new Reopen(A, "another account"));
        perform(new MergeInto(C, A));
        assertThat(desk.relations().survivorOf(B).map(Complaint::id)).contains(A);
    }

    @Test
    void whoKeepsOutOfTheMergedOneKeepsOutOfTheSurvivor() {
        ComplaintId own = ComplaintId.of("c-own");
        perform(ReceiveComplaint.by(Channel.PHONE)
                .id(own)
                .complainant(Party.named("张三").key("u-41"))
                .respondent(Party.named("李四").key("u-42"))
                .matter("Remittance lost"));
        perform(new DeclareInterest(own, "u-43", "a relative"));
        Actor staff = Actor.of("u-41", Role.CLERK, Role.HANDLER, Role.MANAGER);
        desk.perform(new Register(B), staff);
        perform(new MergeInto(own, B));
        assertThat(desk.get(B).dossier().custody().interests()).containsExactly("u-43", "u-41", "u-42");
        for (String person : List.of("u-41", "u-42", "u-43")) {
            assertThatThrownBy(() -> perform(new Assign(B, Assignee.of("desk", person))))
                    .isInstanceOfSatisfying(
                            ActRefusedException.class,
                            e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.RECUSED));
        }
        assertThatThrownBy(() -> desk.perform(new Classify(B, Category.of("transfer")), staff))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.RECUSED));
    }

    @Test
    void whoKeepsOutOfTheWholeKeepsOutOfItsParts() {
        perform(new DeclareInterest(B, "u-43", "a relative"));
        Complaint part = desk.relations()
                .split(B, List.of(ReceiveComplaint.by(Channel.PHONE).matter("The fee")), CLERK)
                .get(0);
        assertThat(part.dossier().custody().interests()).containsExactly("u-43");
        assertThat(desk.get(B).dossier().custody().interests()).containsExactly("u-43");
        assertThatThrownBy(() -> perform(new Assign(part.id(), Assignee.of("desk", "u-43"))))
                .isInstanceOfSatisfying(
                        ActRefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.RECUSED));
    }

    @Test
    void whatGoesOnFromAConfidentialCaseKeepsItsConfidence() {
        ComplaintId secret = ComplaintId.of("c-secret");
        perform(ReceiveComplaint.by(Channel.PHONE)
                .id(secret)
                .complainant(Party.named("张三").key("u-41"))
                .matter("Remittance lost")
                .confidentially());
        ComplaintId part = desk.relations()
                .split(secret, List.of(ReceiveComplaint.by(Channel.PHONE).matter("The fee")), CLERK)
                .get(0)
                .id();
        perform(new MergeInto(secret, B));
        ActorDesk stranger = desk.as(Actor.of("u-50", Role.AUDITOR));
        for (ComplaintId id : List.of(part, B)) {
            assertThat(desk.get(id).dossier().custody().interests()).containsExactly("u-41");
            assertThat(desk.get(id).dossier().origin().confidential()).isTrue();
            assertThat(stranger.get(id).toString() + stranger.history(id)).doesNotContain("u-41");
            assertThat(desk.verify(id)).isEmpty();
        }
        assertThat(desk.get(A).dossier().origin().confidential()).isFalse();
    }

    @Test
    void aMergedOneThatEndsMeanwhileIsNotMerged() {
        perform(new Register(A));
        ComplaintDesk racing = meanwhile(() -> perform(new Close(A, Outcome.UPHELD)));
        assertThatThrownBy(() -> racing.perform(new MergeInto(A, B), CLERK)).isInstanceOf(ActRefusedException.class);
        assertThat(desk.get(A).status().code()).isEqualTo("closed");
        assertThat(relations(B).links()).isEmpty();
    }

    @Test
    void aNodeThatIsKilledInBetweenLeavesACaseThatIsStillHandledAndMayBeMergedAgain() {
        killedHalfWay(new MergeInto(A, B));
        assertThat(desk.get(A).isClosed()).isFalse();
        assertThatThrownBy(() -> perform(new MergeInto(B, A)))
                .as("while the other way is under way")
                .isInstanceOf(ActRefusedException.class);
        perform(new MergeInto(A, B));
        assertThat(relations(A).mergedInto()).isEqualTo(B);
        assertThat(relations(B).linked(LinkKind.MERGED_FROM)).containsExactly(A);
    }

    /** Its link is written, and the node is gone. */
    private void killedHalfWay(MergeInto merge) {
        ComplaintDesk dying = meanwhile(() -> {
            throw new StorageException("killed", new IllegalStateException());
        });
        assertThatThrownBy(() -> dying.perform(merge, CLERK)).isInstanceOf(StorageException.class);
    }

    private void perform(Act act) {
        desk.perform(act, CLERK);
    }

    private Relations relations(ComplaintId id) {
        return desk.get(id).dossier().relations();
    }

    private static ComplaintDesk on(ComplaintStore store) {
        return ComplaintDesk.builder()
                .store(store)
                .policy(RelatedCases.policy())
                .clock(new SteppingClock(Instant.parse("2026-11-23T01:00:00Z")))
                .build();
    }

    /** A desk after whose first write something happens, once. */
    private ComplaintDesk meanwhile(Runnable others) {
        return interrupted(others, true);
    }

    /** A desk before whose first write something happens, once: after it has looked, and decided. */
    private ComplaintDesk before(Runnable others) {
        return interrupted(others, false);
    }

    private ComplaintDesk interrupted(Runnable others, boolean written) {
        boolean[] happened = {false};
        ComplaintStore busy = (ComplaintStore) Proxy.newProxyInstance(
                ComplaintStore.class.getClassLoader(), new Class<?>[] {ComplaintStore.class}, (proxy, method, said) -> {
                    try {
                        boolean now = !happened[0] && said[0] instanceof Append;
                        happened[0] |= now;
                        if (now && !written) {
                            others.run();
                        }
                        Object answer = method.invoke(store, said);
                        if (now && written) {
                            others.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return on(busy);
    }
}
