package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a case beside its main line 案件附卷. Immutable.
 *
 * @param tasks that somebody was asked to do, in the order in which they were asked for
 */
public record Dossier(List<CaseTask> tasks) {

    /** Nothing yet. */
    public static final Dossier EMPTY = new Dossier(List.of());

    /**
     * Copies the lists.
     *
     * @param tasks in the order in which they were asked for
     */
    public Dossier {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task.
     *
     * @param key its key
     * @return empty when there is none
     */
    public Optional<CaseTask> task(String key) {
        return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /**
     * With a task in place of the one of the same key, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Dossier with(CaseTask changed) {
        List<CaseTask> all = new ArrayList<>(tasks);
        all.replaceAll(task -> task.key().equals(changed.key()) ? changed : task);
        if (task(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return new Dossier(all);
    }
}
