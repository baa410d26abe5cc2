package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * We and the complainant speak 联系.
 *
 * @param complaint of which
 * @param channel by which way
 * @param direction who sought whom
 * @param text what was said, at most 100,000 characters
 */
public record Contact(
        @NotNull ComplaintId complaint,
        @NotNull Channel channel,
        @NotNull Direction direction,
        @NotNull @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param channel by which way
     * @param direction who sought whom
     * @param text what was said, at most 100,000 characters
     */
    public Contact(ComplaintId complaint, Channel channel, Direction direction, String text) {
        this(complaint, channel, direction, Text.of(text));
    }

    @Override
    public ActType type() {
        return ActType.CONTACT;
    }
}
