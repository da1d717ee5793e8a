package vn.saolang.evaluation.model.minutes;

/** Why a version of the minutes was replaced. */
public enum ChangeCause {
    /** A member recorded or withdrew a dissent. */
    DISSENT,
    /** The secretary added or changed a remark. */
    REMARK,
    /** Something the minutes tell was logged after they were frozen. */
    LOG
}
