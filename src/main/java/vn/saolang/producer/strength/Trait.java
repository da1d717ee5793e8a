package vn.saolang.producer.strength;

/** What programmes count producers by, beside their kind. */
public enum Trait {
    /** Led by a woman: declared, else told by the sex of the representative. */
    WOMEN_LED(true),
    /** Led by somebody of 16 to 30 years (57/2020/QH14 Điều 1); declared only, since no birthday is asked for. */
    YOUTH_LED(true),
    /** Led by somebody of an ethnic minority: declared, else told by the ethnicity of the representative. */
    MINORITY_LED(true),
    /** A start-up. */
    START_UP(false),
    /** Part of a value chain in which what is left over is used again. */
    CIRCULAR_CHAIN(false);

    private final boolean personal;

    Trait(boolean personal) {
        this.personal = personal;
    }

    /** Whether it tells something of the leader as a person. */
    public boolean personal() {
        return personal;
    }

    /** Message key of its name. */
    public String key() {
        return "producer.trait." + name();
    }
}
