package vn.saolang.declaration;

/** Where a product is sold. */
public enum Market {
    COMMUNE,
    PROVINCE,
    COUNTRY,
    EXPORT;

    /** Message key of its name. */
    public String key() {
        return "declaration.market." + name();
    }
}
