package io.opencomplaint.event;

import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.WarningLevel;
import java.util.List;
import java.util.Objects;

/**
 * Those who have the case reported up how hard it is 预警上报.
 *
 * @param level how hard
 * @param told the roles that know from now on, lowest first
 * @param reason why
 */
public record WarningRaised(WarningLevel level, List<Role> told, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param level how hard
     * @param told the roles that know from now on, lowest first
     * @param reason why
     */
    public WarningRaised {
        Objects.requireNonNull(level, "level");
        told = List.copyOf(told);
        Objects.requireNonNull(reason, "reason");
    }
}
