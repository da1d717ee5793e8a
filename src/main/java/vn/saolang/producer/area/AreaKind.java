package vn.saolang.producer.area;

/** How an area gives its material. */
public enum AreaKind {
    CROP,
    LIVESTOCK,
    AQUACULTURE,
    /** Gathered where it grows by itself. */
    WILD;

    /** Its message key. */
    public String key() {
        return "producer.area.kind." + name();
    }
}
