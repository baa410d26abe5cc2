package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Classified;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Groups by several dimensions are counted exactly, the most frequent first. */
public abstract class FrequencyContract extends StoreUnderTest {

    /** For subclasses. */
    protected FrequencyContract() {}

    @Test
    void anEmptyStoreHasNoGroups() {
        assertThat(frequencies(Criteria.any(), 1, Dimension.CATEGORY, Dimension.RESPONDENT))
                .isEmpty();
        stored(life("c-1"));
        assertThat(frequencies(Criteria.any(), 1, Dimension.CHANNEL, Dimension.RESPONDENT))
                .as("what has no key has the empty one")
                .containsExactly(new Frequency(List.of("phone", ""), 1));
    }

    @Test
    void complaintsAreCountedByDimensionsTogether() {
        fill();
        assertThat(frequencies(Criteria.any(), 1, Dimension.CATEGORY, Dimension.CHANNEL))
                .as("the most frequent first, then by category, then by channel")
                .isEqualTo(counted(Criteria.any(), 1, Dimension.CATEGORY, Dimension.CHANNEL))
                .hasSizeGreaterThan(4)
                .extracting(Frequency::received)
                .isSortedAccordingTo(Collections.reverseOrder())
                .startsWith(2L)
                .endsWith(1L);
    }

    @Test
    void everyTwoDimensionsCountEveryComplaintOnce() {
        fill();
        for (Dimension first : Dimension.values()) {
            assertCounted(Criteria.any(), 1, first);
            for (Dimension second : Dimension.values()) {
                if (first != second) {
                    assertCounted(Criteria.any(), 1, first, second);
                }
            }
        }
        assertCounted(Criteria.any(), 1, Dimension.values());
    }

    @Test
    void groupsOfFewerComplaintsAreLeftOut() {
        fill();
        for (int atLeast = 1; atLeast <= Register.lives().size() + 1; atLeast++) {
            assertCounted(Criteria.any(), atLeast, Dimension.CHANNEL);
            assertCounted(Criteria.any(), atLeast, Dimension.STATUS, Dimension.CATEGORY);
        }
        assertThat(frequencies(Criteria.any(), 4, Dimension.CHANNEL))
                .containsExactly(new Frequency(List.of("phone"), 4));
    }

    @Test
    void onlyWhatMeetsTheCriteriaIsCountedInGroups() {
        fill();
        Criteria phone = Criteria.any().channel(Channel.PHONE);
        assertCounted(phone, 1, Dimension.CATEGORY, Dimension.MONTH);
        assertThat(frequencies(Criteria.any().channel(Channel.FAX), 1, Dimension.CATEGORY))
                .isEmpty();
    }

    @Test
    void groupsOfOtherTenantsAreNotCounted() {
        fill();
        Grouping grouping = new Grouping(List.of(Dimension.CHANNEL), 1);
        assertThat(store.frequencies(TENANT, Criteria.any(), grouping)).isNotEmpty();
        assertThat(store.frequencies(Tenant.of("another"), Criteria.any(), grouping))
                .isEmpty();
    }

    @Test
    void groupsThatAreAsFrequentAreOrderedByCodeUnit() {
        List<String> steps = List.of("B", "_", "a", "a b", "a~1b", "b", "é", "中", "\uD83D\uDE00", "\uFF5E");
        for (int i = steps.size() - 1; i >= 0; i--) {
            stored(life("c-" + i).then(new Classified(Category.of(steps.get(i) + "/x"))));
        }
        assertThat(frequencies(Criteria.any(), 1, Dimension.CHANNEL, Dimension.CATEGORY))
                .as("by UTF-16 code unit, key by key")
                .containsExactlyElementsOf(steps.stream()
                        .map(step -> new Frequency(List.of("phone", step), 1))
                        .toList());
    }

    @Test
    void frequenciesThatWereReadCannotBeChanged() {
        fill();
        List<Frequency> read = frequencies(Criteria.any(), 1, Dimension.CHANNEL);
        assertThat(read).isNotEmpty();
        assertThatThrownBy(() -> read.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private void fill() {
        Register.lives().forEach(this::stored);
    }

    private void assertCounted(Criteria criteria, long atLeast, Dimension... dimensions) {
        assertThat(frequencies(criteria, atLeast, dimensions))
                .as("by %s, of %s complaints at least", List.of(dimensions), atLeast)
                .isEqualTo(counted(criteria, atLeast, dimensions));
    }

    private List<Frequency> frequencies(Criteria criteria, long atLeast, Dimension... dimensions) {
        return store.frequencies(TENANT, criteria, new Grouping(List.of(dimensions), atLeast));
    }

    /** The same, said plainly. */
    private static List<Frequency> counted(Criteria criteria, long atLeast, Dimension... dimensions) {
        return Register.lives().stream()
                .map(Life::complaint)
                .filter(criteria::isMetBy)
                .collect(Collectors.groupingBy(complaint -> keys(complaint, dimensions), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(group -> group.getValue() >= atLeast)
                .map(group -> new Frequency(group.getKey(), group.getValue()))
                .sorted(Frequency.MOST_FIRST)
                .toList();
    }

    private static List<String> keys(Complaint complaint, Dimension... dimensions) {
        return List.of(dimensions).stream()
                .map(dimension -> dimension.keyOf(complaint))
                .toList();
    }
}
