package vn.saolang.declaration.model;

/** What may be done with a version of a declaration. */
public enum DeclarationAction {
    SEND,
    TAKE_BACK,
    ACCEPT,
    RETURN,
    CORRECT
}
