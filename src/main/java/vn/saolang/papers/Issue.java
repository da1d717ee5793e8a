package vn.saolang.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who issues a paper, and under which number, place and date. Number and date come from the văn thư; while they are
 * null the paper shows dots.
 *
 * @param parentOrgan cơ quan chủ quản, or null
 * @param organ cơ quan ban hành: "Ủy ban nhân dân xã Tân Cương"
 * @param number the number alone: "12", or null
 * @param symbol what follows the stroke: "QĐ-UBND"
 * @param place where it is issued, or null
 * @param date the day it bears, or null
 * @param authority lines above the signature: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
 * @param signer the signer's name, or null
 */
public record Issue(
        @Nullable String parentOrgan,
        String organ,
        @Nullable String number,
        String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        List<String> authority,
        @Nullable String signer) {

    /** Starts a paper with this head. */
    public PaperDraft draft(String title) {
        return PaperDraft.titled(title)
                .issuer(parentOrgan, organ)
                .number(number, symbol)
                .dated(place, date);
    }

    /** The closing signature. */
    public Block.Signature signature() {
        return new Block.Signature(null, authority, null, signer);
    }
}
