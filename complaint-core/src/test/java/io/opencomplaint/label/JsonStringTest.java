package io.opencomplaint.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every character comes back from JSON as it was, and none hides in it. */
class JsonStringTest {

    @Test
    void everyCharacterComesBackAndNoneIsUnseen() {
        StringBuilder every = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                every.appendCodePoint(c);
            }
        }
        String literal = JsonString.of(every.toString());
        assertThat(new JsonMapper().readTree(literal).stringValue().contentEquals(every))
                .as("all characters come back, in their order")
                .isTrue();
        assertThat(literal.chars().filter(c -> c < ' ' || c == 0x7F || c == 0x202E || c == 0x2028 || c == 0xFEFF))
                .isEmpty();
    }

    @Test
    void whatCanBeReadStandsAsItIs() {
        assertThat(JsonString.of("张三 😡 </script> \"so\" \\ \n"))
                .isEqualTo("\"张三 😡 </script> \\\"so\\\" \\\\ \\u000a\"");
    }
}
