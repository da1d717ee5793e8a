package vn.saolang.demo.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.WebTest;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;

/** Twenty things people type into the register's search box, and what they must find among the first. */
@WebTest
class RegisterSearchWebTest {

    @Autowired
    DemoRegister demo;

    @Autowired
    Register register;

    @BeforeEach
    void theRealProductsAreListed() {
        demo.load();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    che tan cuong       | Chè Đinh Tân Cương
                    Chè Tôm Nõn         | Chè tôm nõn
                    Đế Gò Đen           | Đế Gò Đen (7 sản phẩm)
                    de go den           | Đế Gò Đen (7 sản phẩm)
                    mien dong           | Miến dong Tài Hoan
                    MIẾN                | Miến Việt Cường
                    HTX Hảo Đạt         | Chè Đinh Tân Cương
                    hao dat             | Chè tôm nõn
                    Na Rì               | Miến dong Tài Hoan
                    na ri               | Miến dong Tài Hoan
                    Bắc Kạn             | Trà hoa vàng Bắc Kạn
                    Long An             | Khô cá dứa
                    can duoc            | Khô cá sặc
                    Trảng Bàng          | Dưa lưới Hà Lan
                    muoi tom            | Muối tôm
                    ca phe bich thao    | Cà phê Bích Thao (cà phê bột nguyên chất)
                    Mộc Châu            | Cà chua an toàn
                    Đồng Hỷ trà         | Trà Hích
                    Hợp Thành           | Trà tôm nõn hương quê
                    ong mật             | Mật ong rừng
                    Thái Hải            | Du lịch văn hóa dân tộc Tày bản làng Thái Hải
                    Thị trấn Hóa Thượng | Miến Việt Cường
                    """)
    void aSearchFinds(String typed, String expected) {
        assertThat(register.search(RegisterQuery.of(typed)).items())
                .extracting(RegisterEntry::name)
                .contains(expected);
    }

    @ParameterizedTest(name = "{0} finds nothing")
    @CsvSource({"không có sản phẩm này", "%%%", "' or 1=1 --", "<script>"})
    void nonsenseFindsNothing(String typed) {
        assertThat(register.search(RegisterQuery.of(typed)).items()).isEmpty();
    }

    @ParameterizedTest(name = "{0} puts {1} first")
    @CsvSource(delimiter = '|', textBlock = """
                    Long An          | Long An
                    trang bang       | Trảng Bàng
                    """)
    void everyHitOfAPlaceLiesThere(String typed, String place) {
        assertThat(register.search(RegisterQuery.of(typed)).items())
                .isNotEmpty()
                .first()
                .extracting(RegisterEntry::place)
                .asString()
                .contains(place);
    }
}
