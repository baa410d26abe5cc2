package io.opencomplaint.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.jdbc.Specimens;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private final EventCodec codec = new EventCodec();

    static List<Arguments> specimens() {
        return Stream.of(EventType.values())
                .flatMap(type -> Specimens.all().stream().map(specimens -> Arguments.of(type, specimens)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void every_event_comes_back_equal(EventType type, Specimens specimens) {
        CaseEvent event = specimens.event(type);
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @EnumSource
    void facts_never_hold_a_text(EventType type) {
        String secret = "secret-7d1f";
        EncodedEvent encoded = codec.encode(new Specimens(false, Text.of(secret)).event(type));
        assertThat(encoded.facts()).doesNotContain(secret);
    }

    @Test
    void facts_are_readable_and_refer_to_texts_by_place() {
        EncodedEvent encoded = codec.encode(Specimens.FULL.event(EventType.REPLIED));
        assertThat(encoded.type()).isEqualTo("replied");
        assertThat(encoded.facts())
                .isEqualTo("{\"kind\":\"FINAL\",\"channel\":\"smoke-signal\",\"text\":0,\"timely\":false,"
                        + "\"rights\":[\"MEDIA\",\"MEDIA\"],\"apology\":true}");
    }

    @Test
    void blanking_the_texts_leaves_an_event_with_erased_texts() {
        EncodedEvent encoded = codec.encode(Specimens.FULL.event(EventType.REPLIED));
        EncodedEvent blanked = new EncodedEvent(encoded.type(), encoded.facts(), "[null]");
        assertThat(codec.decode(blanked)).isEqualTo(Specimens.ERASED.event(EventType.REPLIED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "java.lang.Runtime | {}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":0,\"more\":1}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":0} {}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":1}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":-1}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":\"a text\"}",
                "replied | {\"channel\":\"NOT A CODE\",\"rights\":[],\"kind\":\"FINAL\",\"text\":0}",
                "replied | {\"channel\":[\"web\"],\"rights\":[],\"kind\":\"FINAL\",\"text\":0}",
                "replied | {\"channel\":\"web\",\"rights\":[],\"kind\":1,\"text\":0}",
                "replied | {\"@class\":\"java.lang.Runtime\",\"channel\":\"web\",\"rights\":[],\"kind\":\"FINAL\",\"text\":0}",
                "resolution-answered | {\"accepted\":null}",
                "resolution-answered | {\"accepted\":\"true\"}",
                "archived | {}",
                "replied | null",
                "archived | [",
                "archived | ",
            })
    void what_was_not_written_by_the_library_is_refused(String type, String facts) {
        String json = facts == null ? "" : facts;
        assertThatThrownBy(() -> codec.decode(new EncodedEvent(type, json, "[\"said\"]")))
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "[1]",
                "[1.5]",
                "[true]",
                "[\"said\", \"more\"]",
                "[\"said\", null]",
                "[[\"said\"]]"
            })
    void texts_that_were_not_written_by_the_library_are_refused(String texts) {
        EncodedEvent encoded = codec.encode(Specimens.FULL.event(EventType.REPLIED));
        assertThatThrownBy(() -> codec.decode(new EncodedEvent(encoded.type(), encoded.facts(), texts)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void null_is_no_event_without_texts_either() {
        assertThatThrownBy(() -> codec.decode(new EncodedEvent("archived", "null", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
