package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.SystemicIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Looks by one rule at complaints that come one after the other, by receipt and id. */
sealed interface Watch permits FrequencyWatch, RateWatch {

    /** Id of the rule. */
    String rule();

    /** The first day of receipt that matters. */
    LocalDate first();

    /** One more, of any day. */
    void see(Complaint complaint);

    /** What is to be raised once all were seen, by key: nothing that is known. */
    List<Tip> tips(Predicate<SystemicIssue> known);

    /** Whether something was missing that only the host knows. */
    boolean lacks();
}
