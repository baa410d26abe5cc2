package io.opencomplaint.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.opencomplaint.policy.ComplaintPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema in the jar is that of what is written, as a validator of others reads it. */
class PolicySchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PolicyFile.schema());

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    static List<ComplaintPolicy> policies() {
        return PolicyFileTest.policies();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsWrittenIsValid(ComplaintPolicy policy) {
        assertThat(errors(PolicyFile.writeJson(policy))).isEmpty();
    }

    @Test
    void whatIsRefusedWhenItIsReadIsNotValid() {
        String good = PolicyFile.writeJson(SamplePolicy.rich());
        for (String bad : List.of(
                good.replace("\"numbers\"", "\"numbrs\""),
                good.replace("\"phase\": \"REPLY\"", "\"phase\": \"ANSWER\""),
                good.replace("\"version\": 7", "\"version\": \"seven\""),
                good.replace("\"format\": 1", "\"format\": 2"),
                good.replace("\"pausable\": true", "\"pausable\": \"yes\""),
                good.replace("\"limit\": \"working:PT8H\"", "\"limit\": \"8 hours\""))) {
            assertThat(bad).isNotEqualTo(good);
            assertThat(errors(bad)).as(bad.substring(0, 40)).isNotEmpty();
        }
    }

    @Test
    void theJarHoldsIt() throws IOException {
        try (InputStream in = PolicyFile.class.getResourceAsStream("policy.schema.json")) {
            assertThat(in)
                    .as("write what PolicyFile.schema() gives to src/main/resources")
                    .isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PolicyFile.schema());
        }
    }
}
