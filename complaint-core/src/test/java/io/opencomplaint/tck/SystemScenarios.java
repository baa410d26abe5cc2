package io.opencomplaint.tck;

import io.opencomplaint.spi.ComplaintStore;
import org.junit.jupiter.api.Nested;

/** Every system of {@code docs/systems.md} on a store, with all its figures. Needs a jakarta.validation provider. */
public abstract class SystemScenarios {

    /** For subclasses. */
    protected SystemScenarios() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @Nested
    class Bank extends BankScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class FiveSteps extends FiveStepsScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class FoodDelivery extends FoodDeliveryScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class HomeDecoration extends HomeDecorationScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class HomeDecorationTriage extends HomeDecorationTriageScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class HomeServices extends HomeServicesScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class Hospital extends HospitalScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class HospitalReview extends HospitalReviewScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class Post extends PostScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class Procedure extends ProcedureScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class PropertyManagement extends PropertyManagementScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class ResponsePromises extends ResponsePromisesScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class ServiceCompany extends ServiceCompanyScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class ServiceIndustry extends ServiceIndustryScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class Telecom extends TelecomScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class ColourMatching extends ColourMatchingScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class Sampling extends SamplingScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }

    @Nested
    class TechnicalService extends TechnicalServiceScenario {
        @Override
        ComplaintStore newStore() {
            return SystemScenarios.this.newStore();
        }
    }
}
