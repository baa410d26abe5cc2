package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.event.Acknowledged;

/** Receipt is confirmed by the channel the complaint came in by, unless said otherwise. */
final class AcknowledgeRule implements ActRule<Acknowledge> {

    @Override
    public Ruling apply(Matter matter, Acknowledge act) {
        return Ruling.of(new Acknowledged(matter.replyChannel(act.channel())));
    }
}
