package io.opencomplaint.examples.cfpb;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.DuplicateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Rows of a file of complaints are filed on a desk, or told as broken. */
public final class CsvRowFuzz {

    private static final Clock END_OF_TIME = Clock.fixed(Instant.parse("9998-01-01T00:00:00Z"), ZoneOffset.UTC);

    private CsvRowFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String file = CsvText.HEADER + "\n" + new String(input, StandardCharsets.UTF_8);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(file)) {
            List<CsvRecord> records = reader.stream().limit(10).toList();
            ComplaintDesk desk = ComplaintDesk.builder()
                    .store(new InMemoryComplaintStore())
                    .policy(CfpbRules.policy())
                    .clock(END_OF_TIME)
                    .build();
            Header header = new Header(records.get(0));
            records.stream().skip(1).forEach(fields -> file(desk, new Row(header, fields)));
        } catch (CsvParseException e) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void file(ComplaintDesk desk, Row row) {
        try {
            for (Step step : Life.of(PublishedComplaint.of(row))) {
                desk.perform(step.act(), step.actor());
            }
        } catch (BrokenRowException
                | InvalidValueException
                | InvalidActException
                | ActRefusedException
                | DuplicateException
                | ComplaintNotFoundException e) {
            // What the import tells as a broken row.
        }
    }
}
