package vn.saolang.stamp.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.model.sms.GsmText;

/** What an old phone can show. */
class GsmTextTest {

    @Test
    void hasNoMarks() {
        assertThat(GsmText.of(List.of("Đặc sản chè xanh", "đã hủy – ừ"))).isEqualTo("Dac san che xanh da huy - u");
        assertThat(GsmText.plain("ĂÂĐÊÔƠƯ ăâđêôơư ặ ẽ ỷ")).isEqualTo("AADEOOU aadeoou a e y");
    }

    @Test
    void hasOnlyCharactersOfOnePlace() {
        assertThat(GsmText.of(List.of("a[b]{c}", "茶"))).isEqualTo("a b c");
    }

    @Test
    void isCutAtTheEnd() {
        assertThat(GsmText.of(List.of("x".repeat(160)))).hasSize(160).doesNotContain(".");
        assertThat(GsmText.of(List.of("x".repeat(161)))).hasSize(160).endsWith("x...");
    }
}
