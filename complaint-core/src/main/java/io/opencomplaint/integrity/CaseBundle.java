package io.opencomplaint.integrity;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.label.JsonString;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A case as one JSON document 案卷包, which can be checked by itself: each event as the tree of facts that its link is made of, in the
 * same order, with the same names and scalars. docs/integrity.md describes it; {@link Chain#export} writes it. For one thread.
 */
public final class CaseBundle {

    static final String FORMAT = "opencomplaint-bundle 1";

    private static final String SCHEMA = "bundle.schema.json";

    private final Appendable to;
    private final CanonicalForm form;
    private final Tenant tenant;
    private final boolean withTexts;
    private Iterator<TextSeal> seals = List.<TextSeal>of().iterator();

    CaseBundle(Appendable to, CanonicalForm form, Tenant tenant, boolean withTexts) {
        this.to = to;
        this.form = form;
        this.tenant = tenant;
        this.withTexts = withTexts;
    }

    /**
     * The JSON Schema (2020-12) of all that is written: every kind of event with every component. What a later release adds is not
     * valid by it; take the schema of the release that wrote the bundle.
     *
     * @return the schema
     */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(CaseBundle.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar is damaged: " + SCHEMA, e);
        }
    }

    /** A history that holds: its seals fit its texts. */
    CheckpointLine write(List<RecordedEvent> history) {
        RecordedEvent last = history.get(history.size() - 1);
        CheckpointLine end =
                new CheckpointLine(last.complaint(), last.sequence(), seal(last).link());
        put("{\n\"format\":").put(JsonString.of(FORMAT));
        put(",\n\"tenant\":").put(JsonString.of(tenant.code()));
        put(",\n\"complaint\":").put(JsonString.of(end.complaint().value()));
        put(",\n\"texts\":").put(Boolean.toString(withTexts));
        put(",\n\"events\":[");
        String between = "\n";
        for (RecordedEvent event : history) {
            put(between);
            event(event);
            between = ",\n";
        }
        put("\n],\n\"version\":").put(Long.toString(end.version()));
        put(",\n\"head\":").hex(seal(last).link().toString()).put("\n}\n");
        return end;
    }

    private static Seal seal(RecordedEvent event) {
        return Objects.requireNonNull(event.seal(), "seal");
    }

    private void event(RecordedEvent event) {
        Seal seal = seal(event);
        seals = seal.texts().iterator();
        put("{\"link\":").hex(seal.link().toString()).put(",\"facts\":");
        Members facts = new Members();
        CanonicalForm.parts(tenant, event, facts::add);
        facts.end();
        put("}");
    }

    private void value(Object value) {
        if (value instanceof Text text) {
            text(text, seals.next());
        } else if (value instanceof Collection<?> many) {
            String between = "[";
            for (Object each : many) {
                put(between);
                value(each);
                between = ",";
            }
            put("]");
        } else if (value instanceof String || value instanceof Boolean) {
            put(value instanceof String string ? JsonString.of(string) : value.toString());
        } else {
            code(value);
        }
    }

    private void code(Object value) {
        String number = CanonicalForm.number(value);
        String code = number == null ? CanonicalForm.code(value) : number;
        if (code != null) {
            put(number == null ? JsonString.of(code) : number);
        } else if (value instanceof Record record) {
            Members members = new Members();
            for (Shape.Part part : form.shape(record.getClass()).parts()) {
                members.add(part.name(), part.of(record));
            }
            members.end();
        } else {
            throw CanonicalForm.unknown(value);
        }
    }

    /** Members that begin with a sign which no name of a component has. Whether a text is there fits its seal: the chain holds. */
    private void text(Text text, TextSeal seal) {
        String content = text.content();
        if (withTexts && content != null && seal instanceof Salt salt) {
            put("{\"@text\":").put(JsonString.of(content));
            put(",\"@salt\":").hex(salt.hex()).put("}");
        } else {
            put("{\"@digest\":").hex(digest(content, seal).toString()).put("}");
        }
    }

    private Digest digest(@Nullable String content, TextSeal seal) {
        if (content != null && seal instanceof Salt salt) {
            return Sealer.digestOf(salt, content);
        }
        return (Digest) seal;
    }

    private CaseBundle hex(String digits) {
        return put("\"").put(digits).put("\"");
    }

    private CaseBundle put(String characters) {
        try {
            to.append(characters);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle could not be written", e);
        }
        return this;
    }

    /** An object, without what is left out of the bytes too. */
    private final class Members {

        private String between = "{";

        void add(String name, @Nullable Object value) {
            if (value != null && !CanonicalForm.isEmpty(value)) {
                put(between).put(JsonString.of(name)).put(":");
                value(value);
                between = ",";
            }
        }

        void end() {
            put(between.equals("{") ? "{}" : "}");
        }
    }
}
