package vn.saolang.e2e;

import java.util.Locale;

/** The pages that docs/screens shows, in the order of the path from dossier to star. */
enum Screen {
    HOME("Anyone", "Home: what is recognised, and where"),
    REGISTER("Anyone", "The register, searched"),
    REGISTERED_PRODUCT("Anyone", "A recognised product with its certificates"),
    SIMULATOR("Anyone", "Chấm thử: the result of a try"),
    CRITERIA_SET("Anyone", "A criteria set of the law"),
    SIGN_IN("Anyone", "Sign in, with the demo accounts"),
    WORK("Everyone signed in", "What waits for me"),
    SIGN_UP("Producer", "Open an account"),
    ENTITY_FORM("Producer", "Register an entity, with every defect at once"),
    PRODUCT_FORM("Producer", "Register a product"),
    PRODUCT("Producer", "A product");

    private final String who;
    private final String what;

    Screen(String who, String what) {
        this.who = who;
        this.what = what;
    }

    String who() {
        return who;
    }

    String what() {
        return what;
    }

    /** Its picture at a width. */
    String file(int width) {
        return "%s-%d.png".formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'), width);
    }
}
