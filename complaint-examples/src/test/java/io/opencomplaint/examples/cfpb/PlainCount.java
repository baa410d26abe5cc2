package io.opencomplaint.examples.cfpb;

import io.opencomplaint.spi.Tally;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Counts the bundled file without any code of the job: own reading of CSV, columns by number. */
final class PlainCount {

    static final int PRODUCT = 1;
    static final int CHANNEL = 7;
    static final int RECEIVED = 8;
    private static final int RESPONSE = 11;
    private static final int TIMELY = 12;
    private static final int DISPUTED = 13;

    private final List<List<String>> rows = new ArrayList<>();

    PlainCount() throws IOException {
        try (InputStream bytes = new GZIPInputStream(
                PlainCount.class.getResourceAsStream("/io/opencomplaint/examples/cfpb/cfpb_complaints_2014.csv.gz"))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> rows.add(fields(line)));
        }
        rows.remove(0);
    }

    int rows() {
        return rows.size();
    }

    /** Every row; the last column, which the last row lacks, is empty there. */
    List<List<String>> all() {
        return rows.stream()
                .map(row -> row.size() > DISPUTED
                        ? row
                        : Stream.concat(row.stream(), Stream.of("")).toList())
                .toList();
    }

    /** No field of this file holds a quote or a line break, so a quote only ever opens or closes one. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        String[] quoted = (line + ",").split("\"", -1);
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < quoted.length; i++) {
            if (i % 2 == 1) {
                field.append(quoted[i]);
                continue;
            }
            String[] plain = quoted[i].split(",", -1);
            for (int j = 0; j < plain.length; j++) {
                field.append(plain[j]);
                if (j < plain.length - 1) {
                    fields.add(field.toString());
                    field.setLength(0);
                }
            }
        }
        return fields;
    }

    /** One tally a key, for the rows that meet a condition. */
    List<Tally> by(Function<List<String>, String> key, Predicate<List<String>> condition) {
        Map<String, long[]> counts = new TreeMap<>();
        rows.stream().filter(condition).forEach(row -> {
            long[] count = counts.computeIfAbsent(key.apply(row), any -> new long[5]);
            boolean disputed = row.size() > DISPUTED && row.get(DISPUTED).equals("Yes");
            boolean closed = !row.get(RESPONSE).equals("In progress") && !disputed;
            count[0]++;
            count[1] += closed ? 1 : 0;
            count[2] += disputed ? 1 : 0;
            count[3] += row.get(TIMELY).equals("Yes") ? 1 : 0;
            count[4] += row.get(TIMELY).equals("No") ? 1 : 0;
        });
        return counts.entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Tally::key))
                .toList();
    }

    private static Tally tally(String key, long[] count) {
        return new Tally(key, count[0], count[1], count[2], count[3], count[4]);
    }
}
