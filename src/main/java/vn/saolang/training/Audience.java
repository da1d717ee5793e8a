package vn.saolang.training;

/** Whom the programme trains: its officials, and leaders, managers and workers of entities (490/QĐ-TTg). */
public enum Audience {
    OFFICIAL,
    LEADER,
    MANAGER,
    WORKER;

    /** Whether people of this audience come from an entity. */
    public boolean ofEntity() {
        return this != OFFICIAL;
    }

    /** Message key of its name. */
    public String key() {
        return "training.audience." + name();
    }
}
