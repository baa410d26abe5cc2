package io.opencomplaint.inmemory.wrong;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The moment between looking and acting, held open until another thread is in it too, or for a millisecond at most. */
final class Gap {

    private final Exchanger<Gap> meeting = new Exchanger<>();

    void waitForAnother() {
        try {
            meeting.exchange(this, 1, TimeUnit.MILLISECONDS);
        } catch (TimeoutException alone) {
            // Nobody else is here, so nothing can go wrong this time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
