package io.opencomplaint.examples.cfpb;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column stands where. */
final class Header {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;

    /** Reads the first line; throws an {@link ImportException} that names the columns it lacks. */
    Header(CsvRecord first) {
        List<String> titles = first.getFields().stream().map(String::strip).toList();
        width = titles.size();
        for (Column column : Column.values()) {
            int place = titles.indexOf(column.title());
            if (place >= 0) {
                places.put(column, place);
            }
        }
        if (places.size() < Column.values().length) {
            throw new ImportException("These are no complaints of the CFPB in CSV: the first line lacks the columns "
                    + Arrays.stream(Column.values())
                            .filter(column -> !places.containsKey(column))
                            .map(Column::title)
                            .collect(Collectors.joining(", ")));
        }
    }

    int width() {
        return width;
    }

    int place(Column column) {
        return places.getOrDefault(column, -1);
    }
}
