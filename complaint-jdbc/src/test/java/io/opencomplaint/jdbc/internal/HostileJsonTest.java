package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.event.EventType;
import io.opencomplaint.jdbc.Specimens;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** JSON that the library did not write ends in an exception, whatever it was made for: never in an error of the virtual machine. */
class HostileJsonTest {

    private static final EventCodec EVENTS = new EventCodec();
    private static final String LONG = "x".repeat(FactsJson.LONGEST_TEXT + 1);

    static Stream<Arguments> readers() {
        return Stream.of(
                reader("an event", json -> EVENTS.decode(new EncodedEvent("replied", json, "[\"said\"]"))),
                reader(
                        "texts",
                        json -> EVENTS.decode(new EncodedEvent(
                                "replied",
                                EVENTS.encode(Specimens.FULL.event(EventType.REPLIED))
                                        .facts(),
                                json))),
                reader("a dossier", DossierCodec::decode),
                reader("clocks", ClockCodec::decode));
    }

    private static Arguments reader(String name, Consumer<String> reader) {
        return Arguments.of(name, reader);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void depthEndsInARefusal(String name, Consumer<String> reader) {
        refused(reader, "[".repeat(10_000));
        refused(reader, "{\"a\":".repeat(10_000));
        refused(reader, "[".repeat(10_000) + "]".repeat(10_000));
        refused(reader, "{\"tasks\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void textsNamesAndNumbersWithoutMeasureEndInARefusal(String name, Consumer<String> reader) {
        refused(reader, '"' + LONG + '"');
        refused(reader, "[\"" + LONG + "\"]");
        refused(reader, "{\"channel\":\"" + LONG + "\"}");
        refused(reader, "{\"" + LONG + "\":1}");
        refused(reader, "{\"origin\":{\"source\":\"" + LONG + "\"}}");
        refused(reader, "9".repeat(1_000_000));
        refused(reader, "{\"text\":" + "9".repeat(1_000_000) + "}");
        refused(reader, "[{\"cycle\":1e1000000000}]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void typesThatTheDocumentNamesAreNotMade(String name, Consumer<String> reader) {
        for (String type : new String[] {"@class", "@type", "@c", "type", "class"}) {
            refused(reader, "{\"" + type + "\":\"javax.naming.InitialContext\"}");
            refused(reader, "[{\"" + type + "\":\"javax.naming.InitialContext\"}]");
        }
        refused(reader, "[\"javax.naming.InitialContext\",{}]");
        refused(reader, "[[\"javax.naming.InitialContext\",{}]]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void whatIsNoJsonIsRefused(String name, Consumer<String> reader) {
        for (String json :
                new String[] {"", "{", "[\"", "NaN", "{a:1}", "[1,]", "/* */ []", "'a'", "\u0000", "{}{}", "\"\uD800"
                }) {
            refused(reader, json);
        }
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        refused(
                json -> EVENTS.decode(new EncodedEvent("resolution-answered", json, null)),
                "{\"accepted\":true,\"accepted\":false}");
        refused(DossierCodec::decode, "{\"timing\":{},\"timing\":{}}");
    }

    @Test
    void amountsAndTimesWithoutMeasureAreRefused() {
        for (String amount : new String[] {"1e1000000000", "1e-1000000000", "-1", "1e15", "1.00001", "\"1\""}) {
            refused(
                    DossierCodec::decode,
                    "{\"compensations\":{\"entries\":[{\"key\":\"a\",\"cycle\":1,\"kind\":\"REDRESS\",\"state\":\"OFFERED\","
                            + "\"amount\":{\"amount\":" + amount + ",\"currency\":\"CNY\"},"
                            + "\"paid\":{\"amount\":0,\"currency\":\"CNY\"},"
                            + "\"offeredAt\":\"2026-07-01T00:00:00Z\",\"payments\":[]}]}}");
        }
        for (String time :
                new String[] {"1e1000000000", "-1e1000000000", "\"+1000000001-01-01T00:00:00Z\"", "\"P1Y\""}) {
            refused(DossierCodec::decode, "{\"timing\":{\"firstReplyAt\":" + time + "}}");
        }
        for (String span : new String[] {"1e1000000000", "\"PT" + "9".repeat(60) + "S\"", "\"P1Y\""}) {
            refused(DossierCodec::decode, "{\"timing\":{\"worked\":" + span + "}}");
        }
    }

    private static void refused(Consumer<String> reader, String json) {
        assertThatThrownBy(() -> reader.accept(json))
                .as(json.length() > 100 ? json.substring(0, 100) : json)
                .isInstanceOfAny(JacksonException.class, ComplaintException.class, IllegalArgumentException.class);
    }
}
