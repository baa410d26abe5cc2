package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What hides from the walk could neither be erased nor encrypted: so every text of a record is found, in one order. */
class TextTreeTest {

    private interface Said {}

    private record Word(Text text) implements Said {}

    private record Silent(int number, String key) implements Said {}

    private record Told(
            Text zuletzt,
            @Nullable Party about,
            Said said,
            List<Said> more,
            List<Text> lines,
            List<String> keys,
            Silent silent,
            @Nullable Word word) {}

    private record Within(int number, Word only) {}

    private record Saying(int number, Said only) {}

    private record Lines(int number, List<Text> only) {}

    private record Many(int number, List<Said> only) {}

    private static final Party ANN = Party.named("Ann").key("ann").phone("1");

    private static final Told TOLD = new Told(
            Text.of("z"),
            ANN,
            new Word(Text.of("said")),
            List.of(new Silent(1, "k"), new Word(Text.of("more"))),
            List.of(Text.of("line 1"), Text.of("line 2")),
            List.of("key"),
            new Silent(2, "k"),
            new Word(Text.of("word")));

    @Test
    void everyTextIsFoundInTheOrderOfTheNamesOfTheComponents() {
        assertThat(TextTree.of(TOLD))
                .extracting(Text::content)
                .containsExactly("Ann", "1", "line 1", "line 2", "more", "said", "word", "z");
    }

    @Test
    void aTextIsToldWithThePartyInWhichItStands() {
        List<String> held = new ArrayList<>();
        TextTree.with(TOLD, (text, holder) -> {
            held.add(text.content() + (holder == null ? "" : " of " + holder.key()));
            return text;
        });
        assertThat(held).containsExactly("Ann of ann", "1 of ann", "line 1", "line 2", "more", "said", "word", "z");
    }

    @Test
    void whatChangesNoTextGivesTheSameRecord() {
        assertThat(TextTree.with(TOLD, (text, holder) -> text)).isSameAs(TOLD);
    }

    @Test
    void oneTextThatChangesLeavesAllElseAsItWas() {
        Told changed = TextTree.with(TOLD, (text, holder) -> text.equals(Text.of("more")) ? Text.erased() : text);
        assertThat(changed)
                .isEqualTo(new Told(
                        Text.of("z"),
                        ANN,
                        new Word(Text.of("said")),
                        List.of(new Silent(1, "k"), new Word(Text.erased())),
                        List.of(Text.of("line 1"), Text.of("line 2")),
                        List.of("key"),
                        new Silent(2, "k"),
                        new Word(Text.of("word"))));
        assertThat(changed.about()).isSameAs(ANN);
    }

    @Test
    void whatIsNotThereHasNoText() {
        Told bare =
                new Told(Text.erased(), null, new Silent(1, "k"), List.of(), List.of(), List.of(), TOLD.silent(), null);
        assertThat(TextTree.of(bare)).containsExactly(Text.erased());
        assertThat(TextTree.of(new Silent(1, "k"))).isEmpty();
    }

    @Test
    void theOnlyTextOfARecordIsFoundWhereverItStands() {
        Word word = new Word(Text.of("only"));
        for (Record record : List.of(
                new Within(1, word),
                new Saying(1, word),
                new Lines(1, List.of(word.text())),
                new Many(1, List.of(word)))) {
            assertThat(TextTree.of(record))
                    .as(record.getClass().getSimpleName())
                    .containsExactly(Text.of("only"));
        }
    }

    /** The walk keeps shapes; here each is taken anew. */
    @Test
    void aShapeTakesARecordApartAndPutsItTogetherWhoeverMaySeeIt() {
        Shape shape = Shape.of(Silent.class);
        assertThat(shape.parts()).extracting(Shape.Part::name).containsExactly("key", "number");
        assertThat(shape.parts()).extracting(Shape.Part::place).containsExactly(1, 0);
        assertThat(shape.parts().stream().map(part -> part.of(TOLD.silent()))).isEqualTo(Arrays.asList("k", 2));
        assertThat(shape.with(new Object[] {3, "other"})).isEqualTo(new Silent(3, "other"));
    }
}
