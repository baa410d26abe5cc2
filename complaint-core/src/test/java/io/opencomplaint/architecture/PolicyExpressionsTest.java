package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.policy.file.PolicyFile;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The regular expressions by which texts of policy files are read stand in their schema. */
class PolicyExpressionsTest {

    private static final Pattern IN_SCHEMA = Pattern.compile("\"pattern\": ?\"([^\"]+)\"");

    static Set<String> expressions() {
        Set<String> found = new TreeSet<>();
        Matcher each = IN_SCHEMA.matcher(PolicyFile.schema());
        while (each.find()) {
            found.add(each.group(1).replace("\\\\", "\\"));
        }
        return found;
    }

    @Test
    void theSchemaNamesThem() {
        assertThat(expressions()).hasSizeGreaterThan(8).contains("\\S", "^([a-z0-9][a-z0-9._-]{0,63})$");
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void noTextMakesThemRunAway(String expression) {
        assertThat(Attack.runsAwayOn(Pattern.compile(expression))).isEmpty();
    }
}
