package io.opencomplaint.tck;

import io.opencomplaint.spi.Criteria;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Set;

/** How much criteria say. */
final class Said {

    private static final Set<String> OTHERS = Set.of("hashCode", "toString");

    private Said() {}

    /** Criteria that are given, each set for one. */
    static int count(Criteria criteria) {
        int count = 0;
        for (Method method : Criteria.class.getMethods()) {
            if (isCriterion(method)) {
                try {
                    Object value = method.invoke(criteria);
                    count += value instanceof Collection<?> set ? Math.min(set.size(), 1) : value == null ? 0 : 1;
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(method.getName(), e);
                }
            }
        }
        return count;
    }

    private static boolean isCriterion(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !OTHERS.contains(method.getName());
    }
}
