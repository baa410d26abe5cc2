package io.opencomplaint.policy.file;

import io.opencomplaint.policy.ComplaintPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Policies as YAML or JSON 制度文件, so that a limit changes without a release: {@code PolicyFile.write(policy)}, change the file,
 * {@code PolicyFile.read(path)}. Raise the version in the file whenever a rule changes: every event names it.
 *
 * <p>A file is checked as the builders check: all faults at once, each with its place. Unknown and repeated fields, anchors, aliases
 * and tags, more than one document and more than 2,000,000 characters are refused. What is Java and not data, as a host's own choice
 * of a calendar, cannot be written.
 *
 * <p>Needs {@code org.snakeyaml:snakeyaml-engine}, which the host adds. Safe from any thread.
 */
public final class PolicyFile {

    static final int MOST_BYTES = 4 * NodeReader.MOST_CHARACTERS;
    private static final int WIDTH = 120;

    private PolicyFile() {}

    /**
     * Writes a policy as YAML 1.2.
     *
     * @param policy with data alone
     * @return the file; the same policy always gives the same
     * @throws PolicyFileException when the policy holds what is Java and not data
     */
    public static String write(ComplaintPolicy policy) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setDereferenceAliases(true)
                .setUseUnicodeEncoding(true)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(PolicyForm.POLICY.write(policy));
    }

    /**
     * Writes a policy as JSON.
     *
     * @param policy with data alone
     * @return the file; the same policy always gives the same
     * @throws PolicyFileException when the policy holds what is Java and not data
     */
    public static String writeJson(ComplaintPolicy policy) {
        return JsonText.of(PolicyForm.POLICY.write(policy));
    }

    /**
     * Reads a policy from YAML or JSON and checks it as its builder does.
     *
     * @param text the whole file
     * @return the policy
     * @throws PolicyFileException listing everything that is wrong
     */
    public static ComplaintPolicy read(String text) {
        Node root = NodeReader.read(text);
        FileFaults faults = new FileFaults();
        ComplaintPolicy policy = PolicyForm.POLICY.read(root, faults);
        if (policy == null || faults.count() > 0) {
            throw new PolicyFileException("policy file", faults.problems());
        }
        return policy;
    }

    /**
     * Reads a policy from a file in UTF-8. Of a file that is too long, or never ends as a pipe or a device may, no more is read than
     * a policy can have.
     *
     * @param file YAML or JSON
     * @return the policy
     * @throws IOException when the file cannot be read
     * @throws PolicyFileException listing everything that is wrong
     */
    public static ComplaintPolicy read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        }
    }

    /** What a file says of its length counts for nothing: a pipe has none. */
    static ComplaintPolicy read(InputStream bytes) throws IOException {
        byte[] read = bytes.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new PolicyFileException(
                    "policy file",
                    List.of("the file: it is longer than " + MOST_BYTES + " bytes, which a policy has at most"));
        }
        return read(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(read))
                .toString());
    }

    /**
     * The JSON Schema (2020-12) of policy files, for editors; also in the jar as {@code policy.schema.json} beside this class.
     *
     * @return JSON
     */
    public static String schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Complaint policy");
        schema.putAll(PolicyForm.POLICY.schema());
        return JsonText.of(schema);
    }
}
