package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes texts out of events and complaints so that the chain of the history still holds 删除个人信息: in the seal, the salt of each is
 * replaced by the digest that was made with it, and nobody can try out any more which text it was. Immutable; safe from any thread.
 */
public final class Erasing {

    private enum Whose {
        ALL,
        PARTY,
        PARTY_AND_NARRATIVES
    }

    private static final Erasing ALL = new Erasing(Whose.ALL, null);

    private final Whose whose;
    private final @Nullable String party;

    private Erasing(Whose whose, @Nullable String party) {
        this.whose = whose;
        this.party = party;
    }

    /**
     * Every text.
     *
     * @return whoever it tells of
     */
    public static Erasing all() {
        return ALL;
    }

    /**
     * Name and contacts of a party, wherever they stand; what others wrote of it stays.
     *
     * @param key of the party
     * @return the texts of each {@link Party} that has this key
     */
    public static Erasing party(String key) {
        return new Erasing(Whose.PARTY, key);
    }

    /**
     * Name and contacts of a party, and whatever somebody wrote: all texts but name and contacts of other parties.
     *
     * @param key of the party
     * @return the texts of each {@link Party} that has this key, and those that stand in none
     */
    public static Erasing partyAndNarratives(String key) {
        return new Erasing(Whose.PARTY_AND_NARRATIVES, key);
    }

    /** What an event says was erased. */
    static Erasing said(TextsErased event) {
        String party = event.party();
        if (party == null) {
            return ALL;
        }
        return event.narratives() ? partyAndNarratives(party) : party(party);
    }

    /**
     * An event without these texts.
     *
     * @param event sealed or not
     * @return before and after; {@code null} where it has none of them
     */
    public @Nullable ErasedEvent of(RecordedEvent event) {
        List<TextSeal> seals = event.seal() == null
                ? new ArrayList<>()
                : new ArrayList<>(event.seal().texts());
        int[] next = {0};
        int[] erased = {0};
        RecordedEvent bare = TextTree.with(event, (text, holder) -> {
            int place = next[0]++;
            String content = text.content();
            if (content == null || !covers(holder)) {
                return text;
            }
            if (place < seals.size() && seals.get(place) instanceof Salt salt) {
                seals.set(place, Sealer.digestOf(salt, content));
            }
            erased[0]++;
            return Text.erased();
        });
        if (erased[0] == 0) {
            return null;
        }
        Seal seal = bare.seal();
        return new ErasedEvent(event, seal == null ? bare : bare.with(new Seal(seal.link(), seals)));
    }

    /**
     * A complaint without these texts.
     *
     * @param complaint as it stands
     * @return a copy; the same where it has none of them
     */
    public Complaint of(Complaint complaint) {
        return TextTree.with(complaint, (text, holder) -> covers(holder) ? Text.erased() : text);
    }

    boolean covers(@Nullable Party holder) {
        return switch (whose) {
            case ALL -> true;
            case PARTY -> holder != null && isKeyOf(holder);
            case PARTY_AND_NARRATIVES -> holder == null || isKeyOf(holder);
        };
    }

    private boolean isKeyOf(Party holder) {
        return party != null && party.equals(holder.key());
    }
}
