package io.opencomplaint.tck;

import io.opencomplaint.spi.ComplaintStore;
import org.junit.jupiter.api.Nested;

/** Every regulator beside a preset on a store, with all its figures. Needs a jakarta.validation provider. */
public abstract class RegulatorScenarios {

    /** For subclasses. */
    protected RegulatorScenarios() {}

    /**
     * An empty store.
     *
     * @return to be used by one test, which may ask for several
     */
    protected abstract ComplaintStore newStore();

    @Nested
    class AuRg271 extends AuRg271Scenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class Cn12345 extends Cn12345Scenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class CnBank extends CnBankScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class CnMarketRegulation extends CnMarketRegulationScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class CnTelecom extends CnTelecomScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class CnTelecomAuthority extends CnTelecomAuthorityScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class Iso10002 extends Iso10002Scenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class UkDisp extends UkDispScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }

    @Nested
    class UsCfpb extends UsCfpbScenario {
        @Override
        ComplaintStore newStore() {
            return RegulatorScenarios.this.newStore();
        }
    }
}
