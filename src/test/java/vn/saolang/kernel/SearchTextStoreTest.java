package vn.saolang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;

@StoreTest
class SearchTextStoreTest {

    private static final List<String> NAMES = List.of(
            "Chè Đinh Tân Cương",
            "Đế Gò Đen",
            "Mật ong hoa sao, dầu",
            "Bánh tráng phơi sương",
            "Xã Hợp  Thành",
            "ST25 – Bảy Sánh",
            "Cô-ca (500 ml)");

    @Test
    void javaAndSqlFoldAlike(JdbcClient jdbc) {
        for (String name : NAMES) {
            String folded = jdbc.sql("select kernel.fold(:name)")
                    .param("name", name)
                    .query(String.class)
                    .single();
            assertThat(folded).isEqualTo(SearchText.fold(name));
        }
        assertThat(SearchText.fold("Chè Đinh  Tân-Cương")).isEqualTo("che dinh tan cuong");
    }
}
