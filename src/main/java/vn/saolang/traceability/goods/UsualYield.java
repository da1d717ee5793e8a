package vn.saolang.traceability.goods;

import java.math.BigDecimal;

/**
 * What a step of making such goods usually yields: output to input in the base unit. An estimate, it blocks nothing.
 *
 * @param vi name of the step in Vietnamese
 * @param en the same in English
 */
public record UsualYield(String vi, String en, BigDecimal least, BigDecimal most) {

    /** The step's name in the language of this code, "vi" or "en". */
    public String in(String language) {
        return language.equals("en") ? en : vi;
    }
}
