package io.opencomplaint.jdbc.internal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.function.Function;
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

    static final JsonMapper MAPPER = mapper();

    private FactsJson() {}

    private static JsonMapper mapper() {
        // CAN_OVERRIDE_ACCESS_MODIFIERS stays on: Jackson's module does not read the module of the records and so may
        // not
        // call even their public members unless it makes them accessible. They are exported: that needs no opens.
        return JsonMapper.builder()
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
        return module;
    }

    private static <T> void code(
            SimpleModule module, Class<T> type, Function<T, String> code, Function<String, T> value) {
        module.addSerializer(type, new CodeSerializer<>(code));
        module.addDeserializer(type, new CodeDeserializer<>(type, value));
    }
}
