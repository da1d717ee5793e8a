package vn.saolang.producer.model.profile;

/** What a producer may choose to show. */
public enum ProfilePart {
    PRODUCTS,
    CAPACITY,
    TRAITS,
    REGISTRATION,
    ADDRESS,
    PHONE,
    EMAIL,
    REPRESENTATIVE;

    /** Message key of its name. */
    public String key() {
        return "producer.profile.part." + name();
    }
}
