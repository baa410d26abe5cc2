package io.opencomplaint.desk;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Puts into each component of a record, and of the records within it, values that nobody means, and tells which of them are taken.
 * A component of which no sample takes even a usual value counts as taken, so that a sample must be added.
 */
final class Probes {

    private static final String LONG = "a".repeat(2_000_000);
    private static final int MANY = 100_000;

    private static final Map<Class<?>, List<?>> MONSTROUS = Map.ofEntries(
            Map.entry(String.class, List.of(LONG, "a\u0000b", "a\uD800b", "a\nb")),
            Map.entry(
                    Text.class, List.of(Text.of(LONG), Text.of("a\u0001b"), Text.of("a\u0085b"), Text.of("a\u202Eb"))),
            Map.entry(int.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(Integer.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE)),
            Map.entry(long.class, List.of(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Long.class, List.of(Long.MIN_VALUE, Long.MAX_VALUE)),
            Map.entry(Instant.class, List.of(Instant.MIN, Instant.MAX)),
            Map.entry(LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX)),
            Map.entry(Duration.class, List.of(Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE))),
            Map.entry(Period.class, List.of(Period.ofYears(1_000_000_000), Period.ofYears(-1_000_000_000))),
            Map.entry(
                    BigDecimal.class,
                    List.of(
                            new BigDecimal("1E+1000000000"),
                            new BigDecimal("1E-1000000000"),
                            new BigDecimal("-1E+1000000000"),
                            BigDecimal.ONE.setScale(10_000))));

    private static final Map<Class<?>, Object> USUAL = Map.of(
            String.class, "a1",
            Text.class, Text.of("words"),
            Integer.class, 3,
            Instant.class, Instant.parse("2026-07-01T00:00:00Z"),
            LocalDate.class, LocalDate.of(2026, 7, 1),
            Currency.class, Currency.getInstance("CNY"));

    /** Of what is gathered each once, different ones. */
    private static final Map<Class<?>, IntFunction<?>> NUMBERED =
            Map.of(Role.class, each -> Role.of("r" + each), Concern.class, each -> Concern.batch("b" + each));

    private final Map<Class<?>, Set<Record>> samples = new HashMap<>();

    /** Remembers a record, and those within it, as samples of their types. */
    void know(Record sample) {
        samples.computeIfAbsent(sample.getClass(), type -> new HashSet<>()).add(sample);
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            Object value = read(sample, component);
            if (value instanceof Record inner) {
                know(inner);
            } else if (value instanceof Iterable<?> items) {
                items.forEach(item -> know((Record) (item instanceof Record ? item : Text.of("none"))));
            }
        }
    }

    /** The paths below a type at which a monstrous value is taken, or no usual one is. */
    List<String> unbounded(Class<?> type, Consumer<Object> check) {
        Set<String> bounded = new HashSet<>();
        Set<String> open = new HashSet<>();
        Set<String> usable = new HashSet<>();
        for (Record sample : samples.getOrDefault(type, Set.of())) {
            each(type.getSimpleName(), sample, new Visit(value -> value, check, bounded, open, usable));
        }
        Set<String> all = new HashSet<>(bounded);
        all.addAll(open);
        return all.stream()
                .filter(path -> open.contains(path) || !usable.contains(path))
                .sorted()
                .toList();
    }

    private record Visit(
            Function<Object, Object> wrap,
            Consumer<Object> check,
            Set<String> bounded,
            Set<String> open,
            Set<String> usable) {

        Visit within(Function<Object, Object> inner) {
            return new Visit(value -> wrap.apply(inner.apply(value)), check, bounded, open, usable);
        }

        boolean takes(Object value) {
            try {
                check.accept(wrap.apply(value));
                return true;
            } catch (InvalidValueException | InvalidActException e) {
                return false;
            }
        }
    }

    private void each(String path, Record sample, Visit visit) {
        for (RecordComponent component : sample.getClass().getRecordComponents()) {
            Visit inner = visit.within(value -> with(sample, component, value));
            value(path + '.' + component.getName(), component.getGenericType(), read(sample, component), inner);
        }
    }

    private void value(String path, Type type, Object present, Visit visit) {
        if (type instanceof ParameterizedType list) {
            items(path, list, visit);
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Arrays.stream(plain.getPermittedSubclasses()).forEach(each -> value(path, each, null, visit));
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Text.class) {
            Set<Record> inner = samples.getOrDefault(plain, Set.of());
            if (inner.isEmpty()) {
                visit.open().add(path);
            }
            inner.forEach(record -> each(path, record, visit));
        } else if (type instanceof Class<?> plain
                && !plain.isEnum()
                && plain != boolean.class
                && plain != Boolean.class) {
            leaf(path, plain, present, visit);
        }
    }

    private static void leaf(String path, Class<?> type, Object present, Visit visit) {
        if (type == Currency.class) {
            return;
        }
        if (!MONSTROUS.containsKey(type)) {
            visit.open().add(path);
            return;
        }
        Object usual = present == null ? USUAL.get(type) : present;
        if (visit.takes(usual)) {
            visit.usable().add(path);
            boolean taken = MONSTROUS.get(type).stream().anyMatch(visit::takes);
            (taken ? visit.open() : visit.bounded()).add(path);
        } else {
            visit.bounded().add(path);
        }
    }

    private void items(String path, ParameterizedType list, Visit visit) {
        Class<?> item = (Class<?>) list.getActualTypeArguments()[0];
        boolean set = list.getRawType() == Set.class;
        Function<List<?>, Object> gather = set ? Set::copyOf : some -> some;
        value(path + "[]", item, null, visit.within(value -> gather.apply(List.of(value))));
        List<?> few = item == String.class
                ? List.of("a1")
                : item.isEnum()
                        ? List.of(item.getEnumConstants()[0])
                        : new ArrayList<>(samples.getOrDefault(item, Set.of()));
        if (few.stream().anyMatch(one -> visit.takes(gather.apply(List.of(one))))) {
            visit.usable().add(path);
        }
        // Of an enum a list holds each constant once, or is asked for that.
        boolean taken = visit.takes(gather.apply(many(item, few, set)));
        (taken && !item.isEnum() ? visit.open() : visit.bounded()).add(path);
    }

    /** Of a set each another one: of a list the same one, so that other rules about its items do not hide that it has no bound. */
    private static List<?> many(Class<?> item, List<?> few, boolean set) {
        IntFunction<?> numbered = set && item == String.class ? each -> "a" + each : NUMBERED.get(item);
        return numbered == null
                ? Collections.nCopies(few.isEmpty() ? 0 : MANY, few.isEmpty() ? item : few.get(0))
                : IntStream.range(0, MANY).mapToObj(numbered).toList();
    }

    private static Object read(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy with one component changed, made by the canonical constructor. */
    private static Record with(Record sample, RecordComponent changed, Object value) {
        RecordComponent[] all = sample.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(all)
                .map(each -> each.getName().equals(changed.getName()) ? value : read(sample, each))
                .toArray();
        try {
            var constructor = sample.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException refused) {
                throw refused;
            }
            throw new IllegalStateException("a constructor of " + sample.getClass() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
