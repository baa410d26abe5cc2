package io.opencomplaint.desk.refusal;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import java.util.List;
import java.util.Locale;

/** A legal hold cannot be placed or lifted so. Nothing was stored. */
public final class PrivacyRefusedException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode refusal;
    private final String act;
    private final String label;
    private final ComplaintId complaint;
    private final List<String> details;

    /**
     * With why it was refused.
     *
     * @param refusal why
     * @param act what was wanted: {@code hold} or {@code release}
     * @param complaint of which complaint
     * @param details codes and keys that belong to the reason
     */
    public PrivacyRefusedException(RefusalCode refusal, String act, Complaint complaint, List<String> details) {
        super(
                "privacy-refused",
                words(refusal, act, complaint.label(), details, Locale.ENGLISH) + " [" + complaint.id() + "]");
        this.refusal = refusal;
        this.act = act;
        this.label = complaint.label();
        this.complaint = complaint.id();
        this.details = List.copyOf(details);
    }

    /**
     * Why.
     *
     * @return a code
     */
    public RefusalCode refusal() {
        return refusal;
    }

    /**
     * Of which complaint.
     *
     * @return its id
     */
    public ComplaintId complaint() {
        return complaint;
    }

    /**
     * Says what was refused, why, and what to do.
     *
     * @param locale the reader's; English or Chinese
     * @return sentences without personal data
     */
    public String message(Locale locale) {
        return words(refusal, act, label, details, locale) + " [" + complaint + "]";
    }

    private static String words(RefusalCode code, String act, String label, List<String> details, Locale locale) {
        Labels labels = Labels.in(locale);
        String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String asked = labels.sentence("refusal.act." + act, label);
        String why =
                labels.sentence("refusal.reason." + name, "", String.join(labels.of("list", "separator"), details));
        return labels.sentence("refusal.what", asked, why)
                + labels.of("list", "space")
                + labels.sentence("refusal.hint." + name);
    }
}
