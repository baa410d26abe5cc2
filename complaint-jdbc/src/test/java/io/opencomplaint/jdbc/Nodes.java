package io.opencomplaint.jdbc;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Nodes of a host that start at the same moment. */
final class Nodes {

    private Nodes() {}

    static void atOnce(int count, Runnable work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(count);
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            Callable<Void> node = () -> {
                start.await();
                work.run();
                return null;
            };
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(count, node))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
