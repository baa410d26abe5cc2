package io.opencomplaint.tck;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Every word that can be reached from an object: its fields, theirs, and the elements of all collections. */
public final class Words {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> left = new ArrayDeque<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Words() {}

    /**
     * The words in an object.
     *
     * @param root where to begin
     * @return each once
     */
    public static Set<String> in(Object root) {
        Words found = new Words();
        found.add(root);
        while (!found.left.isEmpty()) {
            found.look(found.left.pop());
        }
        return found.words;
    }

    private void add(@Nullable Object next) {
        if (next instanceof String word) {
            words.add(word);
        } else if (next != null && seen.add(next)) {
            left.push(next);
        }
    }

    private void look(Object at) {
        if (at instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                add(key);
                add(value);
            });
        } else if (at instanceof Collection<?> many) {
            many.forEach(this::add);
        } else if (at instanceof AtomicReference<?> reference) {
            add(reference.get());
        } else if (at instanceof Object[] array) {
            for (int i = 0; i < array.length; i++) {
                add(Array.get(array, i));
            }
        } else {
            for (Class<?> type = at.getClass(); isOurs(type); type = type.getSuperclass()) {
                fields(at, type);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.opencomplaint");
    }

    private void fields(Object at, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                try {
                    field.setAccessible(true);
                    add(field.get(at));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(field.getName() + " cannot be looked at", e);
                }
            }
        }
    }
}
