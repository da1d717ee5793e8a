package vn.saolang.files;

/**
 * Names bytes by their content. Knowing it gives nothing: there is no route by hash.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileId(String sha256) {

    public FileId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        }
    }
}
