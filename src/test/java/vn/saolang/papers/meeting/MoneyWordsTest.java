package vn.saolang.papers.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in words as accountants write them. */
class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0,Không đồng",
        "5,Năm đồng",
        "10,Mười đồng",
        "15,Mười lăm đồng",
        "21,Hai mươi mốt đồng",
        "101,Một trăm linh một đồng",
        "110,Một trăm mười đồng",
        "1000,Một nghìn đồng",
        "1005,Một nghìn không trăm linh năm đồng",
        "150000,Một trăm năm mươi nghìn đồng",
        "1250000,Một triệu hai trăm năm mươi nghìn đồng",
        "1205000,Một triệu hai trăm linh năm nghìn đồng",
        "1000001,Một triệu không trăm linh một đồng",
        "2000000000,Hai tỷ đồng",
        "1055055,Một triệu không trăm năm mươi lăm nghìn không trăm năm mươi lăm đồng"
    })
    void saysAmounts(long amount, String words) {
        assertThat(MoneyWords.of(amount)).isEqualTo(words);
    }

    @Test
    void nobodyOwesAnAllowance() {
        assertThatIllegalArgumentException().isThrownBy(() -> MoneyWords.of(-1));
    }
}
