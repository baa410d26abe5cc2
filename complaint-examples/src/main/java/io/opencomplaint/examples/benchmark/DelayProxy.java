package io.opencomplaint.examples.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A network distance on loopback: what goes in at one end comes out at the other some time later. */
final class DelayProxy implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket door;
    private final int target;
    private final long nanos;
    private final ExecutorService pool = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "delay");
        thread.setDaemon(true);
        return thread;
    });

    /** Half of the round trip lies on the way there, half on the way back. */
    DelayProxy(int target, long roundTripNanos) throws IOException {
        this.target = target;
        this.nanos = roundTripNanos / 2;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        pool.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
        pool.shutdownNow();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                pool.execute(() -> carry(near, far));
                pool.execute(() -> carry(far, near));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** A request waits for its answer, so what is read at once is one message, and delaying the read delays the message. */
    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int read = in.read(buffer);
            while (read >= 0) {
                pause();
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        } catch (IOException e) {
            // One end has hung up; closing both tells the other one.
            return;
        }
    }

    /** Parking alone comes back too late by a tenth of what is measured, so the last stretch is spent looking at the clock. */
    private void pause() {
        long end = System.nanoTime() + nanos;
        long left = nanos;
        while (left > 0) {
            if (left > 150_000) {
                LockSupport.parkNanos(left - 120_000);
            } else {
                Thread.onSpinWait();
            }
            left = end - System.nanoTime();
        }
    }
}
