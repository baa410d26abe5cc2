package io.opencomplaint.examples.cfpb;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The file of complaints: CSV in UTF-8, gzipped or not, with or without byte order mark, any line ends. */
final class CfpbFile {

    private static final String BUNDLED = "cfpb_complaints_2014.csv.gz";
    private static final int GZIP_MAGIC = 0x8b1f;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final @Nullable Path path;

    /** A file, or the one that came with the program. */
    CfpbFile(@Nullable Path path) {
        this.path = path;
    }

    /** Hands over row after row; at most so many. */
    void forEach(long limit, Consumer<Row> visitor) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(open())) {
            Iterator<CsvRecord> iterator = records.iterator();
            if (!iterator.hasNext()) {
                throw new ImportException(name() + " is empty");
            }
            Header header = new Header(iterator.next());
            for (long rows = 0; rows < limit && iterator.hasNext(); rows++) {
                visitor.accept(new Row(header, iterator.next()));
            }
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause());
        } catch (CsvParseException e) {
            throw new ImportException(name() + " is no CSV: " + e.getMessage(), e);
        }
    }

    private BufferedReader open() throws IOException {
        InputStream bytes = new BufferedInputStream(raw());
        bytes.mark(2);
        boolean gzipped = (bytes.read() | bytes.read() << 8) == GZIP_MAGIC;
        bytes.reset();
        BufferedReader text = new BufferedReader(new InputStreamReader(
                gzipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private InputStream raw() throws IOException {
        if (path == null) {
            return Objects.requireNonNull(CfpbFile.class.getResourceAsStream(BUNDLED), BUNDLED);
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new ImportException(name()
                    + " cannot be read: it is no regular file, and the import reads it twice; save it as one first");
        }
        return Files.newInputStream(path);
    }

    private ImportException unreadable(@Nullable IOException e) {
        if (e instanceof CharacterCodingException) {
            return new ImportException(name() + " is no text in UTF-8", e);
        }
        String reason = e instanceof NoSuchFileException ? "it does not exist" : String.valueOf(e);
        return new ImportException(name() + " cannot be read: " + reason, e == null ? new IOException(reason) : e);
    }

    private String name() {
        return path == null ? "The bundled file" : "The file " + path;
    }
}
