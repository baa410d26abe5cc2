package io.opencomplaint.examples.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.Wording;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever complains chooses the words; whoever opens the workbook must only read them. */
class HostileWordsTest {

    private static String read(String words) throws IOException {
        return read(words, Read.ENGLISH);
    }

    private static String read(String words, Wording wording) throws IOException {
        Table<String> one = new Table<>("One", "One", List.of(new Column<>("Words", 10, Cell::words)), true);
        try (XSSFWorkbook workbook = Read.written(one, List.of(words).iterator(), wording)) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org/?x=\"&A1,\"click\")",
                "+SUM(A1:A9)",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)",
                "＝1+1",
                "＠SUM(1)"
            })
    void whatMightBeComputedIsMadeWordsAgain(String words) throws IOException {
        assertThat(read(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u00A0=1+1", "\u3000=1+1"})
    void alsoBehindBlanksAndEndsOfLines(String words) throws IOException {
        assertThat(read(words)).endsWith("=1+1").startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+86 138 0013 8000", "+44 (0)20 7946-0958", "-12.50", "a=1", "1+1", "'quoted'", "<b>&amp;</b>"})
    void whatCannotBeComputedStaysAsItIs(String words) throws IOException {
        assertThat(read(words)).isEqualTo(words);
    }

    @Test
    void whatXmlCannotHoldIsShownAsReplaced() throws IOException {
        assertThat(read("a\u0000b\u0001c\u0007d\u001Fe\u007Ff\u0085g"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\ng");
        assertThat(read("half \uD83D of, \uDE00 and \uD83D\uDE00 whole"))
                .isEqualTo("half \uFFFD of, \uFFFD and \uD83D\uDE00 whole");
        assertThat(read("no\uFFFEchar\uFFFFacters")).isEqualTo("no\uFFFDchar\uFFFDacters");
    }

    @Test
    void whatTurnsALineRoundIsShownAsReplaced() throws IOException {
        assertThat(read("invoice\u202Efdp.exe\u2066x")).isEqualTo("invoice\uFFFDfdp.exe\uFFFDx");
    }

    @Test
    void endsOfLinesBecomeLineFeedsAndTabsBlanks() throws IOException {
        assertThat(read("one\r\ntwo\rthree\u2028four\tfive\n")).isEqualTo("one\ntwo\nthree\nfour five");
    }

    @ParameterizedTest
    @CsvSource({"_x000D_", "a_x0041_b", "_x005F_x0041_", "__x0041__", "_x00zz_"})
    void codesOfCharactersAreNotReadAsCharacters(String words) throws IOException {
        assertThat(read(words)).isEqualTo(words);
    }

    @Test
    void wordsThatExcelWouldRefuseAreCutAndSaySo() throws IOException {
        assertThat(read("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        String cut = read("x".repeat(32_768));
        assertThat(cut).hasSize(32_767).endsWith("xx… [cut; 32,768 characters in all]");
        assertThat(read("投".repeat(100_000), Read.CHINESE)).hasSize(32_767).endsWith("投……［已截断，全文共 100,000 个字符］");
    }

    @Test
    void noPairOfSurrogatesIsCutInHalf() throws IOException {
        for (String before : List.of("", "x")) {
            assertThat(read(before + "\uD83D\uDE00".repeat(20_000)))
                    .contains("\uD83D\uDE00… [cut; ")
                    .doesNotContain("\uFFFD");
        }
    }

    @Test
    void anApostropheAddsNothingBeyondTheLimit() throws IOException {
        assertThat(read("=" + "x".repeat(32_766)))
                .hasSize(32_767)
                .startsWith("'=")
                .contains("[cut; ");
    }
}
