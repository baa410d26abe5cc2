package io.opencomplaint.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the schedules that the library brings along: a word and its value on each line, # for comments. */
final class ScheduleReader {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Map<LocalDate, String>> days = Map.of("off", new HashMap<>(), "work", new HashMap<>());

    private ScheduleReader() {}

    static HolidaySchedule read(String resource) {
        ScheduleReader reader = new ScheduleReader();
        lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(reader::line);
        return reader.schedule();
    }

    private static List<String> lines(String resource) {
        try (InputStream bytes = Objects.requireNonNull(ScheduleReader.class.getResourceAsStream(resource));
                BufferedReader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String[] parts = line.split(" ", 2);
        Map<LocalDate, String> dates = days.get(parts[0]);
        if (dates == null) {
            words.put(parts[0], parts[1]);
        } else {
            String[] day = parts[1].split(" ", 2);
            dates.put(LocalDate.parse(day[0]), day[1]);
        }
    }

    private HolidaySchedule schedule() {
        return new HolidaySchedule(
                word("id"),
                word("version"),
                word("source"),
                Integer.parseInt(word("first-year")),
                Integer.parseInt(word("last-year")),
                Objects.requireNonNull(days.get("off")),
                Objects.requireNonNull(days.get("work")));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key));
    }
}
