package io.opencomplaint.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Threads that all begin at the same moment. Every wait is bounded. */
final class Crew {

    private static final long MAX_SECONDS = 60;

    private Crew() {}

    /** What each of {@code size} members made of its task; the failure of one fails the caller. */
    static <T> List<T> together(int size, IntFunction<Callable<T>> tasks) {
        return together(size, MAX_SECONDS, tasks);
    }

    /** The same where each may take so many seconds. */
    static <T> List<T> together(int size, long seconds, IntFunction<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(size);
        CyclicBarrier start = new CyclicBarrier(size);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int member = 0; member < size; member++) {
                Callable<T> task = tasks.apply(member);
                running.add(threads.submit(() -> {
                    start.await(MAX_SECONDS, TimeUnit.SECONDS);
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(result(each, seconds));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running, long seconds) {
        try {
            return running.get(seconds, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("A store must serve several threads at once", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("A store must not block for ever", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted", e);
        }
    }
}
