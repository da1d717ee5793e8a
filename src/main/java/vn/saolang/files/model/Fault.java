package vn.saolang.files.model;

/** What can be wrong with a file whose kind is right; each is a refusal code of the module. */
public enum Fault {
    NONE,
    DAMAGED,
    TWO_FORMATS,
    ENCRYPTED,
    MACROS,
    ZIP_BOMB,
    IMAGE_TOO_LARGE
}
