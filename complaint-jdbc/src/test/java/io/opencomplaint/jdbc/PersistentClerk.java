package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/**
 * Has complaints of its own and goes on until each act is done, as the library tells callers to: what failed is done again, and
 * where the outcome is unknown it looks before, and does it at the version that it saw.
 */
final class PersistentClerk implements Callable<PersistentClerk> {

    private static final int NOTES = 3;

    /** Without a server each takes as long as the pool waits: together far longer than a server takes to start. */
    private static final int MOST_CALLS = 200;

    private final String name;
    private final ComplaintDesk desk;
    private final BooleanSupplier goesOn;
    private final Runnable onAcknowledged;
    private final List<String> done = new ArrayList<>();
    private int acknowledged;
    private int failed;
    private int unknown;

    PersistentClerk(String name, ComplaintDesk desk, BooleanSupplier goesOn, Runnable onAcknowledged) {
        this.name = name;
        this.desk = desk;
        this.goesOn = goesOn;
        this.onAcknowledged = onAcknowledged;
    }

    /** What stands for an act: nothing else has it. */
    static String mark(ComplaintId id, long sequence) {
        return id + "/" + sequence;
    }

    @Override
    public PersistentClerk call() {
        for (int number = 1; goesOn.getAsBoolean(); number++) {
            ComplaintId id = ComplaintId.of(name + "-" + number);
            long version = 1;
            until(id, version, TimedDesk.complaint(id.value()).reference(ExternalReference.of("crm", id.value())));
            until(id, ++version, new Register(id));
            for (int note = 1; note <= NOTES; note++) {
                version++;
                until(id, version, AddEntry.note(id, mark(id, version)));
            }
        }
        return this;
    }

    /** The marks of all its acts: each was acknowledged, or found after a call that failed. */
    List<String> done() {
        return done;
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Calls, of whatever outcome. */
    int failed() {
        return failed;
    }

    int unknown() {
        return unknown;
    }

    private void until(ComplaintId id, long version, Act act) {
        boolean look = false;
        for (int call = 1; ; call++) {
            try {
                if (!look || versionOf(id) < version) {
                    perform(version, act);
                    acknowledged++;
                    onAcknowledged.run();
                }
                done.add(mark(id, version));
                return;
            } catch (StorageException e) {
                failed++;
                // Once unknown it stays so: what was on its way at one look may be there at the next.
                look |= e.isOutcomeUnknown();
                unknown += e.isOutcomeUnknown() ? 1 : 0;
                if (call == MOST_CALLS) {
                    throw e;
                }
            } catch (StaleVersionException | DuplicateException e) {
                assertThat(look).as("nobody else writes to it").isTrue();
            }
        }
    }

    private void perform(long version, Act act) {
        if (act instanceof ReceiveComplaint) {
            desk.perform(act, TimedDesk.CLERK);
        } else {
            desk.perform(act, TimedDesk.CLERK, version - 1);
        }
    }

    private long versionOf(ComplaintId id) {
        return desk.find(id).map(Complaint::version).orElse(0L);
    }
}
