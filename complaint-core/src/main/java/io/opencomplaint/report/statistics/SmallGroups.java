package io.opencomplaint.report.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which numbers of a line that adds up to a known total are not shown, so that no group smaller than a bound shows or can be computed
 * 小样本抑制: the small ones, and where they are one alone or too few together, the next smallest too.
 */
final class SmallGroups {

    private final int least;

    SmallGroups(int least) {
        this.least = least;
    }

    boolean isSmall(long count) {
        return count > 0 && count < least;
    }

    /** Adds what is to be hidden of one line to what is hidden of it already. */
    <K extends Comparable<? super K>> void hide(Map<K, Long> line, Set<K> hidden) {
        List<K> shown = line.entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !hidden.contains(entry.getKey()))
                .sorted(Map.Entry.<K, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        long sum = 0;
        long groups = 0;
        for (K key : hidden) {
            sum += line.getOrDefault(key, 0L);
            groups += line.getOrDefault(key, 0L) > 0 ? 1 : 0;
        }
        for (K key : shown) {
            long count = line.getOrDefault(key, 0L);
            boolean betrayed = groups == 1 || (groups > 1 && sum < least);
            if (!isSmall(count) && !betrayed) {
                return;
            }
            hidden.add(key);
            sum += count;
            groups++;
        }
    }

    /** Of keys that are paths: within each path those below it are a line of their own, and what lies below a hidden one is hidden. */
    Set<String> ofPaths(Map<String, Long> counts, Set<String> hiddenAbove) {
        Set<String> hidden = new HashSet<>();
        Map<Integer, List<String>> byDepth =
                counts.keySet().stream().collect(Collectors.groupingBy(SmallGroups::depth));
        byDepth.keySet().stream().sorted().forEach(depth -> {
            Map<String, Map<String, Long>> families = byDepth.getOrDefault(depth, List.of()).stream()
                    .collect(Collectors.groupingBy(
                            SmallGroups::parent,
                            Collectors.toMap(Function.identity(), key -> counts.getOrDefault(key, 0L))));
            families.forEach((parent, line) -> {
                Set<String> ofLine = new HashSet<>();
                if (!parent.isEmpty() && (hidden.contains(parent) || hiddenAbove.contains(parent))) {
                    ofLine.addAll(line.keySet());
                }
                hide(line, ofLine);
                hidden.addAll(ofLine);
            });
        });
        return hidden;
    }

    /** Of a table whose rows and columns both add up to known totals. */
    <R extends Comparable<? super R>, C extends Comparable<? super C>> Map<R, Set<C>> ofTable(
            Map<R, Map<C, Long>> table) {
        Map<R, Set<C>> hidden = new LinkedHashMap<>();
        table.keySet().forEach(row -> hidden.put(row, new HashSet<>()));
        Map<C, Map<R, Long>> turned = new HashMap<>();
        table.forEach((row, line) -> line.forEach((column, count) ->
                turned.computeIfAbsent(column, unused -> new HashMap<>()).put(row, count)));
        long before = -1;
        long now = 0;
        while (now != before) {
            before = now;
            table.forEach((row, line) -> hide(line, hidden.getOrDefault(row, new HashSet<>())));
            turned.forEach((column, line) -> {
                Set<R> rows = hidden.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(column))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
                hide(line, rows);
                rows.forEach(row ->
                        hidden.computeIfAbsent(row, unused -> new HashSet<>()).add(column));
            });
            now = hidden.values().stream().flatMap(Set::stream).count();
        }
        return hidden;
    }

    private static int depth(String path) {
        return (int) path.chars().filter(each -> each == '/').count();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    static <T> List<T> without(Stream<T> all, Function<T, String> key, Set<String> hidden) {
        return all.filter(each -> !hidden.contains(key.apply(each))).toList();
    }
}
