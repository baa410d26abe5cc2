package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;
import io.opencomplaint.tck.RollupContract;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One run of the whole kit against one store. */
final class Trial {

    private final Map<String, TestExecutionResult.Status> results = new TreeMap<>();

    private Trial() {}

    /** How each test ended, by the contract class that declares it and the test's name. */
    static Map<String, TestExecutionResult.Status> of(Supplier<ComplaintStore> store) {
        Accused.current = store;
        return of(Accused.class);
    }

    /** The same of the kit for stores that keep sums. */
    static Map<String, TestExecutionResult.Status> ofRollup(Supplier<ComplaintStore> store) {
        AccusedOfSums.current = store;
        return of(AccusedOfSums.class);
    }

    private static Map<String, TestExecutionResult.Status> of(Class<?> accused) {
        Trial trial = new Trial();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(accused))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        LauncherFactory.create().execute(request, trial.listener());
        return trial.results;
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(MethodSource.class::cast)
                        .ifPresent(method -> results.put(name(method), result.getStatus()));
            }
        };
    }

    private static String name(MethodSource test) {
        Class<?> contract = test.getJavaMethod().getDeclaringClass();
        return contract.getSimpleName() + "." + test.getMethodName();
    }

    /** Not found by name: only the trials run it, one after the other. */
    static final class Accused extends ComplaintStoreContract {

        private static volatile Supplier<ComplaintStore> current = Nothing::new;

        @Override
        protected ComplaintStore newStore() {
            return current.get();
        }
    }

    /** The same for stores that keep sums. */
    static final class AccusedOfSums extends RollupContract {

        private static volatile Supplier<ComplaintStore> current = Nothing::new;

        @Override
        protected ComplaintStore newStore() {
            return current.get();
        }
    }
}
