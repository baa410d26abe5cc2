package io.opencomplaint.model;

/**
 * The resolution in force and where it stands 处理方案.
 *
 * @param resolution what is to be done
 * @param state how far it has come
 */
public record Remedy(Resolution resolution, RemedyState state) {

    /**
     * The same resolution, further on.
     *
     * @param next its new state
     * @return a copy
     */
    public Remedy in(RemedyState next) {
        return new Remedy(resolution, next);
    }
}
