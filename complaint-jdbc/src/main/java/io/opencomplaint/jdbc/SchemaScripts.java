package io.opencomplaint.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Scripts that build on each other: a later one adds to what earlier ones made. Each statement can be run again.
 *
 * @param all by version
 */
record SchemaScripts(List<SchemaScript> all) {

    SchemaScripts {
        all = List.copyOf(all);
    }

    /** All of a dialect. */
    static SchemaScripts of(Dialect dialect) {
        return new SchemaScripts(dialect.scripts().stream()
                .map(name -> SchemaScript.read(dialect, name))
                .toList());
    }

    /** Those that a database of a version still lacks. */
    SchemaScripts after(int version) {
        return new SchemaScripts(
                all.stream().filter(script -> script.version() > version).toList());
    }

    /** The columns of each table as the scripts that make them have them. */
    Map<String, List<String>> made() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        all.forEach(script -> tables.putAll(script.tables()));
        return tables;
    }

    /** The columns of each table after all scripts. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (SchemaScript script : all) {
            script.tables().forEach((table, columns) -> tables.put(table, new ArrayList<>(columns)));
            script.added().forEach((table, columns) -> tables.computeIfAbsent(table, name -> new ArrayList<>())
                    .addAll(columns));
        }
        return tables;
    }

    /** The primary key and the unique constraints of each table. */
    Map<String, List<UniqueKey>> keys() {
        Map<String, List<UniqueKey>> keys = new LinkedHashMap<>();
        all.forEach(script -> keys.putAll(script.keys()));
        return keys;
    }

    /** What each column of each table is, where a script that makes the table says so. */
    Map<String, Map<String, ColumnType>> types() {
        Map<String, Map<String, ColumnType>> types = new LinkedHashMap<>();
        all.forEach(script -> types.putAll(script.types()));
        return types;
    }

    /** The columns of the indexes of each table. */
    Map<String, List<List<String>>> indexes() {
        Map<String, List<List<String>>> indexes = new LinkedHashMap<>();
        for (SchemaScript script : all) {
            script.indexes().forEach((table, columns) -> indexes.computeIfAbsent(table, name -> new ArrayList<>())
                    .addAll(columns));
        }
        return indexes;
    }

    /** Scripts that were not run, given the checksums of those that were. */
    List<String> missing(SortedMap<Integer, String> installed) {
        return all.stream()
                .filter(script -> !installed.containsKey(script.version()))
                .map(script -> "script " + script.name() + " was not run to its end")
                .toList();
    }

    /** Scripts that were others when they were run, and those of a newer library. */
    List<String> changed(SortedMap<Integer, String> installed) {
        List<String> problems = new ArrayList<>();
        for (SchemaScript script : all) {
            String checksum = installed.get(script.version());
            if (checksum != null && !checksum.equals(script.checksum())) {
                problems.add("script " + script.name() + " was another one when it was run");
            }
        }
        int latest = all.get(all.size() - 1).version();
        installed
                .tailMap(latest + 1)
                .keySet()
                .forEach(version -> problems.add("version " + version + " is newer than the library, which knows "
                        + latest + "; use the newer library"));
        return problems;
    }
}
