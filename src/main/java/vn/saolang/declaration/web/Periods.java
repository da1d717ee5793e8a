package vn.saolang.declaration.web;

import vn.saolang.declaration.HalfYear;

/** Half-years as people write them. */
public final class Periods {

    private Periods() {}

    /** {@code 1/2026}. */
    public static String said(HalfYear period) {
        return period.half() + "/" + period.year();
    }
}
