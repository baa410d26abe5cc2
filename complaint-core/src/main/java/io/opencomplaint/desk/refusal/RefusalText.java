package io.opencomplaint.desk.refusal;

import io.opencomplaint.act.ActType;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.workflow.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a refusal into words. */
final class RefusalText {

    private RefusalText() {}

    static String of(Refusal refusal, Labels labels) {
        List<String> sentences = new ArrayList<>();
        sentences.add(labels.sentence("refusal.what", asked(refusal, labels), reason(refusal, labels)));
        if (refusal.code() == RefusalCode.REQUIREMENT_MISSING) {
            refusal.details().forEach(code -> sentences.add(hint(code, labels)));
        } else {
            sentences.add(labels.sentence("refusal.hint." + code(refusal)));
        }
        if (!refusal.first().isEmpty()) {
            sentences.add(labels.sentence("refusal.first", labels.list(refusal.first())));
        }
        if (refusal.code() == RefusalCode.WRONG_STATUS) {
            sentences.add(possible(refusal, labels));
        }
        String id = refusal.complaint() == null ? "" : " [" + refusal.complaint() + "]";
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(labels.of("list", "space")))
                + id;
    }

    private static String asked(Refusal refusal, Labels labels) {
        return labels.sentence("refusal.act." + refusal.act().code(), name(refusal));
    }

    private static String reason(Refusal refusal, Labels labels) {
        String status = refusal.status() == null
                ? ""
                : labels.of("status", refusal.status().code());
        return labels.sentence(
                "refusal.reason." + code(refusal),
                status,
                refusal.details().stream()
                        .map(detail -> worded(refusal.code(), detail, labels))
                        .collect(Collectors.joining(labels.of("list", "separator"))));
    }

    /** Codes that the library has words for; keys, ids and what is the host's stay as they are. */
    private static String worded(RefusalCode code, String detail, Labels labels) {
        return switch (code) {
            case CHANNEL_NOT_ADMITTED -> labels.of("channel", detail);
            case REASON_NOT_ADMITTED -> labels.of(InadmissibilityReason.valueOf(detail));
            case LINK_BY_HAND -> labels.of(LinkKind.valueOf(detail));
            default -> detail;
        };
    }

    private static String possible(Refusal refusal, Labels labels) {
        List<ActType> acts = refusal.possible().stream().sorted().toList();
        return acts.isEmpty()
                ? labels.sentence("refusal.possible.none")
                : labels.sentence("refusal.possible", labels.list(acts));
    }

    private static String hint(String requirement, Labels labels) {
        Requirement known = Requirement.valueOf(requirement);
        return labels.sentence("requirement.hint." + lower(known));
    }

    private static String name(Refusal refusal) {
        if (refusal.number() != null) {
            return refusal.number();
        }
        return refusal.complaint() == null ? "" : refusal.complaint().value();
    }

    private static String code(Refusal refusal) {
        return lower(refusal.code());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
