package vn.saolang.programme.model.body;

/** What a member is in the body; a body has one head at a time. */
public enum Seat {
    HEAD,
    DEPUTY,
    STANDING,
    MEMBER,
    SECRETARY;

    public String key() {
        return "programme.seat." + name();
    }
}
