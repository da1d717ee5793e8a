package vn.saolang.evaluation.model.hall;

/** How somebody's coming or going was noted. */
public enum AttendanceMeans {
    /** By chair or secretary at the table. */
    TABLE,
    /** By the code on the screen of the hall. */
    CODE,
    /** By the code on the member's card. */
    CARD
}
