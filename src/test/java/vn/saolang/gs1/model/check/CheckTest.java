package vn.saolang.gs1.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check: what passes, what does not. */
class CheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHECK_DIGIT    | 08936000010010 8936000010010 24 | 08936000010011 13",
                "CHECK_PAIR     | 1987654Ad4X4bL5ttr2310c2K 22 !22 | 1987654Ad4X4bL5ttr2310c2X 33 2 2i",
                "PREFIX_AT_1    | 1234 1234A | 123 A234 123A",
                "PREFIX_AT_2    | A1234 91234B | 1234 A123B",
                "DATE           | 260131 280229 991231 | 260100 260132 261301 260001 270229 260431",
                "DATE_OR_MONTH  | 260100 280229 000229 | 260132 261300 260000 270229",
                "FULL_DATE      | 20260131 20000229 19960229 | 20260100 19000229 20261301",
                "HOUR           | 00 23 | 24 99",
                "MINUTE         | 00 59 | 60",
                "SECOND         | 00 59 | 60",
                "HOUR_MINUTE    | 0000 2359 | 2400 2360",
                "COUNTRY        | 704 840 | 999 000 705x",
                "COUNTRY_OR_999 | 704 999 | 987",
                "COUNTRY_LETTERS | VN US | vn XX V",
                "CURRENCY       | 704 978 | 987 000",
                "PACKAGE        | 1A 200 8 ZZ | 1a 0 ZZZ",
                "MEDIUM         | 01 10 80 99 | 00 11 79",
                "IBAN           | DE91100000000123456789 GB98MIDL07009312345678 | DE91100000000123456780 XX361234567890 DE911 de91100000000123456789 VN9110000000012345678-",
                "PERCENT_CODED  | Ph%E1%BB%91 abc %00 | 100% %2 %G0",
                "LATITUDE       | 0000000000 1800000000 | 1800000001 9999999999",
                "LONGITUDE      | 0000000000 3600000000 | 3600000001",
                "YES_NO         | 0 1 | 2 9",
                "MINUS          | - | + 1",
                "IMPORT_INDEX   | - 0 Z z _ | = ! /",
                "SEX            | 0 1 2 9 | 3 8",
                "WINDING        | 0 1 9 | 2 8",
                "POSITION       | 1/1 2/3 9/9 | 3/2 0/1 1/0 111 1-2 /12",
                "PIECE_OF_TOTAL | 0101 0102 9999 | 0001 0100 0201 0000",
                "ZERO           | 0 | 1 9",
                "NOT_ZERO       | 0001 1000 | 0000",
                "NO_LEADING_ZERO | 1 10 | 0 01",
                "NOT_ONLY_DIGITS | 1234A | 1234",
                "COUPON         | 012345612345611110123 01234561234561111012331010014100101 01234561234561111012391000 | 71234561234561111 01234561234561111012 012345612345601110123 0123456123456111101233100101410100 012345612345611115123 0123456123456111101237 A12345612345611110123",
                "COUPON_OFFER   | 001234561234560123456 101234561234569123456789012345 | 201234561234560123456 071234561234560123456 00123456123456012345 0012345612345601234567",
            })
    void textsPassOrNot(Check check, String passing, String failing) {
        assertThat(Arrays.stream(passing.split(" "))).allMatch(check::passes);
        assertThat(Arrays.stream(failing.split(" "))).noneMatch(check::passes);
    }
}
