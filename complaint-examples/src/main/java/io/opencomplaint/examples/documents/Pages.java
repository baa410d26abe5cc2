package io.opencomplaint.examples.documents;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Complaints one after the other, in the order of receipt, read from the desk by the page 分页读取: there is never more than one page
 * of them in memory. A complaint that comes in while they are read may be missing. For one thread.
 *
 * @param <T> what each complaint becomes
 */
public final class Pages<T> implements Iterator<T> {

    private static final int PAGE = 200;

    private final ComplaintDesk desk;
    private final Criteria criteria;
    private final Function<Complaint, T> made;
    private Iterator<Complaint> page;
    private @Nullable Cursor next;

    private Pages(ComplaintDesk desk, Criteria criteria, Function<Complaint, T> made) {
        this.desk = desk;
        this.criteria = criteria;
        this.made = made;
        this.page = turned(PageRequest.first(PAGE));
    }

    /**
     * Complaints as they stand.
     *
     * @param desk whose
     * @param criteria all must hold
     * @return each of them once
     */
    public static Pages<Complaint> of(ComplaintDesk desk, Criteria criteria) {
        return of(desk, criteria, complaint -> complaint);
    }

    /**
     * What is made of each complaint.
     *
     * @param <T> what each becomes
     * @param desk whose
     * @param criteria all must hold
     * @param made makes it when it is asked for
     * @return for each of them once
     */
    public static <T> Pages<T> of(ComplaintDesk desk, Criteria criteria, Function<Complaint, T> made) {
        return new Pages<>(desk, criteria, made);
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && next != null) {
            page = turned(PageRequest.first(PAGE).after(next));
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.apply(page.next());
    }

    private Iterator<Complaint> turned(PageRequest request) {
        Page<Complaint> read = desk.search(criteria, request);
        next = read.next();
        return read.items().iterator();
    }
}
