package io.opencomplaint.desk.decision;

import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.ComplaintPolicyBuilder;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every preset there is, alone and under every regulator whose demands its workflow can meet. */
final class PresetShelf {

    private PresetShelf() {}

    static Map<String, ComplaintPolicy> policies() {
        Map<String, ComplaintPolicy> policies = new LinkedHashMap<>();
        for (ComplaintPolicy preset : presets()) {
            policies.put(preset.id(), preset);
            policies.put(preset.id() + "+regulators", regulated(preset));
        }
        return policies;
    }

    static List<ComplaintPolicy> presets() {
        return made(Presets.class, ComplaintPolicy.class);
    }

    static List<Regulator> regulators() {
        return made(Regulators.class, Regulator.class);
    }

    private static ComplaintPolicy regulated(ComplaintPolicy preset) {
        // Long enough for every regulator: what keeps files for less is refused.
        ComplaintPolicyBuilder builder = preset.toBuilder().retention(Period.ofYears(10));
        for (Regulator regulator : regulators()) {
            boolean met = regulator.problems(preset.workflow()).isEmpty()
                    && preset.serviceLevels()
                            .beside(List.of(regulator))
                            .problems(preset.workflow())
                            .isEmpty();
            if (met) {
                builder.regulator(regulator);
            }
        }
        return builder.build();
    }

    private static <T> List<T> made(Class<?> shelf, Class<T> type) {
        List<T> made = new ArrayList<>();
        Arrays.stream(shelf.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 0
                        && method.getReturnType() == type)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> made.add(type.cast(called(method))));
        return made;
    }

    private static Object called(Method method) {
        try {
            return method.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }
}
