package vn.saolang.identity;

/** What came of asking somebody who is signed in for the password again. */
public enum PasswordCheck {
    RIGHT,
    WRONG,
    /** Too many wrong ones: the account waits, as at sign-in. */
    LOCKED
}
