package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Text;

/**
 * We and the complainant spoke 联系.
 *
 * @param channel by which way
 * @param direction who sought whom
 * @param text what was said
 */
public record Contacted(Channel channel, Direction direction, Text text) implements CaseEvent {}
