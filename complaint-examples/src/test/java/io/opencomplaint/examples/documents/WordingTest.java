package io.opencomplaint.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say everything. */
class WordingTest {

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        Properties english = properties("words.properties");
        Properties chinese = properties("words_zh.properties");
        assertThat(chinese.stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        chinese.forEach(
                (key, words) -> assertThat((String) words).as((String) key).matches("(?s).*[\\u4e00-\\u9fff].*"));
        english.forEach(
                (key, words) -> assertThat((String) words).as((String) key).doesNotMatch("(?s).*[\\u4e00-\\u9fff].*"));
    }

    @Test
    void bothLanguagesFillInTheSameValues() throws IOException {
        Properties english = properties("words.properties");
        properties("words_zh.properties").forEach((key, words) -> assertThat(values((String) words))
                .as((String) key)
                .isEqualTo(values(english.getProperty((String) key))));
    }

    @Test
    void theKeysAreSorted() throws IOException {
        for (String file : List.of("words.properties", "words_zh.properties")) {
            assertThat(new String(Wording.class.getResourceAsStream(file).readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .isSorted();
        }
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Wording.in(Locale.FRENCH, Cases.ZONE).of("column.due")).isEqualTo("Due");
            assertThat(Wording.in(Locale.TRADITIONAL_CHINESE, Cases.ZONE).of("column.due"))
                    .isEqualTo("到期时间");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> values(String words) {
        return Stream.of(words.split("(?=[%&])"))
                .filter(part -> part.matches("(?s)(%,?[sd]|&[PN]).*"))
                .map(part -> part.replaceAll("(?s)^(%,?[sd]|&[PN]).*", "$1"))
                .sorted()
                .toList();
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
