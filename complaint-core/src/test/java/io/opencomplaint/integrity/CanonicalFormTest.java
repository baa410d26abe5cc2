package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Text;
import io.opencomplaint.tck.Specimens;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The same event gives the same bytes, another event gives others, and a component that comes later changes nothing. */
class CanonicalFormTest {

    private static final byte[] DIGEST = Digest.ZERO.bytes();

    /** What looks like the bytes between which it stands. */
    private static final List<String> TAGS = List.of(
            "", "e", "s", "o", "l", "oe", "le", "se", "t", "f", "n", "s\0\0\0\1a", "\0", "\0\0\0\0", "x", "张", "😡");

    record Inner(String a, @Nullable String b) {}

    record Outer(String a, List<String> list, @Nullable Inner inner, boolean flag, long number, List<Inner> inners) {}

    record Before(String kept, @Nullable Text text) {}

    record After(
            List<String> addedList,
            @Nullable Integer addedNumber,
            String kept,
            @Nullable Text text,
            @Nullable Inner zInner) {}

    record OneWay(String a, String b) {}

    record OtherWay(String b, String a) {}

    record Decimal(BigDecimal value) {}

    record Odd(Object value) {}

    private final CanonicalForm form = new CanonicalForm();

    private byte[] bytes(Record record) {
        CanonicalBytes to = new CanonicalBytes();
        form.object(to, record, text -> DIGEST);
        return Arrays.copyOf(to.array(), to.size());
    }

    private byte[] bytes(RecordedEvent event) {
        CanonicalBytes to = new CanonicalBytes();
        form.write(to, Specimens.TENANT, event, text -> DIGEST);
        return Arrays.copyOf(to.array(), to.size());
    }

    @Provide
    Arbitrary<Outer> outers() {
        Arbitrary<String> hostile = Arbitraries.oneOf(
                Arbitraries.of(TAGS),
                Arbitraries.of(TAGS).list().ofMaxSize(4).map(parts -> String.join("", parts)),
                Arbitraries.strings().withCharRange('\0', '\ud7ff').ofMaxLength(300));
        Arbitrary<Inner> inners =
                Combinators.combine(hostile, hostile.injectNull(0.3)).as(Inner::new);
        return Combinators.combine(
                        hostile,
                        hostile.list().ofMaxSize(4),
                        inners.injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.longs(),
                        inners.list().ofMaxSize(3))
                .as(Outer::new);
    }

    /** So no two of them have the same bytes. */
    @Property(tries = 2000)
    void whateverTheStringsLookLikeTheBytesCanBeReadBackWithoutDoubt(@ForAll("outers") Outer outer) {
        Map<String, Object> expected = new HashMap<>();
        expected.put("a", outer.a());
        expected.put("flag", outer.flag());
        expected.put("number", new BigDecimal(outer.number()));
        if (!outer.list().isEmpty()) {
            expected.put("list", outer.list());
        }
        if (outer.inner() != null) {
            expected.put("inner", tree(outer.inner()));
        }
        if (!outer.inners().isEmpty()) {
            expected.put(
                    "inners",
                    outer.inners().stream().map(CanonicalFormTest::tree).toList());
        }
        ReadBack read = new ReadBack(ByteBuffer.wrap(bytes(outer)));
        assertThat(read.value()).isEqualTo(expected);
        assertThat(read.isAtEnd()).isTrue();
    }

    @Property(tries = 500)
    void differentValuesHaveDifferentBytes(@ForAll("outers") Outer one, @ForAll("outers") Outer other) {
        assertThat(Arrays.equals(bytes(one), bytes(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 500)
    void aNewComponentThatIsNullOrAnEmptyListLeavesTheBytesAsTheyWere(@ForAll("outers") Outer outer) {
        for (Text text : Arrays.asList(null, Text.erased(), Text.of(""))) {
            assertThat(bytes(new After(List.of(), null, outer.a(), text, null)))
                    .isEqualTo(bytes(new Before(outer.a(), text)));
            assertThat(bytes(new After(List.of(""), null, outer.a(), text, null)))
                    .isNotEqualTo(bytes(new Before(outer.a(), text)));
        }
    }

    /** Each byte of the length is another one here; a character of three bytes counts as three. */
    @Example
    void aStringOfAnyLengthCanBeReadBack() {
        for (int length : List.of(0, 1, 0x7f, 0x80, 0xff, 0x0102, 0x8001, 0x010203, 0x01020304)) {
            String text = "a".repeat(length);
            ReadBack read = new ReadBack(ByteBuffer.wrap(bytes(new OneWay(text, "张"))));
            assertThat(read.value().equals(Map.of("a", text, "b", "张")))
                    .as("length %s", length)
                    .isTrue();
            assertThat(read.isAtEnd()).isTrue();
        }
    }

    @Example
    void theOrderOfTheComponentsInTheSourceSaysNothing() {
        assertThat(bytes(new OneWay("1", "2"))).isEqualTo(bytes(new OtherWay("2", "1")));
        assertThat(bytes(new OneWay("1", "2"))).isNotEqualTo(bytes(new OneWay("2", "1")));
    }

    @Example
    void aFractionKeepsItsDigitsAndANumberIsNoString() {
        assertThat(bytes(new Decimal(new BigDecimal("1.50")))).isNotEqualTo(bytes(new Decimal(new BigDecimal("1.5"))));
        assertThat(bytes(new Decimal(new BigDecimal("1E+3")))).isEqualTo(bytes(new Decimal(new BigDecimal("1000"))));
        assertThat(bytes(new Odd(1))).isNotEqualTo(bytes(new Odd("1")));
    }

    @Example
    void whatHasNoBytesYetIsRefusedInsteadOfLeftOut() {
        assertThatThrownBy(() -> bytes(new Odd('c')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Character");
    }

    /** Digests of texts apart: here all texts have the same one. */
    @Example
    void everyKindOfEventHasBytesOfItsOwnThatCanBeReadBack() {
        List<String> seen = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            for (RecordedEvent event : Sealing.everyKind(seed)) {
                byte[] bytes = bytes(event);
                assertThat(bytes(event)).isEqualTo(bytes);
                ReadBack read = new ReadBack(ByteBuffer.wrap(bytes));
                assertThat((Map<?, ?>) read.value())
                        .extracting("type")
                        .isEqualTo(event.event().type().code());
                assertThat(read.isAtEnd()).isTrue();
                seen.add(Arrays.toString(bytes));
            }
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    private static Map<String, Object> tree(Inner inner) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("a", inner.a());
        if (inner.b() != null) {
            tree.put("b", inner.b());
        }
        return tree;
    }
}
