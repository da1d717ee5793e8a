package vn.saolang.support.model.need;

import java.math.BigDecimal;
import vn.saolang.support.SupportKind;

/**
 * What is needed of a kind in a sector and a commune.
 *
 * @param sector ngành of the products, empty for what is asked for a whole business
 * @param requests how many ask
 * @param producers how many producers they are
 * @param asked đồng asked for where a sum was named
 * @param granted đồng granted of these already
 */
public record NeedSum(
        SupportKind kind,
        String sector,
        String commune,
        int requests,
        int producers,
        BigDecimal asked,
        BigDecimal granted) {}
