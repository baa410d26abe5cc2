package io.opencomplaint.integrity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record in the order of their names, so that where they stand in the source says nothing.
 *
 * @param parts one a component
 */
record Shape(List<Part> parts) {

    /** One component. */
    static final class Part {

        private final String name;
        private final byte[] code;
        private final MethodHandle accessor;

        Part(String name, MethodHandle accessor) {
            this.name = name;
            this.code = CanonicalBytes.codeOf(name);
            this.accessor = accessor;
        }

        void writeName(CanonicalBytes to) {
            to.raw(code);
        }

        @Nullable
        Object of(Object record) {
            try {
                return (Object) accessor.invokeExact(record);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("The component " + name + " cannot be read", e);
            }
        }
    }

    static Shape of(Class<?> type) {
        return new Shape(Arrays.stream(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .map(Shape::part)
                .toList());
    }

    private static Part part(RecordComponent component) {
        try {
            Method method = component.getAccessor();
            method.setAccessible(true);
            MethodHandle accessor =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
            return new Part(component.getName(), accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The component " + component.getName() + " cannot be read", e);
        }
    }
}
