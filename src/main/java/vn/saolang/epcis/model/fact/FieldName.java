package vn.saolang.epcis.model.fact;

import vn.saolang.epcis.model.context.Namespaces;

/** Names of fields that an event's maker adds: {@code prefix:name}, or the whole address. */
public final class FieldName {

    private FieldName() {}

    /** The name as facts are kept by: the whole address when it is given or the prefix is declared, else as written. */
    public static String canonical(Namespaces declared, String name) {
        if (name.contains("://")) {
            int hash = name.lastIndexOf('#');
            return hash < 0 ? name : joined(name.substring(0, hash), name.substring(hash + 1));
        }
        return FactSheet.expanded(declared, name);
    }

    /** Namespace and name in one; a {@code #} between them is left out, since some write it and others not. */
    static String joined(String address, String name) {
        return (address.endsWith("#") ? address.substring(0, address.length() - 1) : address) + name;
    }
}
