package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.Accept;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.DeskSetupException;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.CategoryTree;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import io.opencomplaint.workflow.Workflow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456789Z");
    private static final Actor CLERK = Actor.of("clerk-1", Role.CLERK);
    private static final Actor STRANGER = Actor.of("u-0");
    private static final Actor HANDLER = Actor.of("u-8", Role.HANDLER);

    private final ComplaintStore store = spy(new InMemoryComplaintStore());
    private final ComplaintDesk desk = ComplaintDesk.builder()
            .store(store)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .policy(Presets.closedLoop().toBuilder()
                    .categories(CategoryTree.of("product/fault"))
                    .build())
            .build();

    private ComplaintId received() {
        return desk.perform(ReceiveComplaint.by(Channel.PHONE).matter("Fails again"), CLERK)
                .id();
    }

    private ActRefusedException refused(io.opencomplaint.act.Act act, Actor actor) {
        return catchThrowableOfType(ActRefusedException.class, () -> desk.perform(act, actor));
    }

    @Test
    void zeroConfigurationIsOneLine() {
        ComplaintDesk quick = ComplaintDesk.inMemory();
        Complaint filed = quick.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails again"), CLERK);
        assertThat(quick.find(filed.id())).contains(filed);
        assertThat(quick.tenant()).isEqualTo(Tenant.DEFAULT);
        assertThat(quick.policy().reference()).isEqualTo("closed-loop@1");
    }

    @Test
    void timesAreKeptToTheMicrosecondAndTheHistoryNamesWhoWhatAndUnderWhichPolicy() {
        ComplaintId id = received();
        RecordedEvent first = desk.history(id).get(0);
        assertThat(first.recording().occurredAt()).isEqualTo(Instant.parse("2026-03-02T01:00:00.123456Z"));
        assertThat(first.recording().recordedAt()).isEqualTo(first.recording().occurredAt());
        assertThat(first.recording().actor()).isEqualTo("clerk-1");
        assertThat(first.recording().act()).isEqualTo("receive");
        assertThat(first.recording().policy()).isEqualTo("closed-loop@1");
        assertThat(desk.get(id).milestones().receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void anActMayBeDatedBackButOnlyInOrder() {
        Instant lastWeek = NOW.minus(Duration.ofDays(7));
        ComplaintId id = desk.perform(
                        ReceiveComplaint.by(Channel.PHONE).matter("Fails again").at(lastWeek), CLERK)
                .id();
        Complaint registered = desk.perform(new Register(id).at(lastWeek.plusSeconds(60)), CLERK);
        assertThat(registered.milestones().registeredAt()).isEqualTo("2026-02-23T01:01:00.123456Z");
        assertThat(desk.history(id).get(1).recording().recordedAt()).isEqualTo("2026-03-02T01:00:00.123456Z");
        ActRefusedException early = refused(AddEntry.note(id, "late entry").at(lastWeek), CLERK);
        assertThat(early.refusal().code()).isEqualTo(RefusalCode.BEFORE_HISTORY);
        assertThat(early)
                .hasMessageContaining("dated before the last thing on record")
                .hasMessageContaining("Give a time that is not earlier");
        assertThat(desk.history(id)).hasSize(2);
    }

    @Test
    void nothingHappensInTheFuture() {
        ComplaintId id = received();
        assertThat(refused(new Register(id).at(NOW.plusSeconds(1)), CLERK)
                        .refusal()
                        .code())
                .isEqualTo(RefusalCode.IN_FUTURE);
        assertThat(refused(ReceiveComplaint.by(Channel.WEB).matter("Fails").at(NOW.plusSeconds(1)), CLERK)
                        .refusal()
                        .code())
                .isEqualTo(RefusalCode.IN_FUTURE);
    }

    @Test
    void anIllegalActIsRefusedWithWhatWhyAndWhatToDo() {
        ComplaintId id = received();
        ActRefusedException refused = refused(new Close(id, Outcome.UPHELD), CLERK);
        assertThat(refused.code()).isEqualTo("act-refused");
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.WRONG_STATUS);
        assertThat(refused)
                .hasMessageStartingWith("Cannot close complaint " + id + ": it is received. First: register, assign, ")
                .hasMessageContaining("Possible now: verify the identity, ")
                .hasMessageEndingWith("[" + id + "]");
        assertThat(refused.refusal().message(Locale.CHINA)).contains("当前状态为“已接收”", "当前可以：核实身份、");
        assertThat(refused.refusal().possible()).isEqualTo(desk.possibleActs(id, CLERK));
        assertThat(desk.history(id)).hasSize(1);
    }

    @Test
    void aMissingRequirementIsNamedWithWhatToDo() {
        ComplaintId id = received();
        desk.perform(new Register(id), CLERK);
        ActRefusedException refused = refused(new Assign(id), CLERK);
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        assertThat(refused).hasMessageContaining("Classify it first.");
        assertThat(refused.refusal().message(Locale.CHINESE)).contains("请先分类。");
    }

    @Test
    void rolesCategoriesRoutesAndHandsAreChecked() {
        ComplaintId id = received();
        assertThat(refused(new Register(id), HANDLER)).hasMessageContaining("roles it takes: clerk, manager.");
        assertThat(refused(new Register(id), STRANGER).refusal().code()).isEqualTo(RefusalCode.NOT_PERMITTED);
        desk.perform(new Register(id), CLERK);
        assertThat(refused(new Classify(id, Category.of("service")), CLERK))
                .hasMessageContaining("does not have the category service on that day");
        desk.perform(new Classify(id, Category.of("product/fault")), CLERK);
        assertThat(refused(new Assign(id), CLERK))
                .hasMessageContaining("no route leads from the category product/fault");
        desk.perform(new Assign(id, Assignee.unit("after-sales")), CLERK);
        assertThat(refused(new Transfer(id, Assignee.unit("after-sales"), "again"), CLERK))
                .hasMessageContaining("already in the hands of after-sales");
        assertThat(desk.possibleActs(id, STRANGER)).isEmpty();
    }

    @Test
    void numbersRunPerTenantAndALostNumberIsOnlyAGap() {
        ComplaintDesk other = desk.forTenant(Tenant.of("other"));
        ComplaintId mine = received();
        ComplaintId theirs = other.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails"), CLERK)
                .id();
        assertThat(desk.perform(new Register(mine), CLERK).number()).isEqualTo("C001");
        assertThat(other.perform(new Register(theirs), CLERK).number()).isEqualTo("C001");
        ComplaintId unlucky = received();
        doThrow(new StorageException("the disk is full", new IOException()))
                .doCallRealMethod()
                .when(store)
                .append(any(Append.class));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> desk.perform(new Register(unlucky), CLERK));
        assertThat(desk.get(unlucky).number()).isNull();
        assertThat(desk.perform(new Register(unlucky), CLERK).number()).isEqualTo("C003");
    }

    @Test
    void aNumberTakenUnderAnEarlierPatternIsPassedOver() {
        desk.perform(new Register(received()), CLERK);
        ComplaintDesk changed = ComplaintDesk.builder()
                .store(store)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .policy(Presets.closedLoop().toBuilder().numbers("C0{seq:2}").build())
                .build();
        assertThat(changed.perform(new Register(received()), CLERK).number()).isEqualTo("C002");
    }

    @Test
    void whatAnExceptionKnowsSurvivesSerialization() throws IOException, ClassNotFoundException {
        ActRefusedException refused = refused(new Close(received(), Outcome.UPHELD), CLERK);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ActRefusedException read = (ActRefusedException) in.readObject();
            assertThat(read.refusal()).isEqualTo(refused.refusal());
            assertThat(read.refusal().message(Locale.CHINESE))
                    .isEqualTo(refused.refusal().message(Locale.CHINESE));
        }
    }

    @Test
    void aGeneratorThatGivesNoIdIsNamed() {
        ComplaintDesk broken =
                ComplaintDesk.builder().store(store).ids(() -> null).build();
        assertThatNullPointerException()
                .isThrownBy(
                        () -> broken.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails"), CLERK))
                .withMessageContaining("ids(…) gave no id");
    }

    @Test
    void receiptIsForThoseWhomThePolicyNames() {
        assertThat(refused(ReceiveComplaint.by(Channel.WEB).matter("Fails"), STRANGER)
                        .refusal()
                        .code())
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        ActRefusedException refused = refused(ReceiveComplaint.by(Channel.WEB).matter("Fails"), HANDLER);
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.ROLE_MISSING);
        assertThat(refused)
                .hasMessage("Cannot receive the complaint: the actor has none of the roles it takes: clerk, manager."
                        + " Let somebody with such a role do it.");
    }

    @Test
    void onlyTheAssigneeOrAManagerAcceptsAndWhoeverAcceptsForAUnitAnswersForIt() {
        ComplaintId id = received();
        desk.perform(new Register(id), CLERK);
        desk.perform(new Classify(id, Category.of("product/fault")), CLERK);
        desk.perform(new Assign(id, Assignee.of("after-sales", "u-7")), CLERK);
        Actor other = Actor.of("u-8", Role.HANDLER);
        assertThat(refused(new Accept(id), other))
                .hasMessageContaining("it is assigned to u-7. Let them or somebody who leads accept it");
        Complaint byManager = desk.perform(new Accept(id), Actor.of("u-1", Role.MANAGER));
        assertThat(byManager.assignment().assignee()).isEqualTo(Assignee.of("after-sales", "u-7"));
        desk.perform(new Transfer(id, Assignee.unit("legal"), "liability"), CLERK);
        Complaint byUnit = desk.perform(new Accept(id), other);
        assertThat(byUnit.assignment().assignee()).isEqualTo(Assignee.of("legal", "u-8"));
        assertThat(byUnit.assignment().accepted()).isTrue();
    }

    @Test
    void aStatusThatThePolicyDoesNotHaveIsNamed() {
        ComplaintId id = received();
        Status elsewhere = Status.of("elsewhere", Phase.INTAKE);
        ComplaintDesk changed = ComplaintDesk.builder()
                .store(store)
                .policy(ComplaintPolicy.named("other")
                        .workflow(Workflow.startingAt(elsewhere)
                                .moves(Set.of(), ActType.CLOSE, Status.of("over", Phase.CLOSED))
                                .build())
                        .build())
                .build();
        ActRefusedException refused = catchThrowableOfType(
                ActRefusedException.class, () -> changed.perform(new Close(id, Outcome.UPHELD), CLERK));
        assertThat(refused.refusal().code()).isEqualTo(RefusalCode.UNKNOWN_STATUS);
        assertThat(refused).hasMessageContaining("a status that the policy other@1 does not have");
    }

    @Test
    void timesOutsideTheYears1To9999AreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Register(ComplaintId.of("c-1")).at(Instant.MIN));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReceiveComplaint.by(Channel.WEB).incident("here", Instant.MAX));
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Complaint old =
                desk.perform(ReceiveComplaint.by(Channel.WEB).matter("Fails").at(first), CLERK);
        assertThat(old.milestones().receivedAt()).isEqualTo(first);
    }

    @Test
    void whatIsMissingAtTheDoorIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> desk.perform(null, CLERK))
                .withMessageStartingWith("act:");
        assertThatNullPointerException()
                .isThrownBy(() -> desk.perform(new Register(ComplaintId.of("c-1")), null))
                .withMessageStartingWith("actor:");
    }

    @Test
    void aTenantSeesNothingOfAnother() {
        ComplaintId id = received();
        ComplaintDesk other = desk.forTenant(Tenant.of("other"));
        assertThat(other.find(id)).isEmpty();
        assertThat(other.history(id)).isEmpty();
        assertThatExceptionOfType(ComplaintNotFoundException.class).isThrownBy(() -> other.get(id));
        assertThatExceptionOfType(ComplaintNotFoundException.class).isThrownBy(() -> other.file(id));
        assertThatExceptionOfType(ComplaintNotFoundException.class)
                .isThrownBy(() -> other.perform(new Register(id), CLERK))
                .withMessageContaining("Tenant other has no complaint with this id");
    }

    @Test
    void theSameExternalReferenceIsTakenInOnce() {
        ReceiveComplaint act = ReceiveComplaint.by(Channel.REFERRAL)
                .matter("Fails")
                .reference(ExternalReference.of("regulator", "2026-17"));
        desk.perform(act, CLERK);
        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> desk.perform(act, CLERK))
                .withMessageContaining("or the same external reference")
                .withMessageNotContaining("2026-17");
        desk.forTenant(Tenant.of("other")).perform(act, CLERK);
    }

    @Test
    void anActIsDecidedAnewWhenSomebodyElseWasFaster() {
        ComplaintId id = received();
        doThrow(new StaleVersionException(id, 1))
                .doThrow(new StaleVersionException(id, 1))
                .doCallRealMethod()
                .when(store)
                .append(any(Append.class));
        assertThat(desk.perform(AddEntry.note(id, "seen"), CLERK).version()).isEqualTo(2);
    }

    @Test
    void anActAtAKnownVersionIsDoneThereAndNowhereElse() {
        ComplaintId id = received();
        assertThat(desk.perform(AddEntry.note(id, "seen"), CLERK, 1).version()).isEqualTo(2);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> desk.perform(AddEntry.note(id, "seen"), CLERK, 1));
        assertThat(desk.history(id)).hasSize(2);
    }

    @Test
    void anActAtAKnownVersionIsNotDecidedAnew() {
        ComplaintId id = received();
        doThrow(new StaleVersionException(id, 1)).when(store).append(any(Append.class));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> desk.perform(AddEntry.note(id, "seen"), CLERK, 1));
        verify(store, times(2)).append(any(Append.class));
    }

    @Test
    void whatReceivesAComplaintHasNoVersionBefore() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () -> desk.perform(ReceiveComplaint.by(Channel.PHONE).matter("Fails"), CLERK, 1))
                .withMessageContaining("perform it without a version");
    }

    @Test
    void afterEnoughAttemptsTheStaleVersionIsReported() {
        ComplaintId id = received();
        doThrow(new StaleVersionException(id, 1)).when(store).append(any(Append.class));
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> desk.perform(AddEntry.note(id, "seen"), CLERK));
        verify(store, times(6)).append(any(Append.class));
    }

    @Test
    void aClockThatLagsBehindDoesNotStopTheWork() {
        ComplaintId id = received();
        ComplaintDesk lagging = ComplaintDesk.builder()
                .store(store)
                .clock(Clock.fixed(NOW.minus(Duration.ofMinutes(10)), ZoneOffset.UTC))
                .build();
        Complaint noted = lagging.perform(Reply.interim(id, "on the way"), CLERK);
        assertThat(noted.milestones().lastEventAt()).isEqualTo("2026-03-02T01:00:00.123456Z");
        assertThat(desk.history(id).get(1).recording().recordedAt()).isEqualTo("2026-03-02T00:50:00.123456Z");
    }

    @Test
    void aDeskWithoutStoreSaysWhatToAdd() {
        assertThatExceptionOfType(DeskSetupException.class)
                .isThrownBy(() -> ComplaintDesk.builder().build())
                .withMessageContaining("give it one by store(");
        assertThatExceptionOfType(DeskSetupException.class)
                .isThrownBy(
                        () -> ComplaintDesk.builder().store(store).attempts(0).build());
    }
}
