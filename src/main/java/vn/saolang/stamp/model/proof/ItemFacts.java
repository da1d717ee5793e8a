package vn.saolang.stamp.model.proof;

/**
 * What a scan tells of the origin before a stamp is on a lot.
 *
 * @param netContent of the package is told
 * @param address of the producer is told
 * @param pictured the product has a photo
 * @param story the product has a story
 * @param listed the register shows it
 */
public record ItemFacts(boolean netContent, boolean address, boolean pictured, boolean story, boolean listed) {

    private static final int EACH = 20;

    /** How much is told, 0 to 100: a fifth for each. */
    public int percent() {
        int told = 0;
        for (boolean one : new boolean[] {netContent, address, pictured, story, listed}) {
            told += one ? EACH : 0;
        }
        return told;
    }

    /** Whether the least is told: whose it is, and that the register knows it. */
    public boolean isOrigin() {
        return address && listed;
    }
}
