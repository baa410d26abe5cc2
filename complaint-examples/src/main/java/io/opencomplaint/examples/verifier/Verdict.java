package io.opencomplaint.examples.verifier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the events of a bundle make, one after the other. */
final class Verdict {

    private final Map<Long, String> links = new HashMap<>();
    private long events;
    private String head = "";
    private @Nullable String broken;

    /** The next event bears this link. */
    void event(String link) {
        head = link;
        links.put(++events, link);
    }

    /** Only the first reason counts: what follows a break is broken by it. */
    void broken(String why) {
        if (broken == null) {
            broken = why;
        }
    }

    @Nullable
    String broken() {
        return broken;
    }

    long events() {
        return events;
    }

    String head() {
        return head;
    }

    @Nullable
    String link(long version) {
        return links.get(version);
    }
}
