package vn.saolang.idea.model.council;

/** As what somebody sits in an idea council. */
public enum MemberRole {
    CHAIR,
    DEPUTY,
    SECRETARY,
    MEMBER;

    /** Whether one with this role may lead the meeting. */
    public boolean chairs() {
        return this == CHAIR || this == DEPUTY;
    }

    /** Message key of its name. */
    public String key() {
        return "idea.council.role." + name();
    }
}
