package vn.saolang.gs1.model.epc;

/** EPC URNs of GS1 keys: identities ({@code id}), classes ({@code class}) and patterns of a class ({@code idpat}). */
public final class Urn {

    private Urn() {}

    /**
     * The canonical link of a URN.
     *
     * @param rest what follows {@code urn:epc:}
     * @throws vn.saolang.gs1.Gs1Exception when it is no GS1 key
     */
    public static String link(String rest) {
        String[] parts = rest.split(":", 3);
        if (parts.length < 3) throw UrnFields.refused();
        String body = parts[2];
        return switch (parts[0]) {
            case "id" -> identity(parts[1], body);
            case "class" -> lot(parts[1], body);
            case "idpat" -> pattern(parts[1], body);
            default -> throw UrnFields.refused();
        };
    }

    private static String identity(String scheme, String body) {
        return switch (scheme) {
            case "sgtin" -> item(UrnFields.of(body, 3), "21");
            case "upui" -> item(UrnFields.of(body, 3), "235");
            case "itip" -> {
                UrnFields fields = UrnFields.of(body, 5);
                yield FinestKey.link("8006", piece(fields), "21", fields.text(4));
            }
            case "cpi" -> {
                UrnFields fields = UrnFields.of(body, 3);
                yield FinestKey.link("8010", component(fields), "8011", fields.digits(2));
            }
            case "sscc" -> FinestKey.link("00", UrnFields.of(body, 2).sscc());
            case "sgln", "pgln" -> location(scheme, body);
            case "gsrn" -> FinestKey.link("8018", UrnFields.of(body, 2).checked(17));
            case "gsrnp" -> FinestKey.link("8017", UrnFields.of(body, 2).checked(17));
            case "gsin" -> FinestKey.link("402", UrnFields.of(body, 2).checked(16));
            case "grai", "gdti", "sgcn" -> numbered(scheme, body);
            case "giai", "ginc" -> {
                UrnFields fields = UrnFields.of(body, 2);
                yield FinestKey.link(scheme.equals("giai") ? "8004" : "401", fields.prefix() + fields.text(1));
            }
            default -> throw UrnFields.refused();
        };
    }

    private static String lot(String scheme, String body) {
        if (!scheme.equals("lgtin")) throw UrnFields.refused();
        return item(UrnFields.of(body, 3), "10");
    }

    private static String pattern(String scheme, String body) {
        return switch (scheme) {
            case "sgtin", "upui" ->
                FinestKey.link("01", UrnFields.of(body, 3).anyLast().gtin());
            case "itip" -> FinestKey.link("8006", piece(UrnFields.of(body, 5).anyLast()));
            case "cpi" -> FinestKey.link("8010", component(UrnFields.of(body, 3).anyLast()));
            case "grai" ->
                FinestKey.link("8003", "0" + UrnFields.of(body, 3).anyLast().checked(12));
            case "gdti" -> FinestKey.link("253", UrnFields.of(body, 3).anyLast().checked(12));
            case "sgcn" -> FinestKey.link("255", UrnFields.of(body, 3).anyLast().checked(12));
            default -> throw UrnFields.refused();
        };
    }

    private static String item(UrnFields fields, String qualifier) {
        return FinestKey.link("01", fields.gtin(), qualifier, fields.text(2));
    }

    private static String piece(UrnFields fields) {
        return fields.gtin() + fields.digits(2, 2) + fields.digits(3, 2);
    }

    private static String component(UrnFields fields) {
        return fields.prefix() + fields.text(1);
    }

    /** Keys that hold their serial component in their own value. */
    private static String numbered(String scheme, String body) {
        UrnFields fields = UrnFields.of(body, 3);
        String key = fields.checked(12);
        return switch (scheme) {
            case "grai" -> FinestKey.link("8003", "0" + key + fields.text(2));
            case "gdti" -> FinestKey.link("253", key + fields.text(2));
            default -> FinestKey.link("255", key + fields.digits(2));
        };
    }

    /** A place with its extension, 0 for none, or a party. */
    private static String location(String scheme, String body) {
        if (scheme.equals("pgln"))
            return FinestKey.link("417", UrnFields.of(body, 2).checked(12));
        UrnFields fields = UrnFields.of(body, 3);
        String extension = fields.text(2);
        return extension.equals("0")
                ? FinestKey.link("414", fields.checked(12))
                : FinestKey.link("414", fields.checked(12), "254", extension);
    }
}
