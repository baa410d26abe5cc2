package io.opencomplaint.integrity;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Events as bytes 规范字节: the same event always gives the same ones, other events give others. docs/integrity.md describes them for who
 * checks a history without this library. Safe from any thread.
 */
final class CanonicalForm {

    /** What stands for a text: it gives the 32 bytes of its digest. */
    interface Texts {
        byte[] digest(Text text);
    }

    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

    /** An object of what makes the event, without its seal. */
    void write(CanonicalBytes to, Tenant tenant, RecordedEvent recorded, Texts texts) {
        to.mark('o');
        parts(tenant, recorded, (name, value) -> part(to, name, value, texts));
        to.mark('e');
    }

    /** What makes an event, in the order of the names; some of it may be empty. */
    static void parts(Tenant tenant, RecordedEvent recorded, BiConsumer<String, Object> each) {
        each.accept("clocks", recorded.clocks());
        each.accept("complaint", recorded.complaint().value());
        each.accept("event", recorded.event());
        each.accept("recording", recorded.recording());
        each.accept("sequence", recorded.sequence());
        each.accept("tenant", tenant.code());
        each.accept("type", recorded.event().type().code());
    }

    Shape shape(Class<?> type) {
        Shape shape = shapes.get(type);
        return shape == null ? shapes.computeIfAbsent(type, Shape::of) : shape;
    }

    private void part(CanonicalBytes to, String name, Object value, Texts texts) {
        if (!isEmpty(value)) {
            to.string('s', name);
            value(to, value, texts);
        }
    }

    void object(CanonicalBytes to, Record value, Texts texts) {
        to.mark('o');
        for (Shape.Part part : shape(value.getClass()).parts()) {
            Object component = part.of(value);
            if (component != null && !isEmpty(component)) {
                part.writeName(to);
                value(to, component, texts);
            }
        }
        to.mark('e');
    }

    /** What a record of an earlier release would not have leaves no byte, so that a new component changes no old link. */
    static boolean isEmpty(Object value) {
        return value instanceof Collection<?> many && many.isEmpty();
    }

    private void value(CanonicalBytes to, Object value, Texts texts) {
        if (value instanceof String string) {
            to.string('s', string);
        } else if (value instanceof Text text) {
            to.mark('x');
            to.raw(texts.digest(text));
        } else if (value instanceof Boolean flag) {
            to.mark(flag ? 't' : 'f');
        } else if (value instanceof Collection<?> many) {
            to.mark('l');
            many.forEach(each -> value(to, each, texts));
            to.mark('e');
        } else {
            String number = number(value);
            String code = number == null ? code(value) : number;
            if (code != null) {
                to.string(number == null ? 's' : 'n', code);
            } else if (value instanceof Record record) {
                object(to, record, texts);
            } else {
                throw unknown(value);
            }
        }
    }

    static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException("An event holds a " + value.getClass() + ", which has no bytes yet");
    }

    /** A number in decimal digits, a fraction with all its digits. */
    static @Nullable String number(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : null;
    }

    /** What stands as a string though it is none. */
    static @Nullable String code(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof TimeLimit limit) {
            return limit.code();
        } else if (value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Duration
                || value instanceof Period) {
            return value.toString();
        }
        return value instanceof Currency currency ? currency.getCurrencyCode() : null;
    }
}
