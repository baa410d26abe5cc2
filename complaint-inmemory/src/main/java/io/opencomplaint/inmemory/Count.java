package io.opencomplaint.inmemory;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One group while it is being counted. Lives within one call. */
final class Count {

    private long received;
    private long closed;
    private long reopened;
    private long timely;
    private long late;

    static String key(Complaint complaint, Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> key(complaint.triage().category());
            case CHANNEL -> complaint.filing().channel().code();
            case MONTH -> YearMonth.from(complaint.milestones().receivedOn()).toString();
            case STATUS -> complaint.status().code();
            case OUTCOME -> key(complaint.conclusion().outcome());
        };
    }

    void add(Complaint complaint) {
        Boolean replyTimely = complaint.conclusion().replyTimely();
        received++;
        closed += complaint.isClosed() ? 1 : 0;
        reopened += complaint.isReopened() ? 1 : 0;
        timely += Boolean.TRUE.equals(replyTimely) ? 1 : 0;
        late += Boolean.FALSE.equals(replyTimely) ? 1 : 0;
    }

    Tally tally(String key) {
        return new Tally(key, received, closed, reopened, timely, late);
    }

    private static String key(@Nullable Category category) {
        return category == null ? "" : category.top().path();
    }

    private static String key(@Nullable Outcome outcome) {
        return outcome == null ? "" : outcome.name();
    }
}
