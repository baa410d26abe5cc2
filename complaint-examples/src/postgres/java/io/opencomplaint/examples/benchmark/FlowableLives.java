package io.opencomplaint.examples.benchmark;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.cmmn.api.runtime.CaseInstance;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.impl.cfg.StandaloneInMemCmmnEngineConfiguration;
import org.flowable.task.api.Task;

/** The same life in eight steps on the case engine Flowable: a case with variables, and seven tasks one after another. */
final class FlowableLives implements Rounds.Contender, AutoCloseable {

    private static final int TASKS = 7;

    private final CmmnEngine engine;

    FlowableLives(DataSource dataSource) {
        StandaloneInMemCmmnEngineConfiguration configuration = new StandaloneInMemCmmnEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate("true");
        engine = configuration.buildCmmnEngine();
        engine.getCmmnRepositoryService()
                .createDeployment()
                .addClasspathResource("eight-steps.cmmn.xml")
                .deploy();
    }

    @Override
    public void live(String id) {
        CaseInstance started = engine.getCmmnRuntimeService()
                .createCaseInstanceBuilder()
                .caseDefinitionKey("eightSteps")
                .businessKey(id)
                .variables(Map.of(
                        "channel", "phone",
                        "complainant", "Zhang San",
                        "subject", "Air conditioner fails again",
                        "description", "Third failure this month, twice repaired without success.",
                        "demand", "Repair today or refund"))
                .start();
        for (int step = 1; step <= TASKS; step++) {
            Task task = engine.getCmmnTaskService()
                    .createTaskQuery()
                    .caseInstanceId(started.getId())
                    .singleResult();
            engine.getCmmnTaskService()
                    .complete(task.getId(), Map.of("status", task.getName(), "handler", "u-42", "step", step));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
