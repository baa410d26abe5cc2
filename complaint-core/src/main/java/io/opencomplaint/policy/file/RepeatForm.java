package io.opencomplaint.policy.file;

import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import java.time.Duration;

/** When complaints are shown as possible repeats. */
final class RepeatForm {

    private static final int MOST = 1_000;

    static final Form<RepeatRule> REPEATS = Shape.<RepeatRule>of()
            .several("signs", Forms.constant(RepeatSign.class), RepeatRule::signs)
            .required(
                    "within",
                    Forms.coded(Duration::toString, Duration::parse, "P[0-9DTHMS.]{1,40}"),
                    RepeatRule::window)
            .required("category-depth", Forms.number(1, MOST), RepeatRule::categoryDepth)
            .required("candidates", Forms.number(1, MOST), RepeatRule::candidates)
            .made(read -> new RepeatRule(
                    read.list("signs"),
                    read.get("within"),
                    read.<Integer>get("category-depth"),
                    read.<Integer>get("candidates")));

    private RepeatForm() {}
}
