package io.opencomplaint.examples.documents;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.EventType;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A desk in Shanghai whose complaints a test makes, each to be answered within 72 hours. */
public final class Cases {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final Instant NOW = at("2026-03-20T12:00");

    private static final Actor ACTOR = Actor.of("engineer-7", Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final ComplaintPolicy POLICY = Presets.closedLoop().toBuilder()
            .zone(ZONE)
            .serviceLevels(ServiceLevels.builder()
                    .calendar(Calendars.aroundTheClock(ZONE))
                    .target(Target.named("answer")
                            .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                            .stops(Trigger.finalReply())
                            .limit(TimeLimit.hours(72))
                            .build())
                    .build())
            .build();

    private final ComplaintDesk desk = ComplaintDesk.builder()
            .store(new InMemoryComplaintStore())
            .policy(POLICY)
            .clock(Clock.fixed(NOW, ZoneOffset.UTC))
            .build();

    public ComplaintDesk desk() {
        return desk;
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** The first worked case of S4: repaired, and the customer is satisfied. */
    public ComplaintId repaired() {
        ComplaintId id = ComplaintId.of("repaired");
        act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(Party.named("张三").phone("+86 138 0013 8000"))
                        .respondent(Party.named("售后服务部"))
                        .matter("产品故障", "上个月购买的产品多次故障，售后服务不及时回应。")
                        .attachments(Attachment.of("invoice-4711.jpg", "image/jpeg", 20_480, "ab".repeat(32))),
                "2026-03-02T09:00");
        handled(id, "product/fault", "2026-03-02T09:30");
        act(AddEntry.step(id, "电话核实购买记录。"), "2026-03-02T14:00");
        act(AddEntry.finding(id, "电源模块存在批次缺陷。"), "2026-03-03T10:00");
        act(new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "派遣工程师到现场排查和修复，并道歉。")), "2026-03-03T11:00");
        act(new ExecuteResolution(id, "工程师修复了产品故障，并作了解释和培训。"), "2026-03-04T15:30");
        act(AddEntry.preventiveMeasure(id, "更换该批次电源模块。"), "2026-03-04T16:00");
        act(Reply.finalReply(id, "故障已修复，致以诚挚的道歉。"), "2026-03-04T16:30");
        act(ConfirmSatisfaction.satisfied(id, 5).comment("满意，愿意继续合作。"), "2026-03-05T09:00");
        act(new Close(id, Outcome.UPHELD), "2026-03-05T09:30");
        return id;
    }

    /** The second one, after two measures, with money. */
    public ComplaintId reinstalled() {
        ComplaintId id = ComplaintId.of("reinstalled");
        act(
                ReceiveComplaint.by(Channel.WEB)
                        .id(id)
                        .complainant(Party.named("李四"))
                        .matter("安装错误", "交付员对产品进行了错误的安装，使用困难。"),
                "2026-03-06T08:15");
        handled(id, "delivery/installation", "2026-03-06T08:30");
        act(AddEntry.measure(id, "安排专业技术团队重新安装产品。"), "2026-03-06T10:00");
        act(new ProposeResolution(id, Resolution.compensation(Money.of("200", "CNY"), "道歉并赔偿。")), "2026-03-07T10:00");
        act(new ExecuteResolution(id, "重新安装后使用正常，已支付赔偿。"), "2026-03-09T10:00");
        act(Reply.finalReply(id, "已重新安装并赔偿。"), "2026-03-09T11:00");
        act(ConfirmSatisfaction.dissatisfied(id, 2, "太慢了。"), "2026-03-09T12:00");
        return id;
    }

    /** Taken in and nothing else. */
    public ComplaintId received(String id, String customer, String content, String local) {
        ComplaintId complaint = ComplaintId.of(id);
        act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(complaint)
                        .complainant(Party.named(customer))
                        .matter("Matter", content),
                local);
        return complaint;
    }

    public void handled(ComplaintId id, String category, String local) {
        act(new Register(id), local);
        act(new Classify(id, Category.of(category)), local);
        act(new Assign(id, Assignee.of("after-sales", "engineer-7")), local);
        act(new Accept(id), local);
    }

    public void act(Act act, String local) {
        desk.perform(act.at(at(local)), ACTOR);
    }
}
