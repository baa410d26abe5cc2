package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.Redaction;
import io.opencomplaint.spi.StaleVersionException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases texts of single complaints, each in a unit of work of its own; anew when somebody else was faster. */
record Expunging(DeskTools tools, Tenant tenant, Recorder recorder, String reason) {

    private static final Logger LOG = LoggerFactory.getLogger(Expunging.class);

    /** Whose texts go. */
    record Scope(Erasing erasing, @Nullable String party, boolean narratives) {

        static Scope all() {
            return new Scope(Erasing.all(), null, true);
        }
    }

    /**
     * How many texts were erased; 0 where there was none, or the complaint may not be touched.
     *
     * @param may is asked of the complaint as it stands at each attempt
     */
    int erase(ComplaintId id, Predicate<Complaint> may, Function<Complaint, @Nullable Scope> scope) {
        for (int attempt = 1; ; attempt++) {
            Complaint complaint =
                    tools.store().find(tenant, id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
            Scope whose = may.test(complaint) ? scope.apply(complaint) : null;
            try {
                return whose == null ? 0 : erase(complaint, whose);
            } catch (StaleVersionException e) {
                if (attempt >= tools.attempts()) {
                    throw e;
                }
                LOG.debug("Texts of complaint {} of tenant {} are erased anew: {}", id, tenant, e.code());
            }
        }
    }

    private int erase(Complaint complaint, Scope whose) {
        List<ErasedEvent> erased = found(complaint, whose);
        int texts = erased.stream().mapToInt(ErasedEvent::texts).sum();
        if (texts > 0) {
            TextsErased said = new TextsErased(reason, whose.party(), whose.narratives(), texts);
            tools.store().redact(new Redaction(recorder.of(whose.erasing().of(complaint), said), erased));
            LOG.debug("{} texts of complaint {} of tenant {} were erased: {}", texts, complaint.id(), tenant, reason);
        }
        return texts;
    }

    /** Events that were recorded since belong to another version, and make this one stale. */
    List<ErasedEvent> found(Complaint complaint, Scope whose) {
        return tools.store().history(tenant, complaint.id()).stream()
                .filter((RecordedEvent event) -> event.sequence() <= complaint.version())
                .map(whose.erasing()::of)
                .filter(Objects::nonNull)
                .toList();
    }
}
