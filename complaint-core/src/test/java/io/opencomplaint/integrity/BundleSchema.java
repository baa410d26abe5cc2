package io.opencomplaint.integrity;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The schema of bundles as the records of the events make it: every record that one of them reaches. */
final class BundleSchema {

    private static final Map<Class<?>, Map<String, Object>> SCALARS = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(BigDecimal.class, Map.of("type", "number")),
            Map.entry(
                    Instant.class, string("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{3,6})?Z$")),
            Map.entry(LocalDate.class, string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            Map.entry(Duration.class, string("^PT[0-9HMS.-]+$")),
            Map.entry(TimeLimit.class, Map.of("type", "string")),
            Map.entry(Currency.class, string("^[A-Z]{3}$")),
            Map.entry(Text.class, Map.of("$ref", "#/$defs/@text")));

    private final Map<String, Object> definitions = new TreeMap<>();

    private BundleSchema() {
        definitions.put("@link", string("^[0-9a-f]{64}$"));
        definitions.put(
                "@text",
                Map.of(
                        "oneOf",
                        List.of(
                                object(members("@text", Map.of("type", "string"), "@salt", string("^[0-9a-f]{32}$"))),
                                object(members("@digest", ref("@link"))))));
    }

    /** What the jar has to hold. */
    static String json() {
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new BundleSchema().bundle())
                        .replace("\r\n", "\n")
                + "\n";
    }

    private Map<String, Object> bundle() {
        Map<String, Object> event = object(members("link", ref("@link"), "facts", facts()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Bundle of a case, format 1");
        schema.putAll(object(members(
                "format", Map.of("const", CaseBundle.FORMAT),
                "tenant", Map.of("type", "string"),
                "complaint", Map.of("type", "string"),
                "texts", Map.of("type", "boolean"),
                "events", list(event),
                "version", members("type", "integer", "minimum", 1),
                "head", ref("@link"))));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> facts() {
        List<Object> kinds = new ArrayList<>();
        for (EventType type : EventType.values()) {
            kinds.add(members(
                    "if", Map.of("properties", Map.of("type", Map.of("const", type.code()))),
                    "then", Map.of("properties", Map.of("event", type(type.recordType())))));
        }
        Map<String, Object> members = members(
                "clocks", list(type(Clock.class)),
                "complaint", Map.of("type", "string"),
                "event", Map.of("type", "object"),
                "recording", type(Recording.class),
                "sequence", members("type", "integer", "minimum", 1),
                "tenant", Map.of("type", "string"),
                "type",
                        Map.of(
                                "enum",
                                Arrays.stream(EventType.values())
                                        .map(EventType::code)
                                        .toList()));
        Map<String, Object> facts = object(members);
        facts.put(
                "required",
                members.keySet().stream().filter(name -> !name.equals("clocks")).toList());
        facts.put("allOf", kinds);
        return facts;
    }

    private Map<String, Object> type(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(type(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (SCALARS.containsKey(plain)) {
            return SCALARS.get(plain);
        }
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .toList());
        }
        if (!plain.isRecord()) {
            throw new IllegalStateException(
                    "No form for " + plain + ": docs/integrity.md does not say how it is written");
        }
        define(plain);
        return ref(plain.getSimpleName());
    }

    private void define(Class<?> record) {
        String name = record.getSimpleName();
        if (definitions.containsKey(name)) {
            return;
        }
        definitions.put(name, record);
        Map<String, Object> members = new TreeMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            members.put(component.getName(), type(component.getGenericType()));
            if (component.getType() != List.class
                    && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        Map<String, Object> object = object(members);
        object.put("required", required.stream().sorted().toList());
        definitions.put(name, object);
    }

    private static Map<String, Object> object(Map<String, Object> members) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", members);
        object.put("required", List.copyOf(members.keySet()));
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> members(Object... namesAndTypes) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            members.put((String) namesAndTypes[i], namesAndTypes[i + 1]);
        }
        return members;
    }

    private static Map<String, Object> list(Map<String, Object> items) {
        return members("type", "array", "minItems", 1, "items", items);
    }

    private static Map<String, Object> string(String pattern) {
        return members("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> ref(String name) {
        return members("$ref", "#/$defs/" + name);
    }
}
