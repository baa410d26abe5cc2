package io.opencomplaint.examples.cfpb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Small files of complaints, good but for what a test breaks. */
final class CsvText {

    static final String HEADER =
            Arrays.stream(Column.values()).map(Column::title).collect(Collectors.joining(","));

    private CsvText() {}

    /** A row that can be filed. */
    static String good(int number) {
        return number + ",Mortgage,FHA mortgage,\"Loan modification,collection,foreclosure\",,NY,10001,Web,"
                + "10/20/2014,10/21/2014,Any Bank,Closed with explanation,Yes,Yes";
    }

    static String good(int number, String from, String to) {
        String row = good(number);
        if (!row.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return row.replace(from, to);
    }

    static Path write(Path folder, String... lines) throws IOException {
        return Files.writeString(folder.resolve("complaints.csv"), HEADER + "\n" + String.join("\n", lines) + "\n");
    }
}
