package vn.saolang.evaluation.model.scoring;

/** How a score came to be saved. */
public enum AnswerSource {
    /** Typed while the tablet was connected. */
    ONLINE,
    /** Typed while it was not, and sent later. */
    QUEUED,
    /** Read from a sheet filled in as a workbook. */
    FILE,
    /** From the tasting of coded samples. */
    TASTING,
    /** Taken over from the scoring before. */
    CARRIED
}
