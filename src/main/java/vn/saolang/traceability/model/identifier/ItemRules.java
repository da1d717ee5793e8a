package vn.saolang.traceability.model.identifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.traceability.ItemKind;

/** What an item must tell, apart from its GTIN. */
public final class ItemRules {

    private static final int LONGEST_NAME = 200;
    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("99999999999");

    private ItemRules() {}

    /** Every defect; whose product it is, is asked elsewhere. */
    public static List<Refusal> defects(ItemDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            defects.add(Refusal.of("traceability.ITEM_NAME", "name", Integer.toString(LONGEST_NAME)));
        }
        if (draft.kind() == null) {
            defects.add(Refusal.of("traceability.ITEM_KIND", "kind"));
        } else if ((draft.kind() == ItemKind.FINISHED) != (draft.product() != null)) {
            defects.add(Refusal.of("traceability.ITEM_PRODUCT", "product"));
        }
        if (draft.unit() == null) {
            defects.add(Refusal.of("traceability.ITEM_UNIT", "unit"));
        }
        BigDecimal content = draft.netContent();
        if ((content == null) != (draft.netUnit() == null)) {
            defects.add(Refusal.of("traceability.ITEM_NET_CONTENT", "netContent"));
        } else if (content != null
                && (content.signum() <= 0
                        || content.compareTo(MOST) > 0
                        || content.stripTrailingZeros().scale() > DECIMALS)) {
            defects.add(Refusal.of("traceability.ITEM_NET_CONTENT", "netContent"));
        }
        return defects;
    }
}
