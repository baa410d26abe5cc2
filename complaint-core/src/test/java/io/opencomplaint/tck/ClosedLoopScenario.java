package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.report.ClosedLoopTable;
import io.opencomplaint.report.ComplaintRecord;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.RegisterRow;
import io.opencomplaint.report.TrackingSheet;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The systems S1, S3, S4, S9 and S11, run by the closed-loop preset on a store. Needs a jakarta.validation provider. */
public abstract class ClosedLoopScenario {

    private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Actor CLERK = Actor.of("clerk-1", Role.CLERK);
    private static final Actor ENGINEER = Actor.of("engineer-7", Role.HANDLER);
    private static final Category FAULT = Category.of("product/fault");

    private final SteppingClock clock = new SteppingClock(MONDAY_NINE);
    private ComplaintDesk desk;

    /** For subclasses. */
    protected ClosedLoopScenario() {}

    /**
     * A store in which nothing is, for one test.
     *
     * @return not used by any other test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    final void openDesk() {
        desk = ComplaintDesk.builder()
                .store(newStore())
                .clock(clock)
                .policy(Presets.closedLoop().toBuilder()
                        .route(Category.of("product"), Assignee.of("after-sales", "engineer-7"))
                        .route(Category.of("delivery"), Assignee.unit("delivery"))
                        .build())
                .build();
    }

    @Test
    void caseC001AFaultyProductAndSlowAfterSalesIsRepairedToSatisfaction() {
        ComplaintId id = handled(faulty());
        act(new ExecuteResolution(id, "售后服务工程师修复了产品故障,并作了解释和培训。"), ENGINEER);
        act(Reply.finalReply(id, "故障已修复,致以诚挚的道歉。"), CLERK);
        act(ConfirmSatisfaction.satisfied(id, 5).comment("满意,愿意继续合作。"), CLERK);
        Complaint closed = act(new Close(id, Outcome.UPHELD), CLERK);

        assertThat(closed.number()).isEqualTo("C001");
        RegisterRow row = file(id).registerRow();
        assertThat(row.number()).isEqualTo("C001");
        assertThat(row.date()).isEqualTo(MONDAY_NINE);
        assertThat(row.customer()).isEqualTo(Text.of("张三"));
        assertThat(row.content()).isEqualTo(Text.of("上个月购买的产品多次故障,售后服务不及时回应。"));
        assertThat(row.handling().stream().map(Entry::text)).containsExactly(Text.of("派遣工程师到现场排查和修复,并道歉。"));
        assertThat(row.result().text()).isEqualTo(Text.of("售后服务工程师修复了产品故障,并作了解释和培训。"));
        assertThat(row.satisfaction()).isEqualTo(new Satisfaction(true, 5));
    }

    @Test
    void caseC002AWrongInstallationIsRedoneWithCompensation() {
        act(new Register(receive(faulty())), CLERK);
        ComplaintId id = receive(ReceiveComplaint.by(Channel.PHONE)
                .complainant(Party.named("李四").phone("13900000000"))
                .matter("安装错误", "上周交付时,交付员对产品进行了错误的安装,使用困难。"));
        act(new Register(id), CLERK);
        act(new Classify(id, Category.of("delivery/installation")), CLERK);
        act(new Assign(id), CLERK);
        act(new Accept(id), ENGINEER);
        act(AddEntry.measure(id, "安排专业技术团队重新安装产品。"), ENGINEER);
        Resolution compensation =
                Resolution.compensation(Money.of("200", "CNY"), "道歉并赔偿。").expectedOn(LocalDate.of(2026, 3, 6));
        act(new ProposeResolution(id, compensation), ENGINEER);
        act(new OfferResolution(id), CLERK);
        assertThat(act(AnswerResolution.accepted(id), CLERK).remedy().state()).isEqualTo(RemedyState.ACCEPTED);
        act(new ExecuteResolution(id, "重新安装后使用正常,已支付赔偿。"), ENGINEER);
        act(Reply.finalReply(id, "已重新安装并赔偿。"), CLERK);
        act(ConfirmSatisfaction.satisfied(id, 5), CLERK);
        Complaint closed = act(new Close(id, Outcome.UPHELD), CLERK);

        assertThat(closed.number()).isEqualTo("C002");
        assertThat(closed.remedy().resolution().amount()).isEqualTo(Money.of("200.00", "CNY"));
        assertThat(closed.remedy().state()).isEqualTo(RemedyState.EXECUTED);
        assertThat(closed.assignment().assignee()).isEqualTo(Assignee.of("delivery", "engineer-7"));
        assertThat(file(id).registerRow().handling().stream().map(Entry::text))
                .containsExactly(Text.of("安排专业技术团队重新安装产品。"), Text.of("道歉并赔偿。"));
    }

    @Test
    void receiptIsConfirmedByTheChannelItCameInByAndTheClassDecidesWhoGetsIt() {
        ComplaintId id = receive(faulty());
        act(new Acknowledge(id), CLERK);
        act(new Register(id), CLERK);
        act(new Classify(id, FAULT), CLERK);
        Complaint assigned = act(new Assign(id), CLERK);
        assertThat(assigned.assignment().assignee()).isEqualTo(Assignee.of("after-sales", "engineer-7"));
        assertThat(desk.history(id).get(1).event()).isEqualTo(new Acknowledged(Channel.EMAIL));
    }

    @Test
    void whoeverIsNotSatisfiedGoesBackToHandlingAsOftenAsNeeded() {
        ComplaintId id = handled(faulty());
        for (int round = 1; round <= 3; round++) {
            act(Reply.finalReply(id, "第" + round + "次答复"), CLERK);
            Complaint back = act(ConfirmSatisfaction.dissatisfied(id, 1, "故障依旧"), CLERK);
            assertThat(back.status().code()).isEqualTo("investigating");
            assertThatExceptionOfType(ActRefusedException.class)
                    .isThrownBy(() -> desk.perform(new Close(id, Outcome.UPHELD), CLERK))
                    .withMessageContaining("First: propose a resolution, send the final reply.");
            act(new ProposeResolution(id, Resolution.of(ResolutionKind.EXCHANGE, "换货")), ENGINEER);
        }
        act(Reply.finalReply(id, "已换货"), CLERK);
        act(ConfirmSatisfaction.satisfied(id, 4), CLERK);
        Complaint closed = act(new Close(id, Outcome.UPHELD), CLERK);
        assertThat(closed.isClosed()).isTrue();
        assertThat(closed.number()).isEqualTo("C001");
    }

    @Test
    void theCustomerIsToldOfProgressOnTheWay() {
        ComplaintId id = receive(faulty());
        act(Reply.interim(id, "正在调查"), CLERK);
        act(Reply.interim(id, "明日上门").via(Channel.PHONE), CLERK);
        assertThat(desk.history(id).stream()
                        .map(recorded -> recorded.event())
                        .filter(Replied.class::isInstance)
                        .map(event -> ((Replied) event).channel()))
                .containsExactly(Channel.EMAIL, Channel.PHONE);
    }

    @Test
    void aClosedCaseIsReopenedIntoANewCycleAndArchivedInTheEnd() {
        ComplaintId id = handled(faulty());
        act(Reply.finalReply(id, "已修复"), CLERK);
        act(new Close(id, Outcome.UPHELD), CLERK);
        Complaint reopened = act(new Reopen(id, "再次故障"), CLERK);
        assertThat(reopened.cycle()).isEqualTo(2);
        assertThat(reopened.conclusion().outcome()).isNull();
        assertThat(reopened.milestones().closedAt()).isNull();
        act(new ProposeResolution(id, Resolution.of(ResolutionKind.REFUND, "退款")), ENGINEER);
        act(Reply.finalReply(id, "已退款"), CLERK);
        act(new Close(id, Outcome.SETTLED), CLERK);
        Complaint archived = act(new Archive(id), CLERK);
        assertThat(archived.isClosed()).isTrue();
        assertThat(desk.possibleActs(id, CLERK)).isEmpty();
    }

    @Test
    void aRefusedComplaintKeepsItsReasonAndCanBeTakenUpAfterAll() {
        ComplaintId id = receive(faulty());
        Complaint refused = act(new Refuse(id, InadmissibilityReason.OUT_OF_SCOPE, "非本公司产品"), CLERK);
        assertThat(refused.conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.OUT_OF_SCOPE);
        Complaint again = act(new Reopen(id, "确为本公司产品"), CLERK);
        assertThat(again.status().code()).isEqualTo("received");
        assertThat(again.conclusion().inadmissibility()).isNull();
    }

    @Test
    void aWithdrawnComplaintHasEnded() {
        ComplaintId id = receive(faulty());
        assertThat(act(new Withdraw(id), CLERK).isClosed()).isTrue();
        assertThatExceptionOfType(ActRefusedException.class)
                .isThrownBy(() -> desk.perform(new Register(id), CLERK))
                .withMessageContaining("it is withdrawn");
    }

    @Test
    void theTrackingSheetHasSixStagesWithTimePersonAndOutcome() {
        TrackingSheet sheet = finished().trackingSheet();
        assertThat(Stream.of(
                                sheet.received(),
                                sheet.analysed(),
                                sheet.solutionMade(),
                                sheet.executed(),
                                sheet.customerConfirmed(),
                                sheet.closed())
                        .map(Entry::person))
                .containsExactly("clerk-1", "engineer-7", "engineer-7", "engineer-7", "clerk-1", "clerk-1");
        assertThat(sheet.analysed().text()).isEqualTo(Text.of("压缩机磨损"));
        assertThat(sheet.satisfaction()).isEqualTo(new Satisfaction(true, 5));
        assertThat(sheet.executed().at()).isEqualTo(MONDAY_NINE.plus(Duration.ofMinutes(100)));
        assertThat(sheet.text(Locale.CHINESE, SHANGHAI)).isEqualTo(SheetTexts.TRACKING_CHINESE);
        assertThat(sheet.text(Locale.ENGLISH, SHANGHAI)).isEqualTo(SheetTexts.TRACKING_ENGLISH);
    }

    @Test
    void theRecordHasPartiesInvestigationFindingsMeasuresPreventionAndNotification() {
        ComplaintRecord record = finished().record();
        assertThat(record.channel()).isEqualTo(Channel.EMAIL);
        assertThat(record.respondent()).isEqualTo(Text.of("售后服务部"));
        assertThat(record.investigation()).hasSize(1);
        assertThat(record.findings()).hasSize(1);
        assertThat(record.measures()).hasSize(1);
        assertThat(record.preventiveMeasures()).hasSize(1);
        assertThat(record.notifications()).hasSize(1);
        assertThat(record.text(Locale.CHINESE, SHANGHAI)).isEqualTo(SheetTexts.RECORD_CHINESE);
        assertThat(record.text(Locale.ENGLISH, SHANGHAI)).isEqualTo(SheetTexts.RECORD_ENGLISH);
    }

    @Test
    void theClosedLoopTableHasItsPanels() {
        ClosedLoopTable table = finished().closedLoopTable();
        assertThat(table.contacts()).containsExactly(Text.of("13800000000"));
        assertThat(table.category()).isEqualTo(FAULT);
        assertThat(table.assignment().assignee()).isEqualTo(Assignee.of("after-sales", "engineer-7"));
        assertThat(table.assignedAt()).isEqualTo(MONDAY_NINE.plus(Duration.ofMinutes(40)));
        assertThat(table.status().code()).isEqualTo("closed");
        assertThat(table.progress()).hasSize(2);
        assertThat(table.remedy().resolution().expectedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(table.execution().text()).isEqualTo(Text.of("已更换压缩机"));
        assertThat(table.satisfaction()).isEqualTo(new Satisfaction(true, 5));
        assertThat(table.feedback()).isEqualTo(Text.of("满意"));
        assertThat(table.text(Locale.CHINESE, SHANGHAI)).isEqualTo(SheetTexts.TABLE_CHINESE);
        assertThat(table.text(Locale.ENGLISH, SHANGHAI)).isEqualTo(SheetTexts.TABLE_ENGLISH);
    }

    @Test
    void theRegisterRowHasALineAColumn() {
        RegisterRow row = finished().registerRow();
        assertThat(row.text(Locale.CHINESE, SHANGHAI)).isEqualTo(SheetTexts.ROW_CHINESE);
        assertThat(row.text(Locale.ENGLISH, SHANGHAI)).isEqualTo(SheetTexts.ROW_ENGLISH);
    }

    private CaseFile finished() {
        ComplaintId id = handled(faulty());
        act(new ExecuteResolution(id, "已更换压缩机"), ENGINEER);
        act(Reply.finalReply(id, "故障已修复"), CLERK);
        act(ConfirmSatisfaction.satisfied(id, 5).comment("满意"), CLERK);
        act(new Close(id, Outcome.UPHELD), CLERK);
        return file(id);
    }

    /** From receipt to a proposed resolution. */
    private ComplaintId handled(ReceiveComplaint received) {
        ComplaintId id = receive(received);
        act(new Acknowledge(id), CLERK);
        act(new Register(id), CLERK);
        act(new Classify(id, FAULT), CLERK);
        act(new Assign(id), CLERK);
        act(new Accept(id), ENGINEER);
        act(AddEntry.step(id, "电话了解详情"), ENGINEER);
        act(AddEntry.finding(id, "压缩机磨损"), ENGINEER);
        act(AddEntry.preventiveMeasure(id, "加强售后服务团队培训"), ENGINEER);
        Resolution repair =
                Resolution.of(ResolutionKind.REPAIR, "派遣工程师到现场排查和修复,并道歉。").expectedOn(LocalDate.of(2026, 3, 4));
        act(new ProposeResolution(id, repair), ENGINEER);
        return id;
    }

    private static ReceiveComplaint faulty() {
        return ReceiveComplaint.by(Channel.EMAIL)
                .complainant(Party.named("张三").phone("13800000000").tier(Tier.VIP))
                .respondent(Party.named("售后服务部"))
                .matter("产品多次故障", "上个月购买的产品多次故障,售后服务不及时回应。")
                .demand("尽快修复");
    }

    private ComplaintId receive(ReceiveComplaint received) {
        ComplaintId id = desk.perform(received, CLERK).id();
        clock.step(Duration.ofMinutes(10));
        return id;
    }

    /** Performs it, checks that history and complaint agree, and lets ten minutes pass. */
    private Complaint act(Act act, Actor actor) {
        Complaint done = desk.perform(act, actor);
        assertThat(desk.find(done.id())).contains(done);
        assertThat(file(done.id()).complaint()).isEqualTo(done);
        clock.step(Duration.ofMinutes(10));
        return done;
    }

    private CaseFile file(ComplaintId id) {
        return desk.file(id);
    }
}
