package io.opencomplaint.desk;

import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.SystemicIssue;
import io.opencomplaint.report.alert.FrequencyRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * So many within a window of days. Keeps a number for each day and the complaint that tipped it on each day, so that it grows with
 * the window and the groups and not with the complaints.
 */
final class FrequencyWatch implements Watch {

    /**
     * By how many days of receipt a complaint may stand before earlier ones among the complaints by time of receipt: each has the day
     * that it was in the zone of the policy then, and a policy may move to another zone.
     */
    private static final int SLACK = 2;

    private final FrequencyRule rule;
    private final LocalDate since;
    private final Map<String, Window> groups = new TreeMap<>();

    FrequencyWatch(FrequencyRule rule, LocalDate today) {
        this.rule = rule;
        // At least yesterday: what came in late in the evening is analysed the day after.
        this.since = today.minusDays(Math.max(1, rule.days() - 1L));
    }

    @Override
    public String rule() {
        return rule.id();
    }

    /** Whoever carries an issue whose window has a day in common with one that ends today may have come in before its last day. */
    @Override
    public LocalDate first() {
        return opening(since).minusDays(SLACK);
    }

    /** What was merged counts as what it is merged into. */
    @Override
    public void see(Complaint complaint) {
        boolean counts = complaint.conclusion().inadmissibility() == null
                && complaint.dossier().relations().mergedInto() == null;
        if (counts && !complaint.milestones().receivedOn().isBefore(first())) {
            for (String key : rule.by().keys(complaint)) {
                groups.computeIfAbsent(key, Window::new).see(complaint);
            }
        }
    }

    /** Of each group one at a time: the first that has room, for the windows before and after it mostly overlap with its own. */
    @Override
    public List<Tip> tips(Predicate<SystemicIssue> known) {
        List<Tip> tips = new ArrayList<>();
        for (Window group : groups.values()) {
            List<Tip> unknown = group.reached.values().stream()
                    .filter(tip -> !known.test(tip.issue().issue()))
                    .toList();
            unknown.stream()
                    .filter(Tip::hasRoom)
                    .findFirst()
                    .or(() -> unknown.stream().findFirst())
                    .ifPresent(tips::add);
        }
        return tips;
    }

    @Override
    public boolean lacks() {
        return false;
    }

    private LocalDate opening(LocalDate day) {
        return day.minusDays(rule.days() - 1L);
    }

    private final class Window {

        private final String key;
        private final SortedMap<LocalDate, Integer> days = new TreeMap<>();
        private final SortedMap<LocalDate, Tip> reached = new TreeMap<>();

        Window(String key) {
            this.key = key;
        }

        void see(Complaint complaint) {
            LocalDate on = complaint.milestones().receivedOn();
            days.headMap(opening(on).minusDays(SLACK)).clear();
            days.merge(on, 1, Integer::sum);
            for (LocalDate to : days.tailMap(on).keySet()) {
                if (!on.isBefore(opening(to))) {
                    see(complaint, to);
                }
            }
        }

        private void see(Complaint complaint, LocalDate to) {
            Tip tip = reached.get(to);
            if (to.isBefore(since) || (tip != null && tip.hasRoom())) {
                return;
            }
            LocalDate from = opening(to);
            int count = days.subMap(from, to.plusDays(1)).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            if (count >= rule.atLeast()) {
                SystemicIssueRaised issue =
                        new SystemicIssueRaised(rule.id(), rule.by(), key, count, from, to, null, null, null);
                reached.put(to, Tip.of(complaint, issue));
            }
        }
    }
}
