package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.sla.Regulator;

/** ISO 10002:2018, GB/T 19012-2019: stages without durations. */
final class Iso10002 {

    private Iso10002() {}

    static Regulator regulator() {
        return Regulator.named("iso-10002")
                .on(StatutoryDays.ANYWHERE)
                .demands(
                        ActType.REGISTER,
                        ActType.ACKNOWLEDGE,
                        ActType.SET_SEVERITY,
                        ActType.SET_PRIORITY,
                        ActType.ADD_FINDING,
                        ActType.REPLY_INTERIM,
                        ActType.PROPOSE_RESOLUTION,
                        ActType.REPLY_FINAL,
                        ActType.CLOSE)
                .build();
    }
}
