package io.opencomplaint.examples.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines of a checkpoint and its root. For one thread. */
final class CheckpointFile {

    private static final String FIRST = "opencomplaint-checkpoint 1 ";
    private static final int LONGEST_LINE = 100_000;

    private final InputStream from;
    private final MessageDigest sha256 = Canonical.sha256();
    private long lines;

    private CheckpointFile(InputStream from) {
        this.from = new BufferedInputStream(from);
    }

    /** The version and link that a checkpoint has on record of a complaint, with a blank between; {@code null} for none. */
    static @Nullable String find(InputStream from, String tenant, String complaint, String root)
            throws Unusable, IOException {
        return new CheckpointFile(from).find(tenant, complaint, root.toLowerCase(Locale.ROOT));
    }

    private @Nullable String find(String tenant, String complaint, String root) throws Unusable, IOException {
        if (!counted().startsWith(FIRST + tenant + ' ')) {
            throw new Unusable("the checkpoint is none, or is of another tenant");
        }
        String found = null;
        String line = line();
        for (; !line.startsWith("="); line = line()) {
            count(line);
            if (line.startsWith(complaint + ' ')) {
                found = line.substring(complaint.length() + 1);
            }
        }
        String made = HexFormat.of().formatHex(sha256.digest());
        String end = "= " + (lines - 1) + ' ' + made;
        if (!(line.equals(end) || line.startsWith(end + ' '))) {
            throw new Unusable("the checkpoint was changed: its lines do not have the root that it ends with");
        }
        if (!made.equals(root)) {
            throw new Unusable("the root of the checkpoint is not the one that was kept");
        }
        return found;
    }

    private String counted() throws Unusable, IOException {
        String line = line();
        count(line);
        return line;
    }

    private void count(String line) {
        sha256.update((line + '\n').getBytes(StandardCharsets.ISO_8859_1));
        lines++;
    }

    /** Byte for byte. */
    private String line() throws Unusable, IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = from.read(); c != '\n'; c = from.read()) {
            if (c < 0 || line.size() > LONGEST_LINE) {
                throw new Unusable("the checkpoint is cut off after line " + lines);
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
