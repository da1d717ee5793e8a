package vn.saolang.project;

/** What may be done with a project. */
public enum ProjectAction {
    START,
    FINISH,
    STOP,
    RESUME;

    /** Message key of its button. */
    public String key() {
        return "project.action." + name();
    }
}
