package vn.saolang.stamp.web.inspect;

import vn.saolang.kernel.ui.Page;

/** Where an inspector types a number. */
public record InspectAskPage() implements Page {

    @Override
    public String titleKey() {
        return "stamp.inspect.title";
    }
}
