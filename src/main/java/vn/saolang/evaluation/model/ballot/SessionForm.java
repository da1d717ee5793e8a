package vn.saolang.evaluation.model.ballot;

/** How a council is asked: together in a meeting, or each member in writing (26/2026 Điều 7.3d, 7.6d). */
public enum SessionForm {
    MEETING,
    BALLOT
}
