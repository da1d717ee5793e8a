package vn.saolang.dossier.model.secret;

/**
 * Who reads what of a dossier. Evaluation is open, but recipes, contracts and accounts stay the producer's secret
 * (26/2026 Điều 4.2: công khai, minh bạch, and the law on competition).
 */
public final class ReadingRules {

    private ReadingRules() {}

    /**
     * What the reader gets.
     *
     * @param sealed whether it was handed in; what is still being written is nobody else's
     * @param confidential whether the producer marked it as a trade secret
     * @param markable whether a reader's name can be put on it: PDF and pictures can, other files cannot
     */
    public static Reading of(Reader reader, Thing thing, boolean sealed, boolean confidential, boolean markable) {
        if (thing == Thing.READINGS) {
            return reader == Reader.OWNER ? Reading.WHOLE : Reading.NOTHING;
        }
        return switch (reader) {
            case OWNER, PREPARER -> Reading.WHOLE;
            case COMMUNE, PROVINCE, MINISTRY -> sealed ? Reading.WHOLE : Reading.NOTHING;
            case COUNCIL -> sealed ? ofCouncil(thing, confidential, markable) : Reading.NOTHING;
            case NOBODY -> Reading.NOTHING;
        };
    }

    private static Reading ofCouncil(Thing thing, boolean confidential, boolean markable) {
        if (thing == Thing.TEXT || (thing == Thing.FILE && !confidential)) {
            return Reading.WHOLE;
        }
        return markable ? Reading.MARKED_COPY : Reading.AT_THE_OFFICE;
    }
}
