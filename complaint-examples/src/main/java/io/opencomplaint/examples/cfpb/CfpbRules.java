package io.opencomplaint.examples.cfpb;

import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.time.ZoneId;

/** The rules of the import: closed-loop handling in Washington's time, with numbers that begin anew each month. */
final class CfpbRules {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private CfpbRules() {}

    static ComplaintPolicy policy() {
        return ComplaintPolicy.named("cfpb")
                .zone(ZONE)
                .numbers("CFPB-{yyyyMM}-{seq:6}")
                .workflow(Presets.closedLoop().workflow())
                .build();
    }
}
