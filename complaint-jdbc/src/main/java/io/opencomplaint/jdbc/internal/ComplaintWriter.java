package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Hold;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Milestones;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import io.opencomplaint.spi.SortOrder;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds a complaint in the order of the columns in {@link ComplaintSql}: first what events change, then the rest. */
final class ComplaintWriter {

    private final Values to;

    ComplaintWriter(Values to) {
        this.to = to;
    }

    /** What an event can change. */
    void state(Complaint complaint) throws SQLException {
        to.number(complaint.version()).string(complaint.number());
        to.string(complaint.status().code()).name(complaint.status().phase()).number(complaint.cycle());
        triage(complaint.triage());
        Assignee assignee = complaint.assignment().assignee();
        to.string(assignee == null ? null : assignee.unit()).string(assignee == null ? null : assignee.handler());
        to.flag(complaint.assignment().accepted());
        remedy(complaint.remedy());
        conclusion(complaint.conclusion());
        reached(complaint.milestones());
        clocks(complaint.clocks());
        to.string(DossierCodec.encode(complaint.dossier()));
        Digest head = complaint.head();
        to.string(head == null ? null : head.toString());
        to.instant(SortOrder.DUE_FIRST.instantOf(complaint));
        to.string(Marks.erased(complaint));
    }

    /** What stays as it was when the complaint came in. */
    void origin(Complaint complaint) throws SQLException {
        Filing filing = complaint.filing();
        to.string(complaint.tenant().code()).string(complaint.id().value());
        to.instant(complaint.milestones().receivedAt())
                .day(complaint.milestones().receivedOn());
        to.string(filing.channel().code());
        party(filing.complainant());
        party(filing.representative());
        party(filing.respondent());
        to.text(filing.subject()).text(filing.description()).text(filing.demand());
        Incident incident = filing.incident();
        to.text(incident == null ? null : incident.place()).instant(incident == null ? null : incident.time());
        ExternalReference reference = filing.reference();
        to.string(reference == null ? null : reference.source()).string(reference == null ? null : reference.value());
        to.string(Marks.blank(filing));
    }

    /** The texts among what stays as it was: an erasure changes them. */
    void texts(Filing filing) throws SQLException {
        texts(filing.complainant());
        texts(filing.representative());
        texts(filing.respondent());
        to.text(filing.subject()).text(filing.description()).text(filing.demand());
        Incident incident = filing.incident();
        to.text(incident == null ? null : incident.place());
    }

    private void triage(Triage triage) throws SQLException {
        Category category = triage.category();
        to.string(category == null ? null : category.path()).string(category == null ? null : category.pathTo(1));
        Tier tier = triage.tier();
        to.name(triage.severity()).name(triage.priority()).string(tier == null ? null : tier.code());
    }

    private void remedy(@Nullable Remedy remedy) throws SQLException {
        if (remedy == null) {
            to.name(null).text(null).amount(null).string(null).day(null).name(null);
            return;
        }
        Resolution resolution = remedy.resolution();
        Money amount = resolution.amount();
        to.name(resolution.kind()).text(resolution.description());
        to.amount(amount == null ? null : amount.amount())
                .string(amount == null ? null : amount.currency().getCurrencyCode());
        to.day(resolution.expectedOn()).name(remedy.state());
    }

    private void conclusion(Conclusion conclusion) throws SQLException {
        Satisfaction satisfaction = conclusion.satisfaction();
        to.flag(conclusion.replyTimely());
        to.flag(satisfaction == null ? null : Boolean.valueOf(satisfaction.satisfied()));
        to.number(satisfaction == null ? null : satisfaction.score());
        to.name(conclusion.outcome()).name(conclusion.inadmissibility());
        survey(conclusion.survey());
    }

    private void survey(@Nullable Survey survey) throws SQLException {
        if (survey == null) {
            Integer none = null;
            to.string(null).number(none).name(null).instant(null).instant(null).instant(null);
            return;
        }
        to.string(survey.questionnaire()).number(survey.version()).name(survey.mode());
        to.instant(survey.sentAt()).instant(survey.expiresAt()).instant(survey.answeredAt());
    }

    private void reached(Milestones milestones) throws SQLException {
        to.instant(milestones.identityVerifiedAt()).instant(milestones.acknowledgedAt());
        to.instant(milestones.registeredAt()).instant(milestones.repliedAt());
        to.instant(milestones.closedAt()).instant(milestones.lastEventAt());
    }

    private void clocks(Clocks clocks) throws SQLException {
        Hold hold = clocks.hold();
        to.string(hold == null ? null : hold.reason()).instant(hold == null ? null : hold.since());
        to.string(ClockCodec.encode(clocks.all()));
    }

    private void party(@Nullable Party party) throws SQLException {
        Tier tier = party == null ? null : party.tier();
        to.string(party == null ? null : party.key()).string(tier == null ? null : tier.code());
        texts(party);
    }

    private void texts(@Nullable Party party) throws SQLException {
        if (party == null) {
            Text none = null;
            to.text(none).text(none).text(none).text(none);
            return;
        }
        to.text(party.name()).text(party.phone()).text(party.email()).text(party.address());
    }
}
