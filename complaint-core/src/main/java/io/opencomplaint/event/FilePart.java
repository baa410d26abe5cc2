package io.opencomplaint.event;

/** What of a file somebody is shown 查阅内容. */
public enum FilePart {
    /** The complaint as it stands 投诉. */
    COMPLAINT,

    /** What happened to it 历史. */
    HISTORY,

    /** The file from which forms and sheets are made 案卷. */
    FILE,

    /** The file, to be taken out 导出. */
    EXPORT
}
