package vn.saolang.traceability.app.balance;

import java.util.List;
import vn.saolang.traceability.model.balance.AreaBalance;
import vn.saolang.traceability.model.balance.BalanceWarning;
import vn.saolang.traceability.model.balance.LotBalance;
import vn.saolang.traceability.store.balance.BalanceStore.ItemMonth;

/**
 * The mass balance of a producer in a month.
 *
 * @param items what happened in the month, by item
 * @param lots lots in hand, and those made in the month
 * @param areas the month's calendar year
 * @param warnings as things stand today, but for yields: those of the month
 */
public record ProducerBalance(
        List<ItemMonth> items, List<LotBalance> lots, List<AreaBalance> areas, List<BalanceWarning> warnings) {}
