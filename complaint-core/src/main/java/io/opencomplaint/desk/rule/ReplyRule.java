package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Reply;
import io.opencomplaint.event.Replied;

/** Answers go back by the channel the complaint came in by, unless said otherwise (S10). */
final class ReplyRule implements ActRule<Reply> {

    @Override
    public Ruling apply(Matter matter, Reply act) {
        return Ruling.of(
                new Replied(act.kind(), matter.replyChannel(act.channel()), act.text(), act.timely(), act.rights()));
    }
}
