package vn.saolang.traceability.model.completeness;

/**
 * What the label of an item says beyond the diary; empty where there is nothing to say.
 *
 * @param standard number of the standard applied: TCVN, QCVN, of the maker itself
 * @param version counted up by each change; -1 while nothing was told
 */
public record Statement(String brand, String standard, String warning, int version) {

    public static Statement none() {
        return new Statement("", "", "", -1);
    }
}
