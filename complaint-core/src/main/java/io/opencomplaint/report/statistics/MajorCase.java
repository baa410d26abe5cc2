package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.report.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A major case for people to learn from 重大、热点及难点投诉 (S6: case, analysis, lesson). The words are texts of the history, which may hold
 * personal data and may have been erased.
 *
 * @param complaint which
 * @param label what people call it
 * @param receivedOn day of receipt
 * @param category of what kind
 * @param grounds why it is major, as codes
 * @param subject the matter in a line 案例简述
 * @param causes what it came from, as far as findings of its current cycle name it
 * @param findings what the investigation found, in time order 案例分析
 * @param lessons what is to be learnt from it, in time order 案例启示
 */
public record MajorCase(
        ComplaintId complaint,
        String label,
        LocalDate receivedOn,
        @Nullable Category category,
        List<String> grounds,
        Text subject,
        List<Cause> causes,
        List<Entry> findings,
        List<Entry> lessons) {

    /** By day of receipt, then by id. */
    public static final Comparator<MajorCase> BY_DAY = Comparator.comparing(MajorCase::receivedOn)
            .thenComparing(major -> major.complaint().value());

    /**
     * Copies the lists.
     *
     * @param complaint which
     * @param label what people call it
     * @param receivedOn day of receipt
     * @param category of what kind
     * @param grounds why it is major
     * @param subject the matter in a line
     * @param causes what it came from
     * @param findings what the investigation found
     * @param lessons what is to be learnt from it
     */
    public MajorCase {
        grounds = List.copyOf(grounds);
        causes = List.copyOf(causes);
        findings = List.copyOf(findings);
        lessons = List.copyOf(lessons);
    }

    /**
     * What a case has to teach.
     *
     * @param file the case with its history
     * @return the major case
     */
    public static MajorCase of(CaseFile file) {
        Complaint complaint = file.complaint();
        return new MajorCase(
                complaint.id(),
                complaint.label(),
                complaint.milestones().receivedOn(),
                complaint.triage().category(),
                complaint.dossier().risk().majorGrounds(),
                complaint.filing().subject(),
                complaint.dossier().inquiry().causesIn(complaint.cycle()),
                file.entries(EntryKind.FINDING),
                file.entries(EntryKind.LESSON));
    }
}
