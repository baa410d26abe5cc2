package io.opencomplaint.desk;

import io.opencomplaint.access.AccessDecider;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ComplaintStoreProvider;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a desk works with. Not thread-safe. */
public final class ComplaintDeskBuilder {

    private static final String IN_MEMORY = "inmemory";

    private static final int MAX_ATTEMPTS = 100;

    private @Nullable ComplaintStore store;
    private ComplaintPolicy policy = Presets.closedLoop();
    private Clock clock = Clock.systemUTC();
    private Tenant tenant = Tenant.DEFAULT;
    private int attempts = 5;
    private Duration lease = Duration.ofMinutes(5);
    private DeliveryRules deliveries = DeliveryRules.DEFAULTS;
    private Denominators denominators = Denominators.NONE;
    private AccessDecider host = AccessDecider.ALLOWING;
    private @Nullable Validator validator;
    private Limits limits = Limits.DEFAULTS;
    private @Nullable Supplier<ComplaintId> ids;

    ComplaintDeskBuilder() {}

    /**
     * Where complaints are kept; there is no default.
     *
     * @param newStore for example {@code JdbcComplaintStore.on(dataSource)}
     * @return this
     */
    public ComplaintDeskBuilder store(ComplaintStore newStore) {
        this.store = Objects.requireNonNull(newStore, "store");
        return this;
    }

    /**
     * The rules; {@link Presets#closedLoop()} unless said otherwise.
     *
     * @param newPolicy workflow, numbers, kinds and routes
     * @return this
     */
    public ComplaintDeskBuilder policy(ComplaintPolicy newPolicy) {
        this.policy = Objects.requireNonNull(newPolicy, "policy");
        return this;
    }

    /**
     * The present; the system's clock unless said otherwise.
     *
     * @param newClock asked once an act; its zone does not matter, the policy has its own
     * @return this
     */
    public ComplaintDeskBuilder clock(Clock newClock) {
        this.clock = Objects.requireNonNull(newClock, "clock");
        return this;
    }

    /**
     * Whose complaints; {@link Tenant#DEFAULT} for hosts that have only one tenant.
     *
     * @param newTenant see also {@link ComplaintDesk#forTenant}
     * @return this
     */
    public ComplaintDeskBuilder tenant(Tenant newTenant) {
        this.tenant = Objects.requireNonNull(newTenant, "tenant");
        return this;
    }

    /**
     * What checks the acts; the jakarta.validation provider on the class path unless said otherwise.
     *
     * @param newValidator must be safe from any thread, as the standard asks
     * @return this
     */
    public ComplaintDeskBuilder validator(Validator newValidator) {
        this.validator = Objects.requireNonNull(newValidator, "validator");
        return this;
    }

    /**
     * How large an act may be and which characters its texts may hold; {@link Limits#DEFAULTS} unless said otherwise.
     *
     * @param newLimits as tight as the host likes
     * @return this
     */
    public ComplaintDeskBuilder limits(Limits newLimits) {
        this.limits = Objects.requireNonNull(newLimits, "limits");
        return this;
    }

    /**
     * How often an act is decided anew when somebody else was faster; 5 unless said otherwise.
     *
     * @param newAttempts 1 to 100, the first one included
     * @return this
     */
    public ComplaintDeskBuilder attempts(int newAttempts) {
        this.attempts = newAttempts;
        return this;
    }

    /**
     * How long a sweep keeps what it has claimed to itself; 5 minutes unless said otherwise. What a killed node had
     * claimed comes back after this.
     *
     * @param newLease longer than a sweep takes, 1 second to 1 day
     * @return this
     */
    public ComplaintDeskBuilder sweepLease(Duration newLease) {
        this.lease = Objects.requireNonNull(newLease, "lease");
        return this;
    }

    /**
     * How long a delivery of events keeps what it has claimed to itself, and how often a consumer may fail at the same events
     * before they are a dead letter; 5 minutes and 8 times unless said otherwise. A delivery that ends without an answer, since its
     * node was killed, counts as a failure.
     *
     * @param newLease longer than a consumer takes for the events of one complaint, 1 second to 1 day; what is not delivered by
     *     then comes back
     * @param newAttempts 1 to 100, the first one included
     * @return this
     */
    public ComplaintDeskBuilder deliveries(Duration newLease, int newAttempts) {
        this.deliveries = new DeliveryRules(Objects.requireNonNull(newLease, "lease"), newAttempts);
        return this;
    }

    /**
     * What complaints are out of 投诉率分母, for alerts on rates; unless said otherwise none is known, and no rate is looked at.
     *
     * @param newDenominators must be safe from any thread
     * @return this
     */
    public ComplaintDeskBuilder denominators(Denominators newDenominators) {
        this.denominators = Objects.requireNonNull(newDenominators, "denominators");
        return this;
    }

    /**
     * What the host has to say on who may do and see what, once the policy has allowed it; unless said otherwise what the policy allows is
     * allowed.
     *
     * @param newDecider can only narrow; must be safe from any thread
     * @return this
     */
    public ComplaintDeskBuilder accessDecider(AccessDecider newDecider) {
        this.host = Objects.requireNonNull(newDecider, "access decider");
        return this;
    }

    /**
     * What makes ids for complaints that come without one; UUIDs that rise with time unless said otherwise.
     *
     * @param newIds must be safe from any thread and never give an id twice
     * @return this
     */
    public ComplaintDeskBuilder ids(Supplier<ComplaintId> newIds) {
        this.ids = Objects.requireNonNull(newIds, "ids");
        return this;
    }

    /**
     * Makes the desk.
     *
     * @return safe from any thread
     * @throws DeskSetupException when there is no store, no jakarta.validation provider, or attempts, lease of the sweep or deliveries are out
     *     of bounds; every problem is listed
     */
    public ComplaintDesk build() {
        List<String> problems = new ArrayList<>();
        if (store == null) {
            problems.add(
                    "It has no store; give it one by store(…), for example JdbcComplaintStore.on(dataSource), or begin"
                            + " with ComplaintDesk.inMemory()");
        }
        if (attempts < 1 || attempts > MAX_ATTEMPTS) {
            problems.add("It would try " + attempts + " times; give attempts(…) 1 to " + MAX_ATTEMPTS);
        }
        if (lease.compareTo(Duration.ofSeconds(1)) < 0 || lease.compareTo(Duration.ofDays(1)) > 0) {
            problems.add("A sweep would keep its claims for " + lease + "; give sweepLease(…) 1 second to 1 day");
        }
        deliveries.check(problems);
        ActValidation validation =
                validator == null ? ActValidation.byProvider(limits, problems) : new ActValidation(validator, limits);
        if (store == null || validation == null || !problems.isEmpty()) {
            throw new DeskSetupException("The desk cannot be built:\n  - " + String.join("\n  - ", problems));
        }
        Supplier<ComplaintId> generator = ids == null ? new ComplaintIds(clock)::next : ids;
        return new ComplaintDesk(
                new DeskTools(
                        store, policy, clock, validation, generator, attempts, lease, deliveries, denominators, host),
                tenant);
    }

    static ComplaintDeskBuilder inMemory() {
        ComplaintStore store =
                ServiceLoader.load(ComplaintStoreProvider.class, ComplaintDesk.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(provider -> provider.name().equals(IN_MEMORY))
                        .findFirst()
                        .map(ComplaintStoreProvider::open)
                        .orElseThrow(() ->
                                new DeskSetupException("Cannot build a desk in memory: no in-memory store is on the"
                                        + " class path. Add io.opencomplaint:complaint-inmemory."));
        return new ComplaintDeskBuilder().store(store);
    }
}
