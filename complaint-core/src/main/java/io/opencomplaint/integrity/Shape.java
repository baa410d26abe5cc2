package io.opencomplaint.integrity;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record in the order of their names, so that where they stand in the source says nothing.
 *
 * @param parts one a component
 * @param constructor takes all components in the order of the source, as an array
 */
record Shape(List<Part> parts, MethodHandle constructor) {

    /** One component. */
    static final class Part {

        private final String name;
        private final byte[] code;
        private final MethodHandle accessor;
        private final int place;

        Part(String name, MethodHandle accessor, int place) {
            this.name = name;
            this.place = place;
            this.code = CanonicalBytes.codeOf(name);
            this.accessor = accessor;
        }

        String name() {
            return name;
        }

        void writeName(CanonicalBytes to) {
            to.raw(code);
        }

        /** Where it stands in the source, from 0. */
        int place() {
            return place;
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
        RecordComponent[] components = type.getRecordComponents();
        return new Shape(
                IntStream.range(0, components.length)
                        .boxed()
                        .sorted(Comparator.comparing(place -> components[place].getName()))
                        .map(place -> part(components[place], place))
                        .toList(),
                constructor(type, components));
    }

    /** A record of these components. */
    Object with(@Nullable Object[] components) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A record cannot be made anew", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The record " + type.getName() + " cannot be made anew", e);
        }
    }

    private static Part part(RecordComponent component, int place) {
        try {
            Method method = component.getAccessor();
            method.setAccessible(true);
            MethodHandle accessor =
                    MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
            return new Part(component.getName(), accessor, place);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The component " + component.getName() + " cannot be read", e);
        }
    }
}
