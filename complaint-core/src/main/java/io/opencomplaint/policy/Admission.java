package io.opencomplaint.policy;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is taken up 受理规定: by which channels complaints come in (S20, S21), and for which reasons one may be refused (S20). Immutable.
 *
 * @param channels those admitted; empty for any
 * @param reasons those that count for a refusal 不予受理; empty for any
 */
public record Admission(Set<Channel> channels, Set<InadmissibilityReason> reasons) {

    /** Any channel, any reason. */
    public static final Admission OPEN = new Admission(Set.of(), Set.of());

    /**
     * Copies the sets.
     *
     * @param channels those admitted
     * @param reasons those that count for a refusal
     */
    public Admission {
        channels = Set.copyOf(channels);
        reasons = Set.copyOf(reasons);
    }

    /**
     * Only by these channels.
     *
     * @param admitted none for any
     * @return a copy
     */
    public Admission by(Channel... admitted) {
        return new Admission(Set.copyOf(Arrays.asList(admitted)), reasons);
    }

    /**
     * Refused only for these reasons.
     *
     * @param counting none for any
     * @return a copy
     */
    public Admission refusedFor(InadmissibilityReason... counting) {
        return new Admission(channels, Set.copyOf(Arrays.asList(counting)));
    }

    /**
     * Whether a complaint may come in by a channel.
     *
     * @param channel by which it comes
     * @return true when it is admitted, or any is
     */
    public boolean admits(Channel channel) {
        return channels.isEmpty() || channels.contains(channel);
    }

    /**
     * The channels for a message.
     *
     * @return codes in order
     */
    public List<String> channelCodes() {
        return channels.stream().map(Channel::code).sorted().toList();
    }
}
