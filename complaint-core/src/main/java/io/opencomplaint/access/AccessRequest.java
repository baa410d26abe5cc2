package io.opencomplaint.access;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants something that the rules allow.
 *
 * @param tenant whose complaints it is about
 * @param actor who wants it
 * @param permission what they want
 * @param complaint with which complaint, as it stands and unmasked; as it will stand for one that is to be received; {@code null} for what is
 *     over the whole tenant
 * @param act the kind of act; {@code null} for whatever is not {@link Permission#ACT}
 */
public record AccessRequest(
        Tenant tenant, Actor actor, Permission permission, @Nullable Complaint complaint, @Nullable ActType act) {}
