package io.opencomplaint.examples.cfpb;

import org.junit.jupiter.api.Test;

class ImportJobTest {
    @Test
    void runs() {
        ImportJob.main(new String[0]);
    }
}
