package io.opencomplaint.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script of the jar that makes or changes tables. One statement ends with a semicolon at the end of a line; each column
 * of a table is on a line of its own.
 *
 * @param version from 1
 * @param name of the file, which begins with V and the version
 * @param text with the placeholders of schema, prefix and dialect
 */
record SchemaScript(int version, String name, String text) {

    private static final Pattern NAME = Pattern.compile("V([0-9]+)__[a-z_]+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*--.*\\R");
    private static final Pattern TABLE = Pattern.compile(
            "CREATE TABLE IF NOT EXISTS \\$\\{schema\\}\\$\\{prefix\\}(\\w+) \\((.*?)\\n\\)([^;\\n]*);",
            Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {4}([a-z_]+) [A-Z]");
    private static final Pattern ADDED = Pattern.compile(
            "ALTER TABLE \\$\\{schema\\}\\$\\{prefix\\}(\\w+) ADD COLUMN IF NOT EXISTS ([a-z_]+) [A-Z]");
    private static final Pattern TYPED = Pattern.compile("(?m)^ {4}([a-z_]+) ([A-Z].*?),?$");
    private static final Pattern INDEX = Pattern.compile(
            "CREATE INDEX IF NOT EXISTS \\S+ ON \\$\\{schema\\}\\$\\{prefix\\}(\\w+) \\(([a-z_, ]+)\\)");
    private static final Pattern WITH_TABLE = Pattern.compile("(?m)^ {4}INDEX \\S+ \\(([a-z_, ]+)\\)");
    private static final Pattern KEY = Pattern.compile("CONSTRAINT \\S+ (PRIMARY KEY|UNIQUE) \\(([a-z_, ]+)\\)");

    /** A script by the name of its file, which tells the version. */
    static SchemaScript of(String name, String text) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A script is named V1__name.sql, not " + name);
        }
        return new SchemaScript(Integer.parseInt(matcher.group(1)), name, text.replace("\r\n", "\n"));
    }

    static SchemaScript read(Dialect dialect, String name) {
        try (InputStream file = SchemaScript.class.getResourceAsStream(dialect.folder() + "/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The jar of complaint-jdbc is incomplete: " + name);
            }
            return of(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the script before names are put in: the same under every prefix and on every system. */
    String checksum() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Without comments. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String statement : COMMENT.matcher(text).replaceAll("").split(";\n", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }

    /** The statement that notes that the script was run. All its values are the library's own. */
    String installation() {
        // Without a locale, the version would stand in the digits of the JVM's.
        return String.format(
                Locale.ROOT,
                """
                INSERT INTO ${schema}${prefix}complaint_schema (version, script, checksum, installed_at)
                VALUES (%d, '%s', '%s', ${now})""",
                version,
                name,
                checksum());
    }

    /** The columns of each table that the script makes, in order, both without schema and prefix. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        TABLE.matcher(text).results().forEach(table -> tables.put(table.group(1), columns(table.group(2))));
        return tables;
    }

    /** What each column of each table is, as the script says it. */
    Map<String, Map<String, ColumnType>> types() {
        Map<String, Map<String, ColumnType>> types = new LinkedHashMap<>();
        TABLE.matcher(text)
                .results()
                .forEach(table -> types.put(table.group(1), types(table.group(2), table.group(3))));
        return types;
    }

    /** The columns of the indexes of each table, in order. */
    Map<String, List<List<String>>> indexes() {
        Map<String, List<List<String>>> indexes = new LinkedHashMap<>();
        INDEX.matcher(text).results().forEach(index -> indexes.computeIfAbsent(
                        index.group(1), table -> new ArrayList<>())
                .add(List.of(index.group(2).split(", ", -1))));
        TABLE.matcher(text)
                .results()
                .forEach(table -> WITH_TABLE.matcher(table.group(2)).results().forEach(index -> indexes.computeIfAbsent(
                                table.group(1), name -> new ArrayList<>())
                        .add(List.of(index.group(1).split(", ", -1)))));
        return indexes;
    }

    /** The columns that the script adds to tables of earlier ones. */
    Map<String, List<String>> added() {
        Map<String, List<String>> added = new LinkedHashMap<>();
        ADDED.matcher(text).results().forEach(column -> added.computeIfAbsent(
                        column.group(1), table -> new ArrayList<>())
                .add(column.group(2)));
        return added;
    }

    /** The primary key and the unique constraints of each table. */
    Map<String, List<UniqueKey>> keys() {
        Map<String, List<UniqueKey>> keys = new LinkedHashMap<>();
        TABLE.matcher(text).results().forEach(table -> keys.put(table.group(1), keys(table.group(2))));
        return keys;
    }

    /** A collation of the table is that of every column which names none. */
    private static Map<String, ColumnType> types(String body, String options) {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        TYPED.matcher(body)
                .results()
                .forEach(column -> types.put(column.group(1), ColumnType.parse(column.group(2) + options)));
        return types;
    }

    private static List<UniqueKey> keys(String body) {
        return KEY.matcher(body)
                .results()
                .map((MatchResult key) -> new UniqueKey(
                        key.group(1).equals("PRIMARY KEY"), List.of(key.group(2).split(", ", -1))))
                .toList();
    }

    private static List<String> columns(String body) {
        return COLUMN.matcher(body)
                .results()
                .map((MatchResult column) -> column.group(1))
                .toList();
    }
}
