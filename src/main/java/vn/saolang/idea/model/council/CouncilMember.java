package vn.saolang.idea.model.council;

/** A member of an idea council, by name and agency. */
public record CouncilMember(String name, String agency, MemberRole role, boolean present) {}
