package vn.saolang.epcis.model.event;

/**
 * An identifier an event speaks of, in the form in which identifiers are compared.
 *
 * @param uri canonical: GS1 identifiers as {@code https://id.gs1.org/…} whatever form they came in, others as they came
 * @param place the field of the event it stands in
 */
public record Identifier(String uri, Place place) {

    /** Where in an event identifiers stand; the classes are those with quantities. */
    public enum Place {
        EPC,
        CHILD_EPC,
        PARENT,
        INPUT_EPC,
        OUTPUT_EPC,
        CLASS,
        CHILD_CLASS,
        INPUT_CLASS,
        OUTPUT_CLASS
    }
}
