package vn.saolang.project;

/** How far a project is. */
public enum ProjectState {
    PLANNED,
    RUNNING,
    DONE,
    /** Given up, with the reason kept. */
    STOPPED;

    /** Message key of its name. */
    public String key() {
        return "project.state." + name();
    }
}
