package io.opencomplaint.tck;

import static io.opencomplaint.tck.AccessCases.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.access.Grant;
import io.opencomplaint.access.Permission;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.desk.ActorDesk;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.FilePart;
import io.opencomplaint.event.FileRead;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads that are put on record 查阅留痕, events that come masked, and what the host has to say, on a store. */
public abstract class GuardedReadScenario {

    private static final MarkConfidential LIFTED = new MarkConfidential(SECRET, false, Text.of("no need"));

    private AccessCases cases;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected GuardedReadScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        cases = new AccessCases(newStore());
        desk = cases.desk;
    }

    @Test
    void readingAConfidentialFileIsPutOnItsRecordBeforeItIsShown() {
        ComplaintDesk audited = audited();
        ActorDesk door = audited.as(MANAGER.onBehalfOf("chief"));
        long before = desk.get(SECRET).version();
        assertThat(door.get(SECRET).version()).isEqualTo(before + 1);
        assertThat(door.find(SECRET)).isPresent();
        assertThat(door.find(List.of(SECRET, OPEN))).hasSize(2);
        List<RecordedEvent> history = door.history(SECRET);
        door.file(SECRET);
        door.export(SECRET);
        assertThat(reads(SECRET))
                .containsExactly(
                        FilePart.COMPLAINT,
                        FilePart.COMPLAINT,
                        FilePart.COMPLAINT,
                        FilePart.HISTORY,
                        FilePart.FILE,
                        FilePart.EXPORT);
        RecordedEvent last = history.get(history.size() - 1);
        assertThat(last.event()).isEqualTo(new FileRead(FilePart.HISTORY));
        assertThat(last.recording().actor()).isEqualTo("boss");
        assertThat(last.recording().onBehalfOf()).isEqualTo("chief");
        assertThat(History.replay(Tenant.DEFAULT, desk.history(SECRET))).isEqualTo(desk.get(SECRET));
        door.get(OPEN);
        assertThat(reads(OPEN)).isEmpty();
    }

    private ComplaintDesk audited() {
        return cases.desk(
                desk.policy().access().toBuilder().auditsConfidentialReads(true).build());
    }

    private List<FilePart> reads(ComplaintId id) {
        return desk.history(id).stream()
                .map(RecordedEvent::event)
                .filter(FileRead.class::isInstance)
                .map(event -> ((FileRead) event).part())
                .toList();
    }

    @Test
    void nobodyWhoIsNotShownTheFileLeavesATraceInIt() {
        ActorDesk handler = audited().as(Actor.of("u-1", Role.HANDLER).in("kitchen"));
        assertThat(handler.find(SECRET)).isEmpty();
        assertThatThrownBy(() -> handler.file(SECRET)).isInstanceOf(ComplaintNotFoundException.class);
        assertThat(reads(SECRET)).isEmpty();
    }

    @Test
    void whereReadsAreAuditedAListDoesNotTellWhoComplainsInConfidence() {
        ActorDesk door = audited().as(MANAGER);
        assertThat(ids(door, Criteria.any().complainant("customer"))).containsExactly(OPEN);
        assertThat(reads(SECRET)).isEmpty();
        assertThat(door.get(SECRET).filing().complainant().key()).isEqualTo("customer");
    }

    @Test
    void aReadDoesNotKeepAnybodyFromTellingWhatHappenedBefore() {
        Instant call = cases.clock.instant();
        cases.clock.step(Duration.ofHours(1));
        audited().as(MANAGER).get(SECRET);
        cases.clock.step(Duration.ofHours(1));
        desk.perform(AddEntry.note(SECRET, "called").at(call), MANAGER);
        assertThat(desk.get(SECRET).milestones().lastEventAt()).isEqualTo(call);
    }

    @Test
    void eventsComeMaskedToWhomTheyMayComeAndNotToOthers() {
        desk.feed("mirror").subscribe(FeedStart.BEGINNING);
        ComplaintDesk feeding = cases.desk(desk.policy().access().toBuilder()
                .allow(Role.AUDITOR, EnumSet.of(Permission.FEED), Grant.UNINVOLVED)
                .build());
        List<RecordedEvent> got = new ArrayList<>();
        feeding.as(Actor.of("auditor", Role.AUDITOR)).deliver("mirror", batch -> got.addAll(batch.events()), 10);
        assertThat(got)
                .hasSize(15)
                .noneMatch(recorded -> recorded.toString().contains("key=customer, tier")
                        && recorded.complaint().equals(SECRET));
        assertThat(got.stream().map(recorded -> recorded.event().type())).contains(EventType.COMPLAINT_RECEIVED);
    }

    @Test
    void theHostCanOnlyNarrow() {
        List<Permission> asked = new ArrayList<>();
        ComplaintDesk narrowed = ComplaintDesk.builder()
                .store(cases.store)
                .accessDecider(request -> {
                    asked.add(request.permission());
                    return request.complaint() == null
                            || !request.complaint().id().equals(SECRET);
                })
                .build();
        assertThat(refusal(() -> narrowed.perform(AddEntry.note(SECRET, "seen"), MANAGER)))
                .isEqualTo(RefusalCode.HOST_REFUSED);
        assertThat(narrowed.performAll(List.of(AddEntry.note(SECRET, "seen")), MANAGER)
                        .get(0)
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo(RefusalCode.HOST_REFUSED);
        assertThat(narrowed.as(MANAGER).find(SECRET)).isEmpty();
        assertThat(narrowed.as(MANAGER).possibleActs(OPEN)).isEqualTo(desk.possibleActs(OPEN, MANAGER));
        assertThat(ids(narrowed.as(MANAGER), Criteria.any())).containsExactlyInAnyOrder(OPEN, NEW);
        asked.clear();
        assertThat(narrowed.as(Actor.of("u-1", Role.of("stranger"))).find(OPEN)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatTheHostRefusesToShowIsMaskedOrHiddenThoughTheRulesShowIt() {
        ActorDesk contacts = refusing(Permission.READ_CONTACTS);
        assertThat(contacts.get(OPEN).filing().complainant().name()).isEqualTo(Text.of("张**"));
        assertThat(contacts.get(SECRET).filing().complainant().key()).isEqualTo("customer");
        ActorDesk confidential = refusing(Permission.READ_CONFIDENTIAL);
        assertThat(confidential.get(OPEN).filing().complainant().name()).isEqualTo(Text.of("张三"));
        assertThat(confidential.get(SECRET).filing().complainant()).isEqualTo(Party.anonymous());
        assertThat(confidential.history(SECRET).toString()).doesNotContain("key=customer");
        assertThat(ids(confidential, Criteria.any().complainant("customer"))).containsExactly(OPEN);
        assertThatThrownBy(() -> confidential.export(SECRET, new StringBuilder()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsForThoseAloneWhoAreShownWhoComplainsTheHostRefusesWithIt() {
        ActorDesk confidential = refusing(Permission.READ_CONFIDENTIAL);
        assertThat(refusal(() -> confidential.perform(LIFTED))).isEqualTo(RefusalCode.HOST_REFUSED);
        assertThat(refusal(() -> confidential.perform(LIFTED.at(cases.clock.instant()))))
                .isEqualTo(RefusalCode.HOST_REFUSED);
        assertThat(refusal(() -> confidential.perform(NameRepresentatives.of(SECRET, 2))))
                .isEqualTo(RefusalCode.HOST_REFUSED);
        confidential.perform(NameRepresentatives.of(OPEN, 2));
        confidential.perform(new MarkConfidential(SECRET, true, Text.of("still")));
        assertThat(confidential.get(SECRET).filing().complainant()).isEqualTo(Party.anonymous());
    }

    @Test
    void whoeverIsNotShownWhoComplainsNamesNobodyWhoIs() {
        Actor unit = Actor.of("u-1", Role.CLERK, Role.COMPLAINANT).in("accused");
        for (String key : List.of("u-1", "u-2")) {
            assertThat(refusal(() -> desk.perform(naming(NEW, key), unit))).isEqualTo(RefusalCode.NOT_PERMITTED);
        }
        assertThat(desk.as(unit).get(NEW).filing().complainant()).isEqualTo(Party.anonymous());
        desk.perform(naming(NEW, "u-2"), MANAGER);
        assertThat(desk.as(Actor.of("u-2", Role.COMPLAINANT)).find(NEW)).isPresent();
    }

    @Test
    void nobodyNamesThemselfWhoDoesNotComplainAlready() {
        Actor clerk = Actor.of("u-1", Role.CLERK);
        for (ComplaintId id : List.of(OPEN, NEW)) {
            assertThat(refusal(() -> desk.perform(naming(id, "u-1"), clerk))).isEqualTo(RefusalCode.NOT_PERMITTED);
            assertThat(refusal(() -> desk.perform(naming(id, "u-2"), clerk.onBehalfOf("u-2"))))
                    .isEqualTo(RefusalCode.NOT_PERMITTED);
        }
        desk.perform(naming(OPEN, "u-2"), clerk);
        Actor named = Actor.of("u-2", Role.CLERK);
        assertThat(refusal(() -> desk.perform(naming(OPEN, "u-2"), named)))
                .as("they keep out as staff")
                .isEqualTo(RefusalCode.RECUSED);
    }

    private static NameRepresentatives naming(ComplaintId id, String key) {
        return NameRepresentatives.of(id, 2, Party.named("李四").key(key));
    }

    @Test
    void whatGoesOnFromAnotherCaseStaysConfidential() {
        ComplaintDesk bank = ComplaintDesk.builder()
                .store(newStore())
                .policy(Presets.bank())
                .clock(cases.clock)
                .build();
        bank.perform(complaint(SECRET).confidentially(), MANAGER);
        bank.perform(complaint(OPEN).complainant(Party.named("李四").key("other")), MANAGER);
        bank.perform(new MergeInto(SECRET, OPEN, null), MANAGER);
        ActorDesk unit = bank.as(Actor.of("u-1", Role.MANAGER).in("accused"));
        assertThat(refusal(() -> bank.perform(new MarkConfidential(OPEN, false, Text.of("no need")), MANAGER)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(unit.get(OPEN) + unit.history(OPEN).toString()).doesNotContain("customer,", "customer]");
        assertThat(bank.get(OPEN).dossier().origin().confidential()).isTrue();
    }

    private ActorDesk refusing(Permission permission) {
        return ComplaintDesk.builder()
                .store(cases.store)
                .accessDecider(request -> request.permission() != permission)
                .build()
                .as(MANAGER);
    }

    @Test
    void whatTheHostThrowsComesOutAndNothingIsDone() {
        ComplaintDesk failing = ComplaintDesk.builder()
                .store(cases.store)
                .accessDecider(request -> {
                    throw new IllegalStateException("the directory is down");
                })
                .build();
        long before = desk.get(SECRET).version();
        assertThatThrownBy(() -> failing.perform(AddEntry.note(SECRET, "seen"), MANAGER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> failing.performAll(List.of(AddEntry.note(SECRET, "seen")), MANAGER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> failing.as(MANAGER).find(SECRET)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> failing.as(MANAGER).search(Criteria.any(), PageRequest.first(5)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.get(SECRET).version()).isEqualTo(before);
    }
}
