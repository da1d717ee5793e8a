package vn.saolang.evaluation.model.minutes;

/** How far minutes are. */
public enum MinutesState {
    /** Nothing is frozen: the minutes are told anew from the log whenever they are read. */
    DRAFT,
    /** A numbered version lies as files, to be signed. */
    FROZEN,
    /** Chair and secretary have signed. Nothing follows. */
    SIGNED,
    /** Something changed before both had signed; another version followed. */
    SUPERSEDED
}
