package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether texts are gone where a later event says so, and nowhere else. Links alone do not tell: the digest of a text stands in its seal after
 * an erasure, and so it does after somebody put it there who erased in secret. What was erased before it was sealed is on no record.
 */
final class ErasuresOnRecord {

    private final List<Erasing> said = new ArrayList<>();

    private ErasuresOnRecord() {}

    /** The first event that lacks a text without an erasure, or has one that was erased; {@code null} where there is none. */
    static @Nullable ChainBreak check(List<RecordedEvent> history) {
        if (history.stream().noneMatch(ErasuresOnRecord::tellsOfErasure)) {
            return null;
        }
        ErasuresOnRecord record = new ErasuresOnRecord();
        ChainBreak first = null;
        for (int i = history.size() - 1; i >= 0; i--) {
            RecordedEvent event = history.get(i);
            if (!record.fits(event)) {
                first = new ChainBreak(event.complaint(), event.sequence(), BreakKind.TEXTS);
            }
            if (event.event() instanceof TextsErased erased) {
                record.said.add(Erasing.said(erased));
            }
        }
        return first;
    }

    private static boolean tellsOfErasure(RecordedEvent event) {
        return event.event() instanceof TextsErased || seals(event).stream().anyMatch(ErasuresOnRecord::isSpent);
    }

    private boolean fits(RecordedEvent event) {
        List<TextSeal> seals = seals(event);
        if (seals.isEmpty()) {
            return true;
        }
        int[] next = {0};
        boolean[] fits = {true};
        TextTree.with(event, (text, holder) -> {
            fits[0] &= fits(text, seals.get(next[0]++), holder);
            return text;
        });
        return fits[0];
    }

    private boolean fits(Text text, TextSeal seal, @Nullable Party holder) {
        boolean erased = said.stream().anyMatch(each -> each.covers(holder));
        return text.isErased() ? erased || !isSpent(seal) : !erased;
    }

    private static boolean isSpent(TextSeal seal) {
        return seal instanceof Digest && !seal.equals(Digest.ZERO);
    }

    private static List<TextSeal> seals(RecordedEvent event) {
        Seal seal = event.seal();
        return seal == null ? List.of() : seal.texts();
    }
}
