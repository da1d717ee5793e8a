package vn.saolang.epcis.model.check;

/**
 * One thing that is wrong with a document or an event.
 *
 * @param pointer where, as JSON pointer (RFC 6901); empty for the whole
 * @param message what is wrong and what it should be
 */
public record Defect(String pointer, String message) {

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": " + message;
    }
}
