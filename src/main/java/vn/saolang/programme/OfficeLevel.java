package vn.saolang.programme;

/** Level at which an act places a body, a step or a project; districts ended on 1/7/2025, what they did is mapped by dated data. */
public enum OfficeLevel {
    NATIONAL,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** Message key of its name. */
    public String key() {
        return "programme.level." + name();
    }
}
