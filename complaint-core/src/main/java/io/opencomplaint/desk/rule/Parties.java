package io.opencomplaint.desk.rule;

import io.opencomplaint.model.Assignee;

/** What those who are to blame are called in refusals: by the keys that the host gave, which are no names. */
final class Parties {

    private Parties() {}

    static String name(Assignee party) {
        return party.handler() == null ? party.unit() : party.unit() + "/" + party.handler();
    }
}
