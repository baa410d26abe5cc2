package io.opencomplaint.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/** All grants of one role: a word of bits for each relation. Written only while the rules are made. */
final class Compiled {

    private final Map<Relation, EnumSet<Permission>> granted = new EnumMap<>(Relation.class);

    Compiled() {
        for (Relation relation : Relation.values()) {
            granted.put(relation, EnumSet.noneOf(Permission.class));
        }
    }

    void add(Grant grant) {
        grant.relations()
                .forEach(relation -> granted.computeIfPresent(relation, (unused, all) -> {
                    all.addAll(grant.permissions());
                    return all;
                }));
    }

    boolean allows(Permission permission, Relation relation) {
        EnumSet<Permission> all = granted.get(relation);
        return all != null && all.contains(permission);
    }
}
