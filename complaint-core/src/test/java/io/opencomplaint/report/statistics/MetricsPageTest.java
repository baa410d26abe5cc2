package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "metrics.md");

    @ParameterizedTest
    @EnumSource
    void thePageDefinesEveryMeasure(Measure measure) throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .anyMatch(line -> line.startsWith("| `") && row(line).contains(name(measure)));
    }

    @ParameterizedTest
    @EnumSource
    void thePageNamesEveryAxis(Axis axis) throws IOException {
        assertThat(Files.readString(PAGE)).contains(name(axis));
    }

    /** The first cell: where a measure stands in a formula, it is not defined. */
    private static String row(String line) {
        return line.substring(2, line.indexOf('|', 1));
    }

    private static String name(Enum<?> value) {
        return "`" + value.name() + "`";
    }
}
