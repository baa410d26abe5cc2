package io.opencomplaint.preset;

import io.opencomplaint.policy.ComplaintPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Every preset there is, by the name of its method. */
final class KnownPresets {

    private KnownPresets() {}

    static Map<String, ComplaintPolicy> all() {
        Map<String, ComplaintPolicy> all = new TreeMap<>();
        Arrays.stream(Presets.class.getMethods())
                .filter(method -> method.getReturnType() == ComplaintPolicy.class)
                .forEach(method -> all.put(method.getName(), made(method)));
        return all;
    }

    private static ComplaintPolicy made(Method preset) {
        try {
            return (ComplaintPolicy) preset.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(preset.getName() + " cannot be made", e);
        }
    }
}
