package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An erasure takes texts away and the salts with them, and changes nothing else. */
class ErasedEventTest {

    /** It has a name, a subject and an empty description. */
    private final RecordedEvent received = VectorsTest.history().get(0);

    private static RecordedEvent with(RecordedEvent event, @Nullable Seal seal) {
        return new RecordedEvent(
                event.complaint(), event.sequence(), event.recording(), event.event(), event.clocks(), seal);
    }

    private static Seal seal(RecordedEvent event) {
        return Objects.requireNonNull(event.seal());
    }

    private static ErasedEvent erased(Erasing erasing, RecordedEvent event) {
        return Objects.requireNonNull(erasing.of(event));
    }

    @Test
    void whatIsErasedCountsAndWhatWasErasedBeforeDoesNot() {
        ErasedEvent name = erased(Erasing.party("customer-1"), received);
        assertThat(name.texts()).isEqualTo(1);
        assertThat(erased(Erasing.all(), name.after()).texts()).isEqualTo(2);
        assertThat(erased(Erasing.all(), received).texts()).isEqualTo(3);
    }

    @Test
    void theSaltOfAnErasedTextGivesWayToItsDigestAndTheOthersStay() {
        List<TextSeal> before = seal(received).texts();
        List<TextSeal> after =
                seal(erased(Erasing.party("customer-1"), received).after()).texts();
        assertThat(after.get(0)).isEqualTo(Sealer.digestOf((Salt) before.get(0), "张三"));
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
    }

    /** As a store may hold them from before there were seals. */
    @Test
    void anEventThatWasNeverSealedLosesItsTextsAndGetsNoSeal() {
        RecordedEvent unsealed = with(received, null);
        ErasedEvent erased = erased(Erasing.party("customer-1"), unsealed);
        assertThat(erased.texts()).isEqualTo(1);
        assertThat(erased.after().seal()).isNull();
        assertThat(TextTree.of(erased.after())).contains(Text.erased(), Text.of("空调又不制冷 😡"), Text.of(""));
        assertThat(erased(Erasing.all(), unsealed).texts()).isEqualTo(3);
    }

    @Test
    void aSealThatChangesElsewhereIsNoErasure() {
        RecordedEvent after = erased(Erasing.party("customer-1"), received).after();
        Seal seal = seal(after);
        List<TextSeal> otherSalt = new ArrayList<>(seal.texts());
        otherSalt.set(1, new Salt(7, 7));
        List<TextSeal> saltLeft = new ArrayList<>(seal.texts());
        saltLeft.set(0, seal(received).texts().get(0));
        List<@Nullable Seal> wrong = new ArrayList<>();
        wrong.add(null);
        wrong.add(new Seal(Digest.ZERO, seal.texts()));
        wrong.add(new Seal(seal.link(), otherSalt));
        wrong.add(new Seal(seal.link(), saltLeft));
        wrong.add(new Seal(seal.link(), seal.texts().subList(0, 1)));
        for (Seal other : wrong) {
            assertThatThrownBy(() -> new ErasedEvent(received, with(after, other)))
                    .as("seal %s", other)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Event 1 is not the same but for erased texts");
        }
    }

    @Test
    void theDigestOfWhatWasErasedBeforeStays() {
        RecordedEvent once = erased(Erasing.party("customer-1"), received).after();
        RecordedEvent twice = erased(Erasing.all(), once).after();
        List<TextSeal> texts = new ArrayList<>(seal(twice).texts());
        texts.set(0, Digest.ZERO);
        assertThatThrownBy(() ->
                        new ErasedEvent(once, with(twice, new Seal(seal(twice).link(), texts))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSealIsNotPutOnAnEventThatHadNone() {
        RecordedEvent after = erased(Erasing.all(), received).after();
        assertThatThrownBy(() -> new ErasedEvent(with(received, null), after))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereThereIsNothingOfAPartyNothingIsErased() {
        assertThat(Erasing.party("customer-2").of(received)).isNull();
    }
}
