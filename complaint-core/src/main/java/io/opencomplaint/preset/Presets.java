package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.sla.Target;
import java.util.List;

/**
 * Policies that run known systems; change one by {@code toBuilder()}, on the policy as on its service levels and its workflow.
 *
 * <p>Where a source names no figure, there is none, or the Javadoc calls the figure this library's. All are in the zone
 * Asia/Shanghai and go the way of {@link #closedLoop()} unless said otherwise; {@code docs/presets.md} shows them as tables.
 */
public final class Presets {

    private Presets() {}

    /**
     * Closed-loop handling 闭环管理: received, registered and numbered C001, C002 …, classified, assigned by class,
     * investigated, resolved, answered, and back to handling as often as the complainant is not satisfied. Once closed,
     * a survey may be sent, {@code after-closing}: product quality, service quality and on-time delivery from 1 to 5, and a
     * remark for those who wish; it may be answered for 30 days. S2 asks for such a survey; scale and days are this library's. So
     * are the 30 calendar days after which a check of the effect of a measure is due that is planned without a date, and the three
     * complaints within 30 days after which a batch of a product recurs 批次重复 (S11), alert {@code batch-recurs}.
     *
     * @return systems S1 (tracking), S2 (survey), S3 (record), S4 (register), S9 (tracking sheet), S11 (closed-loop table), S12
     *     (service industry policy), S18 and S19 (complaint management), in the zone Asia/Shanghai
     */
    public static ComplaintPolicy closedLoop() {
        return ClosedLoop.policy();
    }

    /**
     * The flow in five steps 处理客户投诉流程图: nothing is assigned before it has a priority, no remedy is proposed before the root cause
     * is on record, the liability determined and the {@code investigation-report} 调查报告 filed, nothing is carried out before the customer has accepted it, and how satisfied the
     * customer is asked within 48 h after the resolution 回访, target {@code follow-up}.
     *
     * @return system S22
     */
    public static ComplaintPolicy fiveSteps() {
        return FiveSteps.policy();
    }

    /**
     * Technical service 技术服务, from the application to the archive: a dealer or salesman applies, the manager of the service centre
     * approves 审批 (stage {@code approval}), a clerk checks 复核 and arranges the visit 上门服务联系, a technician serves, a clerk calls
     * afterwards 回访 and archives 存档. The application goes with the form {@code technical-service-application} 技术服务申请单, the
     * service with the {@code trip-report} 技术服务出差报告. The source names no time limit; the numbers TS0001 … are this library's.
     *
     * @return the first flow of system S7
     */
    public static ComplaintPolicy technicalService() {
        return TechnicalService.policy();
    }

    /**
     * Sampling 打板: content approved 内容审批 by a clerk (stage {@code content}), technical side 技术审批 by the manager (stage
     * {@code technical}), checked and numbered by a clerk, scheduled by the technical or the colour department 安排生产, the small sample 小样
     * confirmed by the customer and approved by the manager (stage {@code small-sample}), a visit and its report approved by the
     * manager (stage {@code trip-report}), follow-up call and archive. The form is {@code sampling-application} 客户制样打板申请表, the
     * report {@code trip-report} 技术服务出差报告. No time limit is named; the numbers SP0001 … are this library's.
     *
     * @return the second flow of system S7
     */
    public static ComplaintPolicy sampling() {
        return Sampling.policy();
    }

    /**
     * Colour matching 调色专配: content approved by a clerk (stage {@code content}), technical side by the colour supervisor 调色主管 (stage
     * {@code technical}), classified as {@code known-formula} 有配方 or {@code new-formula} and numbered by a clerk, the small sample
     * confirmed by the customer, production, follow-up call, archive, all on the form {@code colour-matching-form} 客户调色服务表. With a
     * known formula it is produced within 24 h of the colour being fixed, target {@code production}; a clerk or the supervisor may
     * expedite it 加急 by its priority. That the colour is fixed once the small sample is confirmed, who expedites and the numbers
     * CM0001 … are this library's reading.
     *
     * @return the third flow of system S7
     */
    public static ComplaintPolicy colourMatching() {
        return ColourMatching.policy();
    }

    /**
     * The complaint procedure document 客户投诉处理程序: a solution is proposed only once the root cause 根本原因 is on record as a
     * finding, and nothing is carried out without the customer's agreement. It names no time
     * limit; a host's own is extended only when the customer is told that more time is needed.
     *
     * @return system S8
     */
    public static ComplaintPolicy procedure() {
        return Procedure.policy();
    }

    /**
     * Home services 家政: handed over to the department within 30 min, the major ones (grounds {@code vip}, {@code batch}, {@code media},
     * {@code regulator}, {@code public-supervision}, {@code management}; the last three where a reference of that source came with
     * it) reported to the manager in charge within 30 min 重大投诉上报; interim reply 阶段性回复 within 6 h (VIP, major), 12 h (ordinary) or 20 h (temporary); finally handled 最终处理 within
     * 8 h, 24 h or 48 h. Warnings 预警 go up the chain service, service manager, {@code office-director}, {@code general-manager}.
     * It comes in by phone, visit, letter, online, forwarded or through the media, and is refused in the three cases of S20 alone. It
     * rests only by an agreement that the customer signed, document {@code signed-agreement}. That the hand-over waits for the
     * office to open, the levels before the deadline, the extension by a manager and the five people of a batch are this library's.
     *
     * @return system S20
     */
    public static ComplaintPolicy homeServices() {
        return HomeServices.policy();
    }

    /**
     * Telecom 通信: taken by phone, web, SMS and mail; answered within 24 h of the receipt with the procedure and the expected time,
     * document {@code procedure-and-expected-time}; handled within a time that may be extended for a complex or special complaint,
     * when the customer is told beforehand 提前告知; closed without the customer's word that it is settled only once a reply named
     * the legal ways 法律途径; files are kept for two years, {@link ComplaintPolicy#retention()}. The source leaves the time for
     * handling open: the 15 calendar days are those of operators by regulation. That it is extended once is ours.
     *
     * @return system S21
     */
    public static ComplaintPolicy telecom() {
        return Telecom.policy();
    }

    /**
     * Post 邮政: answered within 24 h, by a reply or by whoever seeks the customer out.
     *
     * @return system S16
     */
    public static ComplaintPolicy post() {
        return Post.policy();
    }

    /**
     * Bank 银行 with its priority lane 优先通道: what important customers (VIP) or key problems (severity major or critical, major
     * complaints) bring becomes urgent with the next sweep and is handed over within an hour. The hour is this library's. As the
     * rules of banking want it, 20 people or more face to face are a major complaint, the same complaint is shown within 15 days and may be
     * merged 并案 as long as it is not answered, and the superior institution may be asked to verify a decision 核查. Their limits come with
     * {@link Regulators#cnBank()}.
     *
     * @return system S17
     */
    public static ComplaintPolicy bank() {
        return Bank.policy();
    }

    /**
     * Service company 服务公司: after the result, a request for a rating, questionnaire {@code rating} from 1 to 5, to be answered for
     * 30 days; scale and days are this library's. What is complained of is verified 核实, with what was found on record, before it is
     * classified. No complaint is closed without an answer, not even an unfounded one.
     *
     * @return systems S14 and S15
     */
    public static ComplaintPolicy serviceCompany() {
        return ServiceCompany.policy();
    }

    /**
     * Food delivery 外卖: taken from the platform, the site and the hotline; malicious complaints 恶意投诉 may be refused, liability reserved; a complaint that is proven is closed only with
     * an apology and a compensation that was paid or turned down; one of severity major or critical only once the violation was
     * reported to the authority, an external proceeding of the kind {@code AGENCY}. Which severity is a serious violation is this
     * library's. Shops and couriers of which the complaint rate is high are trained, alerts {@code shop-rate} and
     * {@code courier-rate} by the {@code orders} that the host counts; a shop that recurs is noticed, {@code shop-recurs}. The figures
     * are this library's: 1 %, five in a week.
     *
     * @return system S13
     */
    public static ComplaintPolicy foodDelivery() {
        return FoodDelivery.policy();
    }

    /**
     * Home decoration 家装, by phone, online, on site, by mail, from a third party's platform or brought by a third party, in seven
     * categories: registered within 1 h of the receipt, classified within 2 h of the registration,
     * handled within 3 working days of the classification, replied within 1 working day of the end of handling, surveyed within 3
     * working days of the reply. Whoever is not satisfied has it handled within 3 working days again; that is this library's.
     *
     * <p>Severity is scored by {@code content}, {@code impact-life}, {@code impact-reputation}, {@code frequency} and {@code source},
     * each from 0 to 4: content 4 is a safety hazard or serious quality, which is urgent; an impact of 3 or more makes a
     * complaint about attitude or contract important; it is sorted before it is assessed. Weights and thresholds are this library's. What a third party brings came in by {@code media}, {@code trade-body} or
     * {@code consumer-association}; what the own staff complain of has the tier {@code employee}, all else is external. What was
     * upheld is closed once the complainant was told who is to blame 责任认定. Each kind has its contingency plan 预案.
     *
     * @return system S10
     */
    public static ComplaintPolicy homeDecoration() {
        return HomeDecoration.policy();
    }

    /**
     * Hospital 医院, in seven stages: identity and content verified; registered on the form {@code registration-form} and handed to
     * the head of the department; investigated and reported back, document {@code investigation-report}; discussed by the heads
     * of the departments, decided by the head of the complaint office, and the complainant told, also of the right to a review
     * 复核; carried out and answered; tracked and rectified 整改; closed once the complainant has confirmed the rectification. Who is
     * not satisfied may ask for a review, once; its result is final. S5 names no time limit and no sanction that must be.
     * Once closed, a survey may be sent, {@code satisfaction}: service quality from 1 to 5, and a remark for those who wish; it may
     * be answered for 30 days. This library's are that scale and those days, that there is nothing to rectify where nobody is to
     * blame, that managers of the hospital review, and that the head of the complaint office leads.
     *
     * @return system S5
     */
    public static ComplaintPolicy hospital() {
        return Hospital.policy();
    }

    /**
     * Property management 物业 in the nine categories of its quarterly analysis, which shows complaints of the same content or the same
     * complainant within a quarter as repeated 重复投诉. The 92 days of a quarter are this library's.
     *
     * @return system S6
     */
    public static ComplaintPolicy propertyManagement() {
        return PropertyManagement.policy();
    }

    /**
     * Response promises 响应承诺 (S23) to add to the service levels of any policy by {@code targets(…)}: contact by a manager within
     * 10 min, {@code first-contact}; contact within 24 h, {@code contact}; a first plan or notice within 1 working day,
     * {@code first-plan}. Who made the contact is on record; that it was a manager is not checked.
     *
     * @return targets from the receipt on
     */
    public static List<Target> responsePromises() {
        return ResponsePromises.targets();
    }

    /**
     * The complaint rate 投诉率 not to be over, year after year (S23), to add to any policy by {@code alerts(…)}: 2 % of the host's
     * {@code orders} in one year, 1.8 % from the next one on. What is counted as an order is the host's, as are the years.
     *
     * @param year the first one, of which 2 % holds
     * @return the alert {@code complaint-rate}
     */
    public static RateRule complaintRate(int year) {
        return ResponsePromises.rate(year);
    }
}
