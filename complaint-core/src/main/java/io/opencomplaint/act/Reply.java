package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The complainant is answered 答复, by the channel the complaint came in by unless said otherwise (S10).
 *
 * @param complaint of which
 * @param kind on the way or final
 * @param text the answer, at most 100,000 characters
 * @param channel the way it goes; {@code null} for the one the complaint came in by
 * @param timely whether it is within its limit, where whoever sends it says so; {@code null} when nothing was said
 * @param rights before whom it says that the matter may be brought 权利告知: a review, an appeal, an ombudsman, a court (S5, S21)
 * @param apology whether it apologizes 道歉, whatever else is done for the complainant (S13)
 */
public record Reply(
        @NotNull ComplaintId complaint,
        @NotNull ReplyKind kind,
        @NotNull @ValidText(max = 100_000) Text text,
        @Nullable Channel channel,
        @Nullable Boolean timely,
        List<ProceedingKind> rights,
        boolean apology)
        implements CaseAct {

    /**
     * Puts the rights in the order of the kinds, each once.
     *
     * @param complaint of which
     * @param kind on the way or final
     * @param text the answer
     * @param channel the way it goes
     * @param timely whether it is within its limit
     * @param rights before whom it says that the matter may be brought
     * @param apology whether it apologizes
     */
    public Reply {
        rights = rights.stream().distinct().sorted().toList();
    }

    /**
     * An answer on the way 阶段性答复: state, plan and schedule.
     *
     * @param complaint of which
     * @param text the answer
     * @return the act
     */
    public static Reply interim(ComplaintId complaint, String text) {
        return new Reply(complaint, ReplyKind.INTERIM, Text.of(text), null, null, List.of(), false);
    }

    /**
     * The answer with the result 最终答复.
     *
     * @param complaint of which
     * @param text the answer
     * @return the act
     */
    public static Reply finalReply(ComplaintId complaint, String text) {
        return new Reply(complaint, ReplyKind.FINAL, Text.of(text), null, null, List.of(), false);
    }

    /**
     * By another channel than the one the complaint came in by.
     *
     * @param other the way it goes
     * @return a copy
     */
    public Reply via(Channel other) {
        return new Reply(complaint, kind, text, other, timely, rights, apology);
    }

    /**
     * With the sender's word on whether the limit was kept.
     *
     * @param withinLimit kept or not
     * @return a copy
     */
    public Reply timely(boolean withinLimit) {
        return new Reply(complaint, kind, text, channel, withinLimit, rights, apology);
    }

    /**
     * With the notice of the right to have the matter examined anew.
     *
     * @param before whom it may be brought
     * @return a copy
     */
    public Reply tellingOf(ProceedingKind... before) {
        return new Reply(complaint, kind, text, channel, timely, List.of(before), apology);
    }

    /**
     * With an apology 道歉, beside what the resolution is: money back and an apology go together (S13). One that was forgotten
     * is sent after by an interim reply.
     *
     * @return a copy
     */
    public Reply apologizing() {
        return new Reply(complaint, kind, text, channel, timely, rights, true);
    }

    @Override
    public ActType type() {
        return kind == ReplyKind.FINAL ? ActType.REPLY_FINAL : ActType.REPLY_INTERIM;
    }
}
