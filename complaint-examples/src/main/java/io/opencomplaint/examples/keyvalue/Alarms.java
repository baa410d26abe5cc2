package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** What is due, by time of the alarm, then id; beside it, until when it is claimed. Call within a unit of work. */
final class Alarms {

    private final MVMap<String, String> claimedUntil;

    Alarms(Vault vault) {
        claimedUntil = vault.map("alarms");
    }

    void move(@Nullable Complaint before, Complaint complaint) {
        String old = before == null ? null : key(before);
        if (old != null) {
            claimedUntil.remove(old);
        }
        String key = key(complaint);
        if (key != null) {
            claimedUntil.put(key, Instant.MIN.toString());
        }
    }

    List<ComplaintId> claim(Tenant tenant, ClaimRequest request) {
        List<ComplaintId> claimed = new ArrayList<>();
        Cursor<String, String> due =
                claimedUntil.cursor(Keys.below(tenant), Keys.behind(tenant, Keys.instant(request.now())), false);
        while (claimed.size() < request.limit() && due.hasNext()) {
            String key = due.next();
            if (!Instant.parse(due.getValue()).isAfter(request.now())) {
                claimedUntil.put(key, request.until().toString());
                claimed.add(ComplaintId.of(Keys.last(key)));
            }
        }
        return List.copyOf(claimed);
    }

    private static @Nullable String key(Complaint complaint) {
        Instant next = complaint.nextAlarmAt();
        return next == null ? null : Keys.of(complaint.tenant(), Keys.instant(next), complaint.id());
    }
}
