package io.opencomplaint.tck;

import io.opencomplaint.spi.ComplaintStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A node was killed: nothing more of what it was doing happens. */
final class KilledNode extends Error {

    private static final long serialVersionUID = 1L;

    private KilledNode() {}

    /** The store of a node that is killed when it calls a method for the nth time, before anything is done. */
    static ComplaintStore at(ComplaintStore store, String called, int nth) {
        AtomicInteger calls = new AtomicInteger();
        return (ComplaintStore) Proxy.newProxyInstance(
                ComplaintStore.class.getClassLoader(), new Class<?>[] {ComplaintStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals(called) && calls.incrementAndGet() == nth) {
                        throw new KilledNode();
                    }
                    try {
                        return method.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
