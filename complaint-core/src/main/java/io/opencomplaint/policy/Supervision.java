package io.opencomplaint.policy;

import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.sla.Regulator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What all regulators of a policy ask for together 监管. */
record Supervision(List<Regulator> regulators) {

    /** Periods of months and days have no order of their own; from one day on they have. */
    static final Comparator<Period> BY_LENGTH = Comparator.comparing(LocalDate.EPOCH::plus);

    Stream<Period> periods(String code) {
        return regulators.stream()
                .map(regulator -> regulator.periods().get(code))
                .filter(Objects::nonNull);
    }

    Optional<LocalDate> inTimeUntil(Instant incident, Instant receivedAt) {
        List<Regulator> barring = regulators.stream()
                .filter(regulator -> regulator.periods().containsKey(Regulator.TIME_BAR))
                .toList();
        boolean late = barring.stream().anyMatch(regulator -> LocalDate.ofInstant(
                        receivedAt, regulator.calendar().zone())
                .isAfter(regulator.lastDay(Regulator.TIME_BAR, incident)));
        return late
                ? Optional.empty()
                : barring.stream()
                        .map(regulator -> regulator.lastDay(Regulator.TIME_BAR, incident))
                        .min(Comparator.naturalOrder());
    }

    /** None where the policy names none: then any reason counts. */
    List<InadmissibilityReason> reasons(Admission admission) {
        return admission.reasons().isEmpty()
                ? List.of()
                : Stream.concat(
                                admission.reasons().stream(),
                                regulators.stream().flatMap(regulator -> regulator.grounds().stream()))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
