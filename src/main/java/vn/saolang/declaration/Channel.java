package vn.saolang.declaration;

/** By what way a product reaches its buyers. */
public enum Channel {
    OWN_PLACE,
    OCOP_POINT,
    TRADITIONAL,
    MODERN_TRADE,
    E_COMMERCE,
    SOCIAL_MEDIA,
    TRADER,
    CONTRACT,
    FAIR;

    /** Message key of its name. */
    public String key() {
        return "declaration.channel." + name();
    }
}
