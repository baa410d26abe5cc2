package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Seal;
import io.opencomplaint.tck.Specimens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case leaves the library as one document that a schema describes, whatever happened to it. */
class CaseBundleTest {

    private static final Chain CHAIN = new Chain(Salts.random());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseBundle.schema());

    private static String whole(List<RecordedEvent> history) {
        StringBuilder bundle = new StringBuilder();
        CHAIN.export(Specimens.TENANT, history, bundle);
        return bundle.toString();
    }

    private static String withoutTexts(List<RecordedEvent> history) {
        StringBuilder bundle = new StringBuilder();
        CHAIN.exportWithoutTexts(Specimens.TENANT, history, bundle);
        return bundle.toString();
    }

    private static List<Error> errors(String bundle) {
        return SCHEMA.validate(bundle, InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyKindOfEventWithHostileValuesIsValid(long seed) {
        List<RecordedEvent> history = Sealing.everyKind(seed);
        assertThat(errors(whole(history))).isEmpty();
        assertThat(errors(withoutTexts(history))).isEmpty();
    }

    /** The chains of all histories hang on these names: one that is missing or called otherwise breaks them. */
    @Test
    void theSchemaInTheJarIsThatOfTheRecords() {
        assertThat(CaseBundle.schema())
                .as("where a name only came to it, write what BundleSchema.json() gives to src/main/resources")
                .isEqualTo(BundleSchema.json());
    }

    @Test
    void aBundleThatLacksSomethingOrSaysMoreIsNotValid() {
        String good = whole(Sealing.everyKind(1));
        for (String bad : List.of(
                good.replace("\"format\":\"opencomplaint-bundle 1\"", "\"format\":\"opencomplaint-bundle 2\""),
                good.replaceFirst("\"head\":", "\"heads\":"),
                good.replaceFirst("\"link\":\"[0-9a-f]", "\"link\":\""),
                good.replaceFirst("\"@salt\":\"[0-9a-f]", "\"@salt\":\"G"),
                good.replaceFirst("\"occurredAt\"", "\"occurred\""),
                good.replaceFirst("\"sequence\":1,", "\"sequence\":\"1\","),
                good.replaceFirst("\"type\":\"acknowledged\"", "\"type\":\"archived\""))) {
            assertThat(bad).isNotEqualTo(good);
            assertThat(errors(bad)).isNotEmpty();
        }
    }

    @Test
    void theSameHistoryGivesTheSameCharactersAndTellsItsHead() {
        List<RecordedEvent> history = Sealing.everyKind(3);
        RecordedEvent last = history.get(history.size() - 1);
        CheckpointLine end = CHAIN.export(Specimens.TENANT, history, new StringBuilder());
        assertThat(end)
                .isEqualTo(new CheckpointLine(
                        last.complaint(), last.sequence(), last.seal().link()));
        assertThat(CHAIN.exportWithoutTexts(Specimens.TENANT, history, new StringBuilder()))
                .isEqualTo(end);
        assertThat(whole(history)).isEqualTo(whole(history)).contains(end.link().toString());
    }

    @Test
    void withoutTextsNeitherATextNorASaltIsLeft() {
        List<RecordedEvent> history = Sealing.everyKind(4);
        assertThat(whole(history)).contains("\"@text\"", "\"@salt\"", "\"texts\":true");
        assertThat(withoutTexts(history))
                .doesNotContain("\"@text\"", "\"@salt\"")
                .contains("\"texts\":false");
    }

    @Test
    void aHistoryThatDoesNotHoldIsNotHandedOut() {
        List<RecordedEvent> history = new ArrayList<>(Sealing.everyKind(5));
        Seal other = history.get(6).seal();
        history.set(7, history.get(7).with(other));
        StringBuilder to = new StringBuilder();
        assertThatThrownBy(() -> CHAIN.export(Specimens.TENANT, history, to))
                .isInstanceOfSatisfying(
                        BrokenChainException.class,
                        broken -> assertThat(broken.broken().sequence()).isEqualTo(8))
                .hasMessageContaining("event 8");
        assertThat(to).isEmpty();
        assertThatThrownBy(() -> CHAIN.export(Specimens.TENANT, List.of(), to))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsTold() {
        List<RecordedEvent> history = Sealing.everyKind(6);
        Writer full = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CHAIN.export(Specimens.TENANT, history, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The bundle could not be written");
    }
}
