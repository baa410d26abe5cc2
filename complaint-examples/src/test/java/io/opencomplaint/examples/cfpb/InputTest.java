package io.opencomplaint.examples.cfpb;

import static io.opencomplaint.examples.cfpb.CsvText.HEADER;
import static io.opencomplaint.examples.cfpb.CsvText.good;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in any usual form are read; one that cannot be read is refused before anything is written. */
class InputTest {

    @TempDir
    Path folder;

    private final String url = Contents.newDatabase();

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() throws Exception {
        isFiled(("\uFEFF" + HEADER + "\r\n" + good(1) + "\r\n" + good(2)).getBytes(StandardCharsets.UTF_8), 2);
    }

    @Test
    void gzipIsKnownByItsContentAndNotByItsName() throws Exception {
        isFiled(gzip(HEADER + "\n" + good(1) + "\n"), 1);
    }

    @Test
    void columnsMayStandInAnyOrderAndAmongOthers() throws Exception {
        String[] titles = HEADER.split(",", -1);
        String[] fields =
                good(1, "\"Loan modification,collection,foreclosure\"", "Other").split(",", -1);
        StringBuilder header = new StringBuilder("Note");
        StringBuilder row = new StringBuilder("any");
        for (int i = titles.length - 1; i >= 0; i--) {
            header.append(',').append(titles[i]);
            row.append(',').append(fields[i]);
        }
        isFiled((header + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8), 1);
    }

    @Test
    void anEmptyLastColumnMayBeMissing() throws Exception {
        isFiled((HEADER + "\n" + good(1, "Yes,Yes", "Yes")).getBytes(StandardCharsets.UTF_8), 1);
    }

    @Test
    void aHeaderAloneIsAFileOfNoComplaints() throws Exception {
        isFiled(HEADER.getBytes(StandardCharsets.UTF_8), 0);
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        isRefused(new byte[0], "is empty");
    }

    @Test
    void missingColumnsAreNamed() throws Exception {
        String header = HEADER.replace(",Company,", ",").replace("Timely response?", "Timely");
        isRefused(
                (header + "\n" + good(1)).getBytes(StandardCharsets.UTF_8),
                "the first line lacks the columns Company, Timely response?");
    }

    @Test
    void aTextThatIsNoCsvIsRefused() throws Exception {
        isRefused("Dear Sir or Madam,\n".getBytes(StandardCharsets.UTF_8), "lacks the columns Complaint ID, Product");
        isRefused((HEADER + "\n1,\"open quote").getBytes(StandardCharsets.UTF_8), "is no CSV");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        byte[] bytes = (HEADER + "\n" + good(1)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        isRefused(bytes, "is no text in UTF-8");
    }

    @Test
    void aGzipCutShortIsRefused() throws Exception {
        byte[] whole = gzip(HEADER + "\n" + good(1) + "\n" + good(2) + "\n");
        isRefused(Arrays.copyOf(whole, whole.length / 2), "cannot be read");
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws Exception {
        Run missing = Run.of(folder.resolve("nothing.csv"), "--url", url);
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err())
                .contains("nothing.csv cannot be read: it does not exist")
                .hasLineCount(1);

        Run directory = Run.of(folder, "--url", url);
        assertThat(directory.exit()).isEqualTo(1);
        assertThat(directory.err()).contains("cannot be read").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/null", "."})
    void whatCannotBeReadTwiceIsRefused(String path) throws Exception {
        Run run = Run.of(path, "--url", url);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("cannot be read: it is no regular file, and the import reads it twice")
                .hasLineCount(1);
        assertThat(Contents.tables(url)).isEmpty();
    }

    private void isFiled(byte[] content, int complaints) throws Exception {
        Path file = Files.write(folder.resolve("complaints.csv"), content);

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Filed " + complaints + " complaints; 0 were there already, 0 rows");
    }

    private void isRefused(byte[] content, String reason) throws Exception {
        Path file = Files.write(folder.resolve("complaints.csv"), content);

        Run run = Run.of(file, "--url", url);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(reason).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(Contents.tables(url)).isEmpty();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
