package vn.saolang.declaration;

/** Who wrote a declaration: the producer, somebody it gave a mandate, or the commune's officer on its behalf. */
public enum Writer {
    PRODUCER,
    CONSULTANT,
    OFFICE;

    /** Message key of its name. */
    public String key() {
        return "declaration.writer." + name();
    }
}
