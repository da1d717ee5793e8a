package vn.saolang.territory;

import java.text.Collator;
import java.util.Locale;

/** Names in the order of the Vietnamese alphabet. */
final class VietnameseOrder {

    static final Collator COLLATOR = Collator.getInstance(Locale.of("vi", "VN"));

    private VietnameseOrder() {}
}
