package io.opencomplaint.desk;

import io.opencomplaint.desk.repeat.RepeatCandidate;
import io.opencomplaint.desk.repeat.RepeatDetection;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks for earlier complaints that one may repeat: a page of the latest ones for each way to recognise them. */
record Repeats(DeskTools tools, Tenant tenant) {

    /** A day of receipt lies within so many days of the instant, whatever the zone, rounded up at both ends. */
    private static final int SLACK = 3;

    List<RepeatCandidate> of(Complaint complaint, List<RepeatDetection> detections) {
        Map<Cursor, Complaint> found = new TreeMap<>();
        Map<Cursor, List<String>> reasons = new TreeMap<>();
        for (RepeatDetection detection : detections) {
            Criteria criteria = detection.candidates(complaint);
            for (Complaint earlier : criteria == null ? List.<Complaint>of() : earlier(complaint, criteria)) {
                if (detection.isRepeat(complaint, earlier)) {
                    Cursor place = place(earlier);
                    found.put(place, earlier);
                    reasons.computeIfAbsent(place, any -> new ArrayList<>()).add(detection.reason());
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> new RepeatCandidate(entry.getValue(), reasons.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** One that was merged is not listed: the one that goes on in its place is. */
    private List<Complaint> earlier(Complaint complaint, Criteria criteria) {
        RepeatRule rule = tools.policy().repeats();
        Instant since = complaint.milestones().receivedAt().minus(rule.window());
        LocalDate from =
                complaint.milestones().receivedOn().minusDays(rule.window().toDays() + SLACK);
        PageRequest request =
                PageRequest.first(rule.candidates()).by(SortOrder.NEWEST_FIRST).after(place(complaint));
        return tools.store().search(tenant, criteria.received(from, null), request).items().stream()
                .filter(earlier -> !earlier.milestones().receivedAt().isBefore(since))
                .filter(earlier -> earlier.dossier().relations().mergedInto() == null)
                .toList();
    }

    private static Cursor place(Complaint complaint) {
        return Cursor.of(SortOrder.NEWEST_FIRST, complaint);
    }
}
