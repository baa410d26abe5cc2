package io.opencomplaint.tck;

import io.opencomplaint.spi.Criteria;
import java.lang.reflect.RecordComponent;
import java.util.Collection;

/** How much criteria say. */
final class Said {

    private Said() {}

    /** Criteria that are given, each element of a set for one. */
    static int count(Criteria criteria) {
        int count = 0;
        for (RecordComponent component : Criteria.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(criteria);
                count += value instanceof Collection<?> set ? Math.min(set.size(), 1) : value == null ? 0 : 1;
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.getName(), e);
            }
        }
        return count;
    }
}
