package io.opencomplaint.jdbc.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opencomplaint.InvalidValueException;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** How the library's values stand in JSON: in the facts of events and in time limits. */
final class FactsJson {

    /** An act says 1,200,000 characters at most; a history from elsewhere may say more, and none that is meant says this much. */
    static final int LONGEST_TEXT = 16 * 1024 * 1024;

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 128;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int LAST_YEAR = 9999;

    static final JsonMapper MAPPER = mapper();

    private FactsJson() {}

    private static JsonMapper mapper() {
        // CAN_OVERRIDE_ACCESS_MODIFIERS stays on: Jackson's module does not read the module of the records and so may
        // not
        // call even their public members unless it makes them accessible. They are exported: that needs no opens.
        return JsonMapper.builder(factory())
                // A record is its components: what else it can tell, such as isOpen, is not written.
                .changeDefaultVisibility(was -> was.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Which does not hold for what becomes a String.
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultPropertyInclusion(was -> was.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(values())
                .build();
    }

    /** What the library writes is far within these bounds; beyond them, or where a field stands twice, somebody else wrote. */
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxDocumentLength(4L * LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("complaint-values");
        module.addSerializer(Text.class, new TextSerializer());
        module.addDeserializer(Text.class, new TextDeserializer());
        module.addSerializer(Dossier.class, new DossierSerializer());
        module.addDeserializer(Dossier.class, new DossierDeserializer());
        code(module, Channel.class, Channel::code, Channel::new);
        code(module, Tier.class, Tier::code, Tier::new);
        code(module, Role.class, Role::code, Role::new);
        code(module, TimeLimit.class, TimeLimit::code, TimeLimit::parse);
        code(module, Category.class, Category::path, Category::of);
        code(module, Cause.class, Cause::path, Cause::of);
        code(module, Region.class, Region::path, Region::of);
        code(module, Source.class, Source::code, Source::new);
        code(module, Concern.class, Concern::code, Concern::parse);
        // As text alone: Jackson would read numbers too, such as 1e1000000000.
        code(module, Instant.class, Instant::toString, FactsJson::instant);
        code(module, LocalDate.class, LocalDate::toString, FactsJson::date);
        code(module, Duration.class, Duration::toString, Duration::parse);
        return module;
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new InvalidValueException("time of a fact", "no store keeps one beyond the years 1 to 9999");
        }
        return instant;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new InvalidValueException("date of a fact", "no store keeps one beyond the years 1 to 9999");
        }
        return date;
    }

    private static <T> void code(
            SimpleModule module, Class<T> type, Function<T, String> code, Function<String, T> value) {
        module.addSerializer(type, new CodeSerializer<>(code));
        module.addDeserializer(type, new CodeDeserializer<>(type, value));
    }
}
