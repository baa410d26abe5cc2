package io.opencomplaint.examples.benchmark;

import io.opencomplaint.inmemory.InMemoryIds;
import io.opencomplaint.model.ComplaintId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Placeholder. */
@State(Scope.Benchmark)
public class IdBenchmark {
    @Benchmark
    public ComplaintId first() {
        return InMemoryIds.first();
    }
}
