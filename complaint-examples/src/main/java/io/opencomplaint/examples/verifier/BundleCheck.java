package io.opencomplaint.examples.verifier;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Goes along a bundle, event after event, in the memory of one event. For one bundle. */
final class BundleCheck {

    private static final String FORMAT = "opencomplaint-bundle 1";

    /** More than any case has: the links of all are kept until the end. */
    private static final int MOST_EVENTS = 1_000_000;

    private final Map<String, String> envelope = new HashMap<>();
    private final Verdict verdict = new Verdict();
    private byte[] before = new byte[Canonical.DIGEST_DIGITS / 2];
    private String tenant = "";
    private String complaint = "";

    /** Reads it to its end; what it found is told by {@link #verdict()}. */
    static BundleCheck of(InputStream bundle) throws Unusable {
        try (Json json = new Json(bundle)) {
            BundleCheck check = new BundleCheck();
            check.read(json);
            return check;
        }
    }

    Verdict verdict() {
        return verdict;
    }

    String tenant() {
        return tenant;
    }

    String complaint() {
        return complaint;
    }

    private void read(Json json) throws Unusable {
        json.expect(JsonToken.START_OBJECT, "it is no JSON object");
        Facts facts = new Facts(json);
        for (String name = json.member(); name != null; name = json.member()) {
            switch (name) {
                case "format", "tenant", "complaint", "head" -> envelope.put(name, json.string(name));
                case "version" -> envelope.put(name, scalar(json, JsonToken.VALUE_NUMBER_INT, name));
                case "texts" -> envelope.put(name, Boolean.toString(isTrue(json)));
                case "events" -> events(json, facts);
                default -> throw new Unusable("it has a member that no bundle has" + json.at());
            }
        }
        if (json.next() != null) {
            throw new Unusable("something follows after its end" + json.at());
        }
        requireComplete(facts);
        compareEnvelope();
    }

    private static String scalar(Json json, JsonToken type, String name) throws Unusable {
        json.expect(type, name + " is of another type");
        return json.text();
    }

    private static boolean isTrue(Json json) throws Unusable {
        JsonToken token = json.required();
        if (!token.isBoolean()) {
            throw new Unusable("texts is neither true nor false" + json.at());
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private void requireComplete(Facts facts) throws Unusable {
        for (String name : new String[] {"format", "tenant", "complaint", "texts", "version", "head"}) {
            if (!envelope.containsKey(name)) {
                throw new Unusable("it lacks the member " + name);
            }
        }
        if (!FORMAT.equals(envelope.get("format"))) {
            throw new Unusable("its format is not " + FORMAT);
        }
        if (verdict.events() == 0) {
            throw new Unusable("it has no events");
        }
        if (facts.isTextSeen() && "false".equals(envelope.get("texts"))) {
            throw new Unusable("it says that it is without texts, and has some");
        }
        Canonical.hex("head", Canonical.DIGEST_DIGITS, envelope.getOrDefault("head", ""));
    }

    private void compareEnvelope() {
        if (!tenant.equals(envelope.get("tenant")) || !complaint.equals(envelope.get("complaint"))) {
            verdict.broken("event 1 is of another complaint than the bundle says");
        }
        if (!Long.toString(verdict.events()).equals(envelope.get("version"))) {
            verdict.broken(
                    "event " + (verdict.events() + 1) + " is missing, or the bundle goes on after its last event:"
                            + " it has " + verdict.events() + " events and says otherwise");
        }
        if (!verdict.head().equals(envelope.get("head"))) {
            verdict.broken("event " + verdict.events() + " does not have the link that the bundle says is its last");
        }
    }

    private void events(Json json, Facts facts) throws Unusable {
        json.expect(JsonToken.START_ARRAY, "events is no list");
        for (JsonToken next = json.required(); next != JsonToken.END_ARRAY; next = json.required()) {
            if (next != JsonToken.START_OBJECT || verdict.events() == MOST_EVENTS) {
                throw new Unusable("an event is no object, or there are more than a million" + json.at());
            }
            event(json, facts);
        }
    }

    private void event(Json json, Facts facts) throws Unusable {
        String link = null;
        byte[] bytes = null;
        for (String name = json.member(); name != null; name = json.member()) {
            switch (name) {
                case "link" -> link = json.string(name);
                case "facts" -> bytes = facts.read();
                default -> throw new Unusable("an event has a member that none has" + json.at());
            }
        }
        if (link == null || bytes == null) {
            throw new Unusable("an event lacks its link or its facts" + json.at());
        }
        check(Canonical.hex("a link", Canonical.DIGEST_DIGITS, link), bytes, facts);
    }

    private void check(byte[] link, byte[] bytes, Facts facts) {
        long place = verdict.events() + 1;
        if (place == 1) {
            tenant = facts.outermost("tenant");
            complaint = facts.outermost("complaint");
        }
        byte[] made = Canonical.sha256(before, bytes);
        if (!facts.outermost("sequence").equals(Long.toString(place))) {
            verdict.broken("event " + place + " is missing or out of its order: another number stands in its place");
        } else if (!facts.outermost("tenant").equals(tenant)
                || !facts.outermost("complaint").equals(complaint)) {
            verdict.broken("event " + place + " is of another complaint");
        } else if (!Arrays.equals(made, link)) {
            verdict.broken("event " + place
                    + " is not what it was when it was sealed: a fact, a text, a salt or its link" + " was changed");
        }
        before = link;
        verdict.event(HexFormat.of().formatHex(link));
    }
}
