package io.opencomplaint.examples.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jars of the library bring to a host, as their bills say. Runs when the jars are packed, after the other tests. */
class BillOfMaterialsCheck {

    private static final String REQUIRED = "required";
    private static final String OPTIONAL = "optional";

    @BeforeAll
    static void thereIsABillUnlessMavenIsOffline() {
        boolean offline = "offline=true".equals(System.getProperty("build.mode"));
        assumeFalse(offline && !Files.exists(bill("complaint-core")), "Maven writes no bills of materials with -o");
    }

    @Test
    void theCoreNeedsTheLoggingAndTheValidationInterfaceAndForPolicyFilesAYamlReader() {
        assertThat(components("complaint-core"))
                .isEqualTo(Map.of(
                        "org.slf4j:slf4j-api", REQUIRED,
                        "jakarta.validation:jakarta.validation-api", REQUIRED,
                        "org.snakeyaml:snakeyaml-engine", OPTIONAL));
    }

    @Test
    void theStoreInMemoryNeedsTheCoreAlone() {
        assertThat(components("complaint-inmemory"))
                .isEqualTo(Map.of(
                        "io.opencomplaint:complaint-core", REQUIRED,
                        "org.slf4j:slf4j-api", REQUIRED,
                        "jakarta.validation:jakarta.validation-api", REQUIRED));
    }

    @Test
    void theStoreOnJdbcNeedsTheCoreAndJackson() {
        assertThat(components("complaint-jdbc"))
                .isEqualTo(Map.of(
                        "io.opencomplaint:complaint-core", REQUIRED,
                        "org.slf4j:slf4j-api", REQUIRED,
                        "jakarta.validation:jakarta.validation-api", REQUIRED,
                        "tools.jackson.core:jackson-databind", REQUIRED,
                        "tools.jackson.core:jackson-core", REQUIRED,
                        "com.fasterxml.jackson.core:jackson-annotations", REQUIRED));
    }

    @Test
    void nothingInABillTellsOneBuildFromAnother() {
        JsonNode bill = read("complaint-core");
        assertThat(bill.path("specVersion").asString()).isEqualTo("1.6");
        assertThat(bill.path("serialNumber").isMissingNode()).isTrue();
        assertThat(bill.path("metadata").path("timestamp").isMissingNode()).isTrue();
    }

    private static Map<String, String> components(String module) {
        Map<String, String> components = new TreeMap<>();
        for (JsonNode component : read(module).path("components")) {
            String name = component.path("group").asString() + ":"
                    + component.path("name").asString();
            assertThat(components.put(name, component.path("scope").asString()))
                    .as(name + " stands once in the bill")
                    .isNull();
        }
        return components;
    }

    private static JsonNode read(String module) {
        return JsonMapper.shared().readTree(bill(module).toFile());
    }

    private static Path bill(String module) {
        return Path.of("..", module, "target", "bom.json");
    }
}
