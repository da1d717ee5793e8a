package vn.saolang.kernel.ui;

/** Headings under which the doors of the office's navigation stand, in this order. */
public enum NavGroup {
    OWN(0, 9),
    PROGRAMME(100, 139),
    PRODUCTS(10, 39),
    EVALUATION(40, 55),
    RECOGNITION(60, 79),
    CHAIN(56, 59),
    SUPPORT(140, 179),
    SYSTEM(80, 99);

    private final int first;
    private final int last;

    NavGroup(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether a door of this order stands under it. */
    boolean holds(NavItem door) {
        return first <= door.order() && door.order() <= last;
    }

    /** Message key of the heading. */
    public String key() {
        return "kernel.nav.group." + name();
    }
}
