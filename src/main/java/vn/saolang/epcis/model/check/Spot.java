package vn.saolang.epcis.model.check;

import org.jspecify.annotations.Nullable;

/** A place in a document: written as JSON pointer only when something is wrong there. */
record Spot(@Nullable Spot parent, String name, int index) {

    static final Spot ROOT = new Spot(null, "", -1);

    Spot field(String field) {
        return new Spot(this, field, -1);
    }

    Spot item(int at) {
        return new Spot(this, "", at);
    }

    String pointer() {
        if (parent == null) {
            return "";
        }
        String step =
                index >= 0 ? Integer.toString(index) : name.replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + step;
    }
}
