package io.opencomplaint.examples.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.ComplaintId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever changes, takes out, puts in or moves anything in a bundle is found out; what means the same is let be. */
class TamperedBundleTest {

    /** Fractions with all their digits. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The first is no matter of links, the second is under none. */
    private static final List<String> UNCOVERED = List.of("format", "texts");

    private final Bundles bundles = new Bundles();
    private ObjectNode whole;
    private ObjectNode withoutTexts;

    @BeforeEach
    void export() {
        ComplaintId id = bundles.everyKind(11);
        whole = read(bundles.whole(id));
        withoutTexts = read(bundles.withoutTexts(id));
    }

    private static ObjectNode read(String bundle) {
        return (ObjectNode) MAPPER.readTree(bundle);
    }

    private static String written(JsonNode bundle) {
        return MAPPER.writeValueAsString(bundle);
    }

    /** Every object and list in it. */
    private static List<JsonNode> containers(JsonNode bundle) {
        List<JsonNode> found = new ArrayList<>(List.of(bundle));
        for (int i = 0; i < found.size(); i++) {
            for (JsonNode child : found.get(i)) {
                if (child.isContainer()) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    private static String said(JsonNode bundle) {
        return Bundles.said(written(bundle));
    }

    /** Something else of the same form. */
    private static JsonNode other(JsonNode scalar) {
        if (scalar.isBoolean()) {
            return MAPPER.getNodeFactory().booleanNode(!scalar.booleanValue());
        }
        if (scalar.isNumber()) {
            return MAPPER.getNodeFactory().numberNode(scalar.decimalValue().add(BigDecimal.ONE));
        }
        String text = scalar.stringValue();
        boolean hex = text.matches("[0-9a-f]{32}|[0-9a-f]{64}");
        return MAPPER.getNodeFactory()
                .stringNode(hex ? (text.charAt(0) == '0' ? '1' : '0') + text.substring(1) : text + "\u0000");
    }

    private static void isFound(ObjectNode bundle, String how, Consumer<ObjectNode> change) {
        ObjectNode changed = bundle.deepCopy();
        change.accept(changed);
        assertThat(changed).as(how).isNotEqualTo(bundle);
        assertThat(said(changed)).as(how).startsWith("broken: ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatADeskExportsIsIntact(long seed) {
        ComplaintId kinds = bundles.everyKind(seed + 20);
        ComplaintId chance = bundles.byChance(seed, 40);
        for (ComplaintId id : List.of(kinds, chance)) {
            assertThat(Bundles.said(bundles.whole(id))).isEqualTo("intact");
            assertThat(Bundles.said(bundles.withoutTexts(id))).isEqualTo("intact");
        }
    }

    @Test
    void everyOtherScalarIsFound() {
        int changed = 0;
        ObjectNode shortWithoutTexts = read(bundles.withoutTexts(bundles.byChance(3, 10)));
        for (ObjectNode bundle : List.of(whole, shortWithoutTexts)) {
            for (JsonNode container : containers(bundle)) {
                changed += container instanceof ObjectNode object
                        ? members(bundle, object)
                        : items(bundle, (ArrayNode) container);
            }
        }
        assertThat(changed).isGreaterThan(1000);
    }

    private static int members(ObjectNode bundle, ObjectNode object) {
        int changed = 0;
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            String name = member.getKey();
            if (!member.getValue().isContainer() && !(object.has("format") && UNCOVERED.contains(name))) {
                object.set(name, other(member.getValue()));
                assertThat(said(bundle)).as(name).startsWith("broken: ");
                object.set(name, member.getValue());
                changed++;
            }
        }
        return changed;
    }

    private static int items(ObjectNode bundle, ArrayNode list) {
        int changed = 0;
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            if (!item.isContainer()) {
                list.set(i, other(item));
                assertThat(said(bundle)).as("item " + i).startsWith("broken: ");
                list.set(i, item);
                changed++;
            }
        }
        return changed;
    }

    @Test
    void anotherFormatAndTextsInABundleWithoutAreToldApart() {
        whole.put("format", "opencomplaint-bundle 2");
        assertThat(said(whole)).isEqualTo("unusable: its format is not opencomplaint-bundle 1");
        whole.put("format", "opencomplaint-bundle 1").put("texts", false);
        assertThat(said(whole)).isEqualTo("unusable: it says that it is without texts, and has some");
        // Nothing hangs on it: it tells a reader why he sees digests.
        withoutTexts.put("texts", true);
        assertThat(said(withoutTexts)).isEqualTo("intact");
    }

    @Test
    void everyMemberThatIsTakenOutOrPutInIsFound() {
        ObjectNode bundle = read(bundles.whole(bundles.byChance(4, 12)));
        for (JsonNode container : containers(bundle)) {
            if (container instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                    object.remove(member.getKey());
                    assertThat(said(bundle)).as("without " + member.getKey()).isNotEqualTo("intact");
                    object.set(member.getKey(), member.getValue());
                }
                object.put("zz", 1);
                assertThat(said(bundle)).isNotEqualTo("intact");
                object.remove("zz");
            }
        }
        assertThat(said(bundle)).isEqualTo("intact");
    }

    @Test
    void everyItemThatIsTakenOutRepeatedOrMovedIsFound() {
        ObjectNode bundle = read(bundles.whole(bundles.byChance(4, 12)));
        for (JsonNode container : containers(bundle)) {
            if (container instanceof ArrayNode list) {
                for (int i = 0; i < list.size(); i++) {
                    JsonNode item = list.remove(i);
                    assertThat(said(bundle)).as("taken out").isNotEqualTo("intact");
                    list.insert(i, item).insert(i, item);
                    assertThat(said(bundle)).as("repeated").isNotEqualTo("intact");
                    list.remove(i);
                    if (i > 0 && !list.get(i - 1).equals(item)) {
                        list.insert(i - 1, list.remove(i));
                        assertThat(said(bundle)).as("moved").isNotEqualTo("intact");
                        list.insert(i, list.remove(i - 1));
                    }
                }
            }
        }
        assertThat(said(bundle)).isEqualTo("intact");
    }

    @Test
    void theFirstBrokenEventIsNamed() {
        isFound(whole, "its policy", bundle -> ((ObjectNode) bundle.at("/events/4/facts/recording"))
                .put("policy", "mine@1"));
        ((ObjectNode) whole.at("/events/4/facts/recording")).put("policy", "mine@1");
        ((ObjectNode) whole.at("/events/9/facts/recording")).put("policy", "mine@1");
        assertThat(said(whole)).startsWith("broken: event 5 is not what it was");
    }

    @Test
    void aTailThatIsCutOffIsFoundAlsoWhenTheEnvelopeIsNotChanged() {
        int events = whole.get("events").size();
        isFound(whole, "the last one", bundle -> ((ArrayNode) bundle.get("events")).remove(events - 1));
        isFound(whole, "all but one", bundle -> {
            ArrayNode list = (ArrayNode) bundle.get("events");
            while (list.size() > 1) {
                list.remove(1);
            }
        });
    }

    @Test
    void anEventOfAnotherCaseIsFound() {
        ObjectNode other = read(bundles.whole(bundles.everyKind(12)));
        isFound(whole, "another's", bundle -> ((ArrayNode) bundle.get("events"))
                .set(3, other.get("events").get(3)));
        isFound(whole, "all of another's", bundle -> bundle.set("events", other.get("events")));
    }

    @Test
    void blanksEscapesAndTheOrderOfMembersSayNothing() {
        String pretty = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(turned(whole));
        assertThat(pretty).isNotEqualTo(written(whole));
        assertThat(Bundles.said(pretty)).isEqualTo("intact");
        StringBuilder escaped = new StringBuilder();
        written(whole).chars().forEach(c -> escaped.append(c < 127 ? "" + (char) c : String.format("\\u%04X", c)));
        assertThat(escaped).isNotEqualToIgnoringCase(written(whole));
        assertThat(Bundles.said(escaped.toString())).isEqualTo("intact");
    }

    /** The last member first. */
    private static JsonNode turned(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode turned = MAPPER.createObjectNode();
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            for (int i = members.size() - 1; i >= 0; i--) {
                turned.set(members.get(i).getKey(), turned(members.get(i).getValue()));
            }
            return turned;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode turned = MAPPER.createArrayNode();
            list.forEach(item -> turned.add(turned(item)));
            return turned;
        }
        return node;
    }

    /** Any holder of a bundle may black texts out before it goes on to others; he cannot put other ones in. */
    @Test
    void aTextMayBeBlackedOutByItsDigest() {
        for (JsonNode container : containers(whole)) {
            if (container instanceof ObjectNode text && text.has("@text")) {
                String digest = HexFormat.of()
                        .formatHex(Canonical.sha256(
                                HexFormat.of().parseHex(text.get("@salt").stringValue()),
                                text.get("@text").stringValue().getBytes(StandardCharsets.UTF_8)));
                text.removeAll();
                text.put("@digest", digest);
            }
        }
        assertThat(said(whole)).isEqualTo("intact");
        whole.put("texts", false);
        assertThat(whole).isEqualTo(withoutTexts);
    }
}
