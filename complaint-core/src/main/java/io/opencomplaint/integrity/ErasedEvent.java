package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event before and after texts of it were erased. Everything else is as it was: facts, clocks, circumstances, the link, the texts that
 * are left and how the seal covers them.
 *
 * @param before with its texts
 * @param after without those that were erased; where one was, its seal has the digest in place of the salt
 */
public record ErasedEvent(RecordedEvent before, RecordedEvent after) {

    /**
     * Refuses whatever is no erasure.
     *
     * @param before with its texts
     * @param after without those that were erased
     * @throws IllegalArgumentException when something else than texts and their seals differs, a text came back or was put in place of
     *     another, a salt of an erased text is left, or nothing was erased
     */
    public ErasedEvent {
        if (!withoutTexts(before).equals(withoutTexts(after)) || !isSealed(before, after)) {
            throw new IllegalArgumentException("Event " + before.sequence()
                    + " is not the same but for erased texts; take what Erasing gives, of complaint "
                    + before.complaint());
        }
    }

    /**
     * How many texts were erased.
     *
     * @return 1 or more
     */
    public int texts() {
        return erased(after) - erased(before);
    }

    private static int erased(RecordedEvent event) {
        return (int) TextTree.of(event).stream().filter(Text::isErased).count();
    }

    private static RecordedEvent withoutTexts(RecordedEvent event) {
        RecordedEvent bare = TextTree.with(event, (text, holder) -> Text.erased());
        return new RecordedEvent(
                bare.complaint(), bare.sequence(), bare.recording(), bare.event(), bare.clocks(), null);
    }

    private static boolean isSealed(RecordedEvent before, RecordedEvent after) {
        List<Text> was = TextTree.of(before);
        List<Text> is = TextTree.of(after);
        List<TextSeal> sealed = seals(before);
        List<TextSeal> resealed = seals(after);
        if ((before.seal() == null) != (after.seal() == null)
                || (before.seal() != null
                        && after.seal() != null
                        && !before.seal().link().equals(after.seal().link()))
                || sealed.size() != resealed.size()
                || was.equals(is)) {
            return false;
        }
        for (int i = 0; i < was.size(); i++) {
            TextSeal old = i < sealed.size() ? sealed.get(i) : null;
            TextSeal young = i < resealed.size() ? resealed.get(i) : null;
            boolean fits =
                    is.get(i).isErased() ? isSpent(old, young) : is.get(i).equals(was.get(i)) && same(old, young);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpent(@Nullable TextSeal old, @Nullable TextSeal young) {
        return young == null ? old == null : young instanceof Digest && (!(old instanceof Digest) || old.equals(young));
    }

    private static boolean same(@Nullable TextSeal old, @Nullable TextSeal young) {
        return old == null ? young == null : old.equals(young);
    }

    private static List<TextSeal> seals(RecordedEvent event) {
        return event.seal() == null ? List.of() : event.seal().texts();
    }
}
