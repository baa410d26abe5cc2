package io.opencomplaint.calendar;

/**
 * All stretches of work as instants in microseconds: ascending, apart from each other, at least one. {@code done[i]} is
 * the work up to the end of stretch i. Immutable; nothing is allocated after it is made.
 */
final class Timeline {

    /** There is no such instant in the table. */
    static final long NONE = Long.MIN_VALUE;

    private final long[] starts;
    private final long[] ends;
    private final long[] done;
    private final BucketIndex byTime;
    private final BucketIndex byWork;
    private final long from;
    private final long to;

    /** Keeps the arrays; {@code from} and {@code to} are the ends of the table. */
    Timeline(long[] starts, long[] ends, long from, long to) {
        this.starts = starts;
        this.ends = ends;
        this.from = from;
        this.to = to;
        this.done = new long[ends.length];
        long sum = 0;
        for (int i = 0; i < ends.length; i++) {
            sum += ends[i] - starts[i];
            done[i] = sum;
        }
        this.byTime = new BucketIndex(ends);
        this.byWork = new BucketIndex(done);
    }

    /** The work between two instants. */
    long between(long one, long other) {
        return done(other) - done(one);
    }

    private long done(long at) {
        int i = byTime.firstAbove(at);
        return i == ends.length ? done[i - 1] : done[i] - (ends[i] - Math.max(at, starts[i]));
    }

    /** The first instant by which so much work is done since another; so a closing, not the opening after it. */
    long add(long at, long amount) {
        long goal = done(at) + amount;
        return doneAt(byWork.firstAbove(goal - 1), goal);
    }

    /** The last instant from which so much work is done until another; so an opening, not the closing before it. */
    long subtract(long at, long amount) {
        long goal = done(at) - amount;
        return goal < 0 ? NONE : doneAt(byWork.firstAbove(goal), goal);
    }

    private long doneAt(int i, long goal) {
        return i == ends.length ? NONE : ends[i] - (done[i] - goal);
    }

    boolean works(long at) {
        int i = byTime.firstAbove(at);
        return i < ends.length && starts[i] <= at;
    }

    long nextWorking(long at) {
        int i = byTime.firstAbove(at);
        return i == ends.length ? NONE : Math.max(at, starts[i]);
    }

    long previousWorking(long at) {
        int i = byTime.firstAbove(at);
        if (i < ends.length && starts[i] <= at) {
            return at;
        }
        return i == 0 ? NONE : ends[i - 1];
    }

    long nextOpening(long at) {
        int i = byTime.firstAbove(at);
        if (i < ends.length && starts[i] <= at) {
            i++;
        }
        return i < ends.length ? starts[i] : NONE;
    }

    long nextClosing(long at) {
        int i = byTime.firstAbove(at);
        return i == ends.length ? NONE : unlessCut(ends[i]);
    }

    long previousOpening(long at) {
        int i = byTime.firstAbove(at);
        if (i < ends.length && starts[i] < at) {
            return unlessCut(starts[i]);
        }
        return i == 0 ? NONE : unlessCut(starts[i - 1]);
    }

    long previousClosing(long at) {
        int i = byTime.firstAbove(at - 1);
        return i == 0 ? NONE : ends[i - 1];
    }

    // Where the table ends, nobody knows whether work does.
    private long unlessCut(long edge) {
        return edge == from || edge == to ? NONE : edge;
    }
}
