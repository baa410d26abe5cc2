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
import java.util.regex.Pattern;

/**
 * A script of the jar that makes tables. One statement ends with a semicolon at the end of a line; each column of a
 * table is on a line of its own.
 *
 * @param version from 1
 * @param name of the file
 * @param text with the placeholders of schema and prefix
 */
record SchemaScript(int version, String name, String text) {

    static final int LATEST = 1;

    private static final String FILE = "V1__complaints.sql";
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*\\R");
    private static final Pattern TABLE = Pattern.compile(
            "CREATE TABLE IF NOT EXISTS \\$\\{schema\\}\\$\\{prefix\\}(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^ {4}([a-z_]+) [A-Z]");

    private static final Pattern KEY = Pattern.compile("CONSTRAINT \\S+ (PRIMARY KEY|UNIQUE) \\(([a-z_, ]+)\\)");

    static SchemaScript of(Dialect dialect) {
        try (InputStream file = SchemaScript.class.getResourceAsStream(dialect.folder() + "/" + FILE)) {
            if (file == null) {
                throw new IllegalStateException("The jar of complaint-jdbc is incomplete: " + FILE);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new SchemaScript(LATEST, FILE, text.replace("\r\n", "\n"));
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
                VALUES (%d, '%s', '%s', CURRENT_TIMESTAMP)""",
                version,
                name,
                checksum());
    }

    /** The columns of each table, in order, both without schema and prefix. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        TABLE.matcher(text).results().forEach(table -> tables.put(table.group(1), columns(table.group(2))));
        return tables;
    }

    /** The primary key and the unique constraints of each table. */
    Map<String, List<UniqueKey>> keys() {
        Map<String, List<UniqueKey>> keys = new LinkedHashMap<>();
        TABLE.matcher(text).results().forEach(table -> keys.put(table.group(1), keys(table.group(2))));
        return keys;
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
