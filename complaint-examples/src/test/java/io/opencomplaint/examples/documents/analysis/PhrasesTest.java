package io.opencomplaint.examples.documents.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Phrases ENGLISH = Phrases.in(Locale.ENGLISH, ZoneId.of("Asia/Shanghai"));
    private static final Phrases CHINESE = Phrases.in(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));

    @Test
    void everyWordIsThereInBothLanguagesWithTheSameValues() throws IOException {
        List<String> english = lines("words.properties");
        List<String> chinese = lines("words_zh.properties");

        assertThat(chinese.stream().map(PhrasesTest::key))
                .containsExactlyElementsOf(
                        english.stream().map(PhrasesTest::key).toList());
        for (int line = 0; line < english.size(); line++) {
            assertThat(places(chinese.get(line))).as(key(english.get(line))).isEqualTo(places(english.get(line)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.properties", "words_zh.properties"})
    void wordsAreSortedAndNoneHoldsAQuoteThatAPatternWouldEat(String bundle) throws IOException {
        List<String> lines = lines(bundle);

        assertThat(lines.stream().map(PhrasesTest::key)).isSorted().doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.contains("'") || line.endsWith("="));
    }

    @Test
    void timeOnTheWallHasItsTwoGreatestUnitsAndWorkingTimeNoDays() {
        assertThat(ENGLISH.wall(Duration.ofMinutes(59))).isEqualTo("59 min");
        assertThat(ENGLISH.wall(Duration.ofMinutes(61))).isEqualTo("1 h 1 min");
        assertThat(ENGLISH.wall(Duration.ofHours(49))).isEqualTo("2 d 1 h");
        assertThat(CHINESE.worked(Duration.ofHours(49))).isEqualTo("49 小时 0 分钟");
        assertThat(ENGLISH.wall(null)).isEqualTo("–");
    }

    @Test
    void aDeadlineAtMidnightIsCalledByTheDayItEnds() {
        assertThat(CHINESE.deadline(Instant.parse("2026-06-30T16:00:00Z"))).isEqualTo("2026年6月30日");
        assertThat(CHINESE.deadline(Instant.parse("2026-06-30T15:59:00Z"))).isEqualTo("2026年6月30日 23:59");
        assertThat(ENGLISH.deadline(null)).isEqualTo("–");
    }

    @Test
    void moneyHasTheDecimalsOfItsCurrency() {
        assertThat(ENGLISH.money("CNY", new BigDecimal("1234.5"))).isEqualTo("1,234.50");
        assertThat(ENGLISH.money("JPY", new BigDecimal("1234"))).isEqualTo("1,234");
        assertThat(ENGLISH.money("XXX", new BigDecimal("1.25"))).isEqualTo("1.25");
        assertThat(ENGLISH.finePercent(new BigDecimal("0.018"))).isEqualTo("1.80 %");
    }

    @Test
    void aThirdLanguageIsEnglishInItsNumbersToo() {
        assertThat(Phrases.in(Locale.GERMAN, ZoneId.of("Asia/Shanghai")).count(1_234))
                .isEqualTo("1,234");
        assertThat(Phrases.in(Locale.GERMAN, ZoneId.of("Asia/Shanghai")).of("title"))
                .isEqualTo("Complaint analysis");
    }

    @Test
    void aChangeIsInPercentOfWhatWasBeforeUnlessNothingWas() {
        assertThat(ENGLISH.change(10, 10)).isEqualTo("±0 (+0.0 %)");
        assertThat(ENGLISH.change(10, 0)).isEqualTo("+10");
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static List<String> places(String line) {
        return PLACE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> lines(String bundle) throws IOException {
        try (InputStream in = PhrasesTest.class.getResourceAsStream(bundle)) {
            return Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
