package io.opencomplaint.examples.cfpb;

import io.opencomplaint.act.Act;
import io.opencomplaint.model.Actor;
import java.time.Instant;

/** An act of somebody at its time. */
record Step(Act act, Actor actor, Instant at) {}
