package vn.saolang.stamp.model.outlet;

/** An outlet as typed. */
public record OutletDraft(String name, String address, String web) {

    public OutletDraft {
        name = name.strip();
        address = address.strip();
        web = web.strip();
    }
}
