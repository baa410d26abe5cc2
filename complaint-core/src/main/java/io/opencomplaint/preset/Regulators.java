package io.opencomplaint.preset;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.triage.MajorRule;

/**
 * The rules of laws and regulators, to be borne by any policy beside its own promises:
 * {@code Presets.closedLoop().toBuilder().regulator(Regulators.ukDisp()).build()}. A policy may bear several. They count
 * on the holidays of mainland China, of England and Wales, of the USA (federal) and of Australia (those that all states share)
 * in the years that {@link io.opencomplaint.calendar.HolidaySchedule} has, and provisionally by weekdays in others. Of the periods two
 * are enforced: {@link io.opencomplaint.policy.ComplaintPolicy#retention()} is never shorter than {@code retain}, and nothing
 * is refused as {@code TIME_BARRED} that came within {@code time-bar} of the incident, where that is known. The others are
 * asked for by {@link Regulator#lastDay(String, java.time.Instant)}. Each counts on a
 * calendar of its own, which {@link Regulator#on} replaces; figures change by {@link Regulator#toBuilder()}.
 *
 * <p>Where a rule speaks of hours of business, the calendar's close of day counts, 24:00 where it has no hours of its own.
 */
public final class Regulators {

    private Regulators() {}

    /**
     * Chinese banking 银行业保险业消费投诉处理: decision and information within 15 calendar days; to 30 where {@code complex}; from
     * there to 60 at most where {@code exceptional}, approved by a manager other than who asks. Withdrawal ends it. Whoever has an interest
     * keeps out 回避; a group names five representatives at most. That the same complaint may be merged 并案 and a decision
     * verified by the superior institution 核查 the workflow says, as that of {@link Presets#bank()} does.
     *
     * @return {@code cn-bank}
     */
    public static Regulator cnBank() {
        return CnBank.regulator();
    }

    /**
     * Chinese banking: 20 people or more who complain face to face are a major incident 重大群体事件, for the rules of triage of a
     * policy under {@link #cnBank()}.
     *
     * @return the ground {@code mass-incident}
     */
    public static MajorRule cnBankMassIncident() {
        return CnBank.MASS_INCIDENT;
    }

    /**
     * Chinese telecom, for the operator 电信服务质量: an answer within 15 calendar days. Periods for an appeal 申诉 to the
     * authority: {@code appeal-about-fees} 5 months, {@code appeal} 2 years; appeals and what came of them are on record.
     *
     * @return {@code cn-telecom}
     */
    public static Regulator cnTelecom() {
        return CnTelecom.operator();
    }

    /**
     * Chinese telecom, for the authority whose complaints are appeals 申诉: acceptance (acknowledged) or refusal within 5 working
     * days, a reply within 30 calendar days once all material is there. Material that is missing puts the case on hold. Periods
     * for the appeal: {@code time-bar-about-fees} 5 months, {@code time-bar-other} 2 years; which of the two a case falls under is
     * for who admits it, so neither is enforced.
     *
     * @return {@code cn-telecom-authority}
     */
    public static Regulator cnTelecomAuthority() {
        return CnTelecom.authority();
    }

    /**
     * Chinese market regulation 市场监督管理投诉举报: acceptance (acknowledged) or refusal within 7 working days, agreement or the
     * end of mediation within 45, notice within 7 of a mediation that was terminated 终止调解: one by another body, such as a
     * consumer association 消费者协会, is a proceeding on record that was discontinued. Period: {@code time-bar} 3 years.
     *
     * @return {@code cn-market-regulation}
     */
    public static Regulator cnMarketRegulation() {
        return CnMarketRegulation.regulator();
    }

    /**
     * A Chinese city's hotline 12345 政务服务便民热线: done the same day where the priority is urgent, within 3 working days for the
     * categories {@code advice} and {@code help}, else within 13, to be extended with a manager's approval (once, which is ours); a
     * reminder 催办 the day after expiry, written criticism 5 working days later; we call the complainant 回访 the day after the
     * final reply.
     *
     * @return {@code cn-12345}
     */
    public static Regulator cn12345() {
        return Cn12345.regulator();
    }

    /**
     * UK FCA Handbook, DISP, with 5 business days for the acknowledgement, which is ours: the rule says promptly.
     *
     * @return {@code uk-disp}
     */
    public static Regulator ukDisp() {
        return ukDisp(UkDisp.businessDays(5));
    }

    /**
     * UK FCA Handbook, DISP: a summary resolution within 3 business days where the complainant accepts, which ends the limits of
     * the final response (DISP 1.5.1R; to miss it breaks no rule: the longer limit holds, and what is accepted later does not
     * end it); that the summary resolution communication is then sent is not checked. Final response by the end of 8 weeks, put off by a {@code holding-letter}; within 15 business
     * days for the category {@code payment-services}, by a {@code holding-reply} to 35. Periods: {@code fos-referral} 6 months,
     * {@code retain} 3 years.
     *
     * @param promptly how soon receipt is acknowledged
     * @return {@code uk-disp}
     */
    public static Regulator ukDisp(TimeLimit promptly) {
        return UkDisp.regulator(promptly);
    }

    /**
     * US Consumer Financial Protection Bureau: a response, in progress or final, within 15 calendar days, the final one within 60.
     * Period: {@code feedback} of the consumer, 60 days.
     *
     * @return {@code us-cfpb}
     */
    public static Regulator usCfpb() {
        return UsCfpb.regulator();
    }

    /**
     * Australia, ASIC RG 271: acknowledged within 24 hours; response within 30 calendar days, 45 for the category
     * {@code superannuation}, put off once where {@code complex-beyond-control}. Period: {@code closed-without-written-response},
     * 5 days.
     *
     * @return {@code au-rg271}
     */
    public static Regulator auRg271() {
        return AuRg271.regulator();
    }

    /**
     * ISO 10002:2018, GB/T 19012-2019 质量管理 顾客满意 组织投诉处理指南: no durations, but stages that a workflow must have: number,
     * acknowledgement, initial assessment, investigation, word on the state, resolution, final answer, end.
     *
     * @return {@code iso-10002}
     */
    public static Regulator iso10002() {
        return Iso10002.regulator();
    }
}
