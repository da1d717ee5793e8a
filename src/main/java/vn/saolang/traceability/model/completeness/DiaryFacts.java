package vn.saolang.traceability.model.completeness;

/**
 * What the diary tells of a lot.
 *
 * @param made an entry that stands made it
 * @param placed that entry's place lies in a known commune
 * @param gap one of the lots it was made from has no beginning
 * @param passed tested, and every indicator passed
 * @param photo an entry of the lot has a photo
 * @param standard applied on the way, as told in entries; empty for none
 */
public record DiaryFacts(
        boolean made, boolean placed, boolean gap, boolean tested, boolean passed, boolean photo, String standard) {

    public static DiaryFacts none() {
        return new DiaryFacts(false, false, true, false, false, false, "");
    }
}
