package vn.saolang.identity;

/** What all demo accounts share; they exist on a demo installation only. */
public final class DemoSignIn {

    public static final String PASSWORD = "sao-lang-demo";

    /** By which the sign-in page knows the accounts anybody may try. */
    public static final String LOGIN_PREFIX = "demo.";

    private DemoSignIn() {}
}
