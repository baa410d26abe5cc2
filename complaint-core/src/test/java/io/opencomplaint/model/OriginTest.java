package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a complaint comes from and what it is about (S10, S11, S13). */
class OriginTest {

    @Test
    void theCustomerIsNeitherAThirdPartyNorInternal() {
        assertThat(Source.CUSTOMER.isThirdParty()).isFalse();
        assertThat(Source.CUSTOMER.isInternal()).isFalse();
    }

    @Test
    void mediaTradeBodiesConsumerAssociationsAndRegulatorsAreThirdParties() {
        assertThat(List.of(Source.MEDIA, Source.TRADE_BODY, Source.CONSUMER_ASSOCIATION, Source.REGULATOR))
                .allMatch(Source::isThirdParty)
                .noneMatch(Source::isInternal);
    }

    @Test
    void managementAndStaffAreInternalAndOfAHostsOwnCodesNothingIsKnown() {
        assertThat(List.of(Source.MANAGEMENT, Source.STAFF))
                .allMatch(Source::isInternal)
                .noneMatch(Source::isThirdParty);
        assertThat(Source.of("franchisee").isThirdParty()).isFalse();
        assertThat(Source.of("franchisee").isInternal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop:s-17", "courier:c:9/1", "product:空调 3", "batch:2026~07"})
    void aConcernIsItsKindAndItsKeyAndComesBackFromItsCode(String code) {
        assertThat(Concern.parse(code).code()).isEqualTo(code);
        assertThat(Concern.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop", "shop:", "SHOP:1", "branch:7", ":7", "shop: 7"})
    void whatIsNotKindAndKeyIsNoConcern(String code) {
        assertThatThrownBy(() -> Concern.parse(code)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aRegionHas4StepsAtTheMostAndItsPathComesBack() {
        Region region = new Region(List.of("浙江", "杭州", "a/b~c", "x"));
        assertThat(Region.of(region.path())).isEqualTo(region);
        assertThat(region).hasToString("浙江/杭州/a~1b~0c/x");
        assertThatThrownBy(() -> Region.of("a/b/c/d/e")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Region.of("a//c")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatAComplaintIsAboutStandsThereOnceInTheOrderInWhichItWasNamed() {
        Origin origin = Origin.EMPTY
                .concerning(List.of(Concern.shop("s-17"), Concern.batch("7"), Concern.shop("s-17")))
                .concerning(List.of(Concern.product("7"), Concern.batch("7")));
        assertThat(origin.concerns()).extracting(Concern::code).containsExactly("shop:s-17", "batch:7", "product:7");
    }
}
