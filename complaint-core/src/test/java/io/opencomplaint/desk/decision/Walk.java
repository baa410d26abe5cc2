package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A walk through a workflow by chance: mostly acts that the status allows, or what they still lack, sometimes any, by anybody, as
 * time goes by. It knows no policy: where it can go and what that takes, it reads from the rows.
 */
final class Walk {

    private static final Instant BEGIN = Instant.parse("2026-04-20T01:00:00Z");
    private static final int MINUTES = 1_440;
    private static final List<ActType> ANY = Arrays.stream(ActType.values())
            .filter(act -> act != ActType.RECEIVE)
            .toList();

    private final ComplaintPolicy policy;
    private final Random random;
    private final List<Actor> actors;
    private final WalkActs acts;
    private Docket docket;

    Walk(ComplaintPolicy policy, long seed) {
        this.policy = policy;
        this.random = new Random(seed);
        this.actors = actors(policy);
        this.acts = new WalkActs(policy, actors, random);
        begin();
    }

    /** A complaint of its own from here on. */
    void begin() {
        docket = new Docket(policy, policy.zone())
                .on(BEGIN)
                .received(ReceiveComplaint.by(Channel.PHONE).matter("Fails again"), actors.get(0));
    }

    Docket docket() {
        return docket;
    }

    /** Nothing leads on from here, though the case may still be audited. */
    boolean isOver() {
        return policy.workflow().rows(docket.complaint().status()).stream().noneMatch(Transition::moves);
    }

    /** Some time later somebody does something, or tries to. */
    Decision step() {
        docket.on(docket.now().plus(Duration.ofMinutes(random.nextInt(MINUTES))));
        if (random.nextInt(10) == 0) {
            docket.sweeps();
        }
        return docket.asks(acts.of(type(), docket.complaint(), docket.now()), actor());
    }

    /** An act of a kind as it would be done now, by somebody who may do everything. */
    Decision would(ActType type) {
        return docket.would(acts.of(type, docket.complaint(), docket.now()), actors.get(0));
    }

    private ActType type() {
        List<Transition> rows = policy.workflow().rows(docket.complaint().status());
        List<Transition> moves = rows.stream().filter(Transition::moves).toList();
        int dice = random.nextInt(10);
        if (dice == 0 || rows.isEmpty()) {
            return any(ANY);
        }
        return dice < 7 && !moves.isEmpty()
                ? new WalkWay(docket.complaint(), rows, random).towards(goal(moves))
                : any(rows).act();
    }

    /** A case can end early in many ways; most take the long one. */
    private Transition goal(List<Transition> moves) {
        Transition goal = any(moves);
        for (int i = 0; i < 2 && goal.to().phase() == Phase.CLOSED; i++) {
            goal = any(moves);
        }
        return goal;
    }

    private Actor actor() {
        int dice = random.nextInt(10);
        return dice < 6 ? actors.get(0) : dice < 8 ? actors.get(1) : any(actors);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Two who may do everything, since some things need four eyes, and one for each role. */
    private static List<Actor> actors(ComplaintPolicy policy) {
        Set<String> roles = new TreeSet<>(Set.of(Role.MANAGER.code()));
        Stream.concat(
                        policy.workflow().rows().stream().map(Transition::roles),
                        Stream.of(policy.workflow().receivers()))
                .flatMap(Collection::stream)
                .forEach(role -> roles.add(role.code()));
        Role[] all = roles.stream().map(Role::of).toArray(Role[]::new);
        List<Actor> actors = new ArrayList<>(List.of(Actor.of("u-0", all), Actor.of("u-1", all)));
        roles.forEach(role -> actors.add(Actor.of("u-" + role, Role.of(role))));
        return actors;
    }
}
