package io.opencomplaint.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Text;
import java.nio.charset.StandardCharsets;

/** Words to look for are found in a text that holds them as they are, and are never shown. The first byte says where to cut. */
public final class SearchFuzz {

    private SearchFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        int cut = Math.min(text.length(), Math.floorMod(input[0], 100));
        String words = text.substring(0, cut);
        SearchText search;
        try {
            search = SearchText.of(words);
        } catch (InvalidValueException e) {
            return;
        }
        assertThat(search.isIn(new Text("x" + words + "y"))).isTrue();
        assertThat(search.isIn(new Text(""))).isFalse();
        assertThat(search.toString()).isEqualTo("SearchText[" + words.length() + " chars]");
    }
}
