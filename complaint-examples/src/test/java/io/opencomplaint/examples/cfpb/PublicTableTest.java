package io.opencomplaint.examples.cfpb;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.csv.CsvDocument;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was imported from the bundled file comes out again as the file had it. */
class PublicTableTest {

    /** The file's columns, in the file's order, by the place that they have among the public ones. */
    private static final int[] PLACES = {17, 1, 2, 3, 4, 8, 9, 12, 0, 13, 7, 14, 15, 16};

    private static HikariDataSource database;
    private static ComplaintDesk imported;

    /** One connection stays open: H2 closes the file, and tidies it up, with the last one. */
    @BeforeAll
    static void importEverything() {
        WholeImport.mustHaveWorked();
        database = new HikariDataSource();
        database.setJdbcUrl(WholeImport.URL);
        database.setMaximumPoolSize(1);
        imported =
                ComplaintDesk.builder().store(JdbcComplaintStore.on(database)).build();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyRowOfTheFileComesOutAsItWas() throws IOException {
        List<CsvRecord> written = written(imported);
        assertThat(written.get(0).getFields())
                .containsExactly(
                        "Date received",
                        "Product",
                        "Sub-product",
                        "Issue",
                        "Sub-issue",
                        "Consumer complaint narrative",
                        "Company public response",
                        "Company",
                        "State",
                        "ZIP code",
                        "Tags",
                        "Consumer consent provided?",
                        "Submitted via",
                        "Date sent to company",
                        "Company response to consumer",
                        "Timely response?",
                        "Consumer disputed?",
                        "Complaint ID");
        assertThat(written.stream()
                        .skip(1)
                        .map(PublicTableTest::asInTheFile)
                        .sorted(Comparator.comparing(List::toString)))
                .hasSize(8340)
                .containsExactlyElementsOf(new PlainCount()
                        .all().stream()
                                .map(PublicTableTest::withoutControls)
                                .sorted(Comparator.comparing(List::toString))
                                .toList());
    }

    @Test
    void nobodyWasAskedForConsentSoThereIsNoNarrative() throws IOException {
        Set<List<String>> published = new HashSet<>();
        written(imported).stream()
                .skip(1)
                .forEach(row ->
                        published.add(List.of(row.getField(5), row.getField(6), row.getField(10), row.getField(11))));
        assertThat(published).containsExactly(List.of("", "", "", "N/A"));
    }

    @Test
    void complaintsFromElsewhereAreLeftOut() throws IOException {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        desk.perform(ReceiveComplaint.by(Channel.PHONE).matter("Ours"), Actor.of("clerk", Role.CLERK));
        assertThat(written(desk)).hasSize(1);
    }

    private static List<CsvRecord> written(ComplaintDesk desk) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, PublicTable.TABLE, PublicTable.rows(desk));
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    /** As they are filed: two companies of the file have a control character in their name. */
    private static List<String> withoutControls(List<String> row) {
        return row.stream().map(field -> field.replaceAll("\\p{Cc}", "")).toList();
    }

    private static List<String> asInTheFile(CsvRecord row) {
        return Arrays.stream(PLACES).mapToObj(row::getField).toList();
    }
}
