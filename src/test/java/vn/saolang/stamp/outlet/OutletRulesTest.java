package vn.saolang.stamp.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.saolang.kernel.Refusal;
import vn.saolang.stamp.model.outlet.OutletDraft;
import vn.saolang.stamp.model.outlet.OutletRules;

class OutletRulesTest {

    private static List<String> codes(OutletDraft draft, int known) {
        return OutletRules.defects(draft, known).stream().map(Refusal::code).toList();
    }

    @Test
    void aShopInAStreetOrOnTheWebIsFine() {
        assertThat(codes(new OutletDraft("Chợ Đồng Xuân", "Quầy 12", ""), 0)).isEmpty();
        assertThat(codes(new OutletDraft("Gian hàng", "", "https://chetancuong.example.vn/che?x=1"), 19))
                .isEmpty();
    }

    @Test
    void everyDefectIsTold() {
        assertThat(codes(new OutletDraft(" ", "", ""), 20))
                .containsExactly("stamp.OUTLET_NAME", "stamp.OUTLET_NOWHERE", "stamp.OUTLET_TOO_MANY");
        assertThat(codes(new OutletDraft("a".repeat(121), "b".repeat(301), ""), 0))
                .containsExactly("stamp.OUTLET_NAME", "stamp.OUTLET_ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "chetancuong.vn",
                "ftp://shop.vn/",
                "https://",
                "https://shop/",
                "https://bank.vn@shop.vn/",
                "https://shop.vn/ x"
            })
    void whatIsNoAddressOfAWebShopIsRefused(String web) {
        assertThat(codes(new OutletDraft("Gian hàng", "", web), 0)).containsExactly("stamp.OUTLET_WEB");
    }
}
