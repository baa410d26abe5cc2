package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.model.Actor;
import java.util.Objects;

/**
 * An act and who wants it, for calls that are about the acts of several.
 *
 * @param act what is wanted
 * @param actor who wants it
 */
public record ActBy(Act act, Actor actor) {

    /**
     * Refuses missing parts.
     *
     * @param act what is wanted
     * @param actor who wants it
     */
    public ActBy {
        Objects.requireNonNull(act, "act: give what is wanted");
        Objects.requireNonNull(actor, "actor: give who wants it");
    }
}
