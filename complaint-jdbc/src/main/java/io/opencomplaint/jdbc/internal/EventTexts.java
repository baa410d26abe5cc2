package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of one event while its facts are written or read. */
final class EventTexts {

    /** Under what name the (de)serialisers find the texts of the current call. */
    static final String ATTRIBUTE = EventTexts.class.getName();

    private final List<@Nullable String> contents;
    private final BitSet taken = new BitSet();

    EventTexts() {
        this(new ArrayList<>());
    }

    EventTexts(List<@Nullable String> contents) {
        this.contents = contents;
    }

    int add(Text text) {
        contents.add(text.content());
        return contents.size() - 1;
    }

    boolean has(int place) {
        return place >= 0 && place < contents.size();
    }

    Text at(int place) {
        taken.set(place);
        String content = contents.get(place);
        return content == null ? Text.erased() : Text.of(content);
    }

    /** Whether the facts refer to every one of them. */
    boolean areAllTaken() {
        return taken.cardinality() == contents.size();
    }

    boolean isEmpty() {
        return contents.isEmpty();
    }

    List<@Nullable String> contents() {
        return contents;
    }
}
