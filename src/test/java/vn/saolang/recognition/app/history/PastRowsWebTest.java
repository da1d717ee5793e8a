package vn.saolang.recognition.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Refusal;
import vn.saolang.recognition.model.history.Doubt;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastRow;

/** A row of the past against the acts of its time (1048, 148, 1489, 26/2026 Điều 4.1), above all around 1/7 and 6/7/2025. */
@WebTest
class PastRowsWebTest {

    private static final String THAI_NGUYEN = "19@2025-07-01";

    @Autowired
    CheckPastRow checking;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void today() {
        clock.reset();
    }

    static Map<PastColumn, String> cells(String... pairs) {
        Map<PastColumn, String> cells = new EnumMap<>(PastColumn.class);
        cells.put(PastColumn.NAME, "Trà xanh túi lọc");
        cells.put(PastColumn.ENTITY, "HTX chè thử");
        cells.put(PastColumn.PROVINCE, "Thái Nguyên");
        cells.put(PastColumn.SET, "11");
        cells.put(PastColumn.RECOGNISED, "3");
        cells.put(PastColumn.LEVEL, "Tỉnh");
        cells.put(PastColumn.DECIDED, "2023");
        cells.put(PastColumn.SOURCE, "a test");
        cells.put(PastColumn.GRADE, "B");
        for (int i = 0; i < pairs.length; i += 2) {
            cells.put(PastColumn.valueOf(pairs[i]), pairs[i + 1]);
        }
        return cells;
    }

    private CheckedRow check(Map<PastColumn, String> cells) {
        return checking.check(List.of(new PastRow(2, cells)), THAI_NGUYEN).getFirst();
    }

    @ParameterizedTest(name = "{0}: {1} recognises {2} stars on {3}: {4}")
    @CsvSource({
        // 1048: the district scores and passes up, it recognises nothing
        "1048/QĐ-TTg, Huyện, 3, 2021, LEVEL_NOT_COMPETENT",
        "1048/QĐ-TTg, Tỉnh, 3, 2020, ",
        "1048/QĐ-TTg, Tỉnh, 4, 2020, ",
        "1048/QĐ-TTg, Tỉnh, 5, 2020, LEVEL_NOT_COMPETENT",
        "1048/QĐ-TTg, Trung ương, 5, 30/06/2021, ",
        "1048/QĐ-TTg, Tỉnh, 4, 20/08/2019, ACT_NOT_YET",
        "1048/QĐ-TTg, Tỉnh, 4, 21/08/2019, ",
        // dossiers of the old act were decided on for a while after its end, not years later
        "1048/QĐ-TTg, Tỉnh, 4, 23/02/2024, ",
        "1048/QĐ-TTg, Tỉnh, 4, 24/02/2024, ACT_LONG_OVER",
        // 148: district 3, province 4, central 5
        "148/QĐ-TTg, Huyện, 3, 20/10/2023, ",
        "148/QĐ-TTg, Huyện, 4, 20/10/2023, LEVEL_NOT_COMPETENT",
        "148/QĐ-TTg, Tỉnh, 3, 20/10/2023, LEVEL_NOT_COMPETENT",
        "148/QĐ-TTg, Tỉnh, 4, 31/01/2024, ",
        "148/QĐ-TTg, Huyện, 3, 30/06/2025, ",
        "148/QĐ-TTg, Huyện, 3, 01/07/2025, DISTRICT_ENDED",
        "148/QĐ-TTg, Tỉnh, 3, 05/07/2025, LEVEL_NOT_COMPETENT",
        // amended by 1489 from 06/07/2025
        "148/QĐ-TTg, Tỉnh, 3, 06/07/2025, ",
        "1489/QĐ-TTg, Tỉnh, 3, 05/07/2025, ACT_NOT_YET",
        "1489/QĐ-TTg, Tỉnh, 3, 06/07/2025, ",
        "1489/QĐ-TTg, Trung ương, 4, 06/07/2025, LEVEL_NOT_COMPETENT",
        // a day that is not known exactly contradicts only when every possible day does
        "148/QĐ-TTg, Huyện, 3, 2025, ",
        "148/QĐ-TTg, Tỉnh, 3, 2025, ",
        // the act is not told
        "'', Huyện, 3, 2023, ",
        "'', Huyện, 4, 2023, LEVEL_NOT_COMPETENT",
        "'', Tỉnh, 4, 01/03/2019, NO_ACT_THEN",
    })
    void whoRecognisesWhatWhen(String act, String level, String stars, String day, @Nullable String doubt) {
        CheckedRow row = check(cells("ACT", act, "LEVEL", level, "RECOGNISED", stars, "DECIDED", day));
        assertThat(row.doubts().stream().map(Doubt::name)).isEqualTo(doubt == null ? List.of() : List.of(doubt));
        assertThat(row.isGood()).isEqualTo(doubt == null);
    }

    @Test
    void whatTheSourceReallySaysIsKeptWithItsDoubtAndARemark() {
        Map<PastColumn, String> cells = cells("ACT", "148/QĐ-TTg", "LEVEL", "Huyện", "RECOGNISED", "4");
        assertThat(check(cells).isGood()).isFalse();
        cells.put(PastColumn.SOURCE_SAYS_SO, "x");
        assertThat(codes(check(cells))).containsExactly("recognition.PAST_REMARK_NEEDED");
        cells.put(PastColumn.REMARK, "báo huyện ghi 4 sao");
        assertThat(check(cells)).satisfies(row -> {
            assertThat(row.isGood()).isTrue();
            assertThat(row.doubts()).containsExactly(Doubt.LEVEL_NOT_COMPETENT);
        });
    }

    @Test
    void aCouncilMayProposeWhatAnotherLevelRecognises() {
        CheckedRow row = check(cells(
                "EVALUATED_AT", "Huyện", "PROPOSED", "5", "ACT", "148/QĐ-TTg", "LEVEL", "Tỉnh", "RECOGNISED", "4"));
        assertThat(row.isGood()).isTrue();
        assertThat(row.facts()).isNotNull();
        CheckedRow onlyProposed = check(cells("PROPOSED", "5", "RECOGNISED", "", "LEVEL", ""));
        assertThat(onlyProposed.isGood()).isTrue();
        assertThat(codes(check(cells("PROPOSED", "", "RECOGNISED", "", "LEVEL", ""))))
                .containsExactly("recognition.PAST_NO_STARS");
    }

    @ParameterizedTest(name = "{0} decided {1}: {2}")
    @CsvSource({
        "83-829-28780-3-2022, 2022, true",
        "83-829-28780-3-2022, 2021, false", // a code of a later year
        "83-28780-3-2022, 2022, false", // without its district
        "19-05437-12-2025, 10/07/2025, true",
        "19-05437-12-2025, 30/06/2025, false",
        "19-164-05437-12-2025, 10/07/2025, true", // evaluated before, decided after
        "19-164-05437-12-2026, 2026, false",
        "abc, 2022, false",
    })
    void codesLookLikeTheCodesOfTheirTime(String code, String day, boolean good) {
        CheckedRow row = check(cells("CODE", code, "DECIDED", day, "RECOGNISED", "4"));
        assertThat(row.doubts().contains(Doubt.CODE_NOT_OF_ITS_TIME)).isEqualTo(!good);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} on {3}: {4}")
    @CsvSource({
        "Thái Nguyên, Huyện Đồng Hỷ, Minh Lập, 2023, 05",
        "Bắc Kạn, Na Rì, Côn Minh, 25/06/2024, 02173",
        "Thái Nguyên, TP Thái Nguyên, '', 2023, 164",
        "Thái Nguyên, '', Tân Cương, 01/08/2025, 0",
        "Thái Nguyên, Đồng Hỷ, Xã không có thật, 2023, 169",
    })
    void placesAreThoseOfThenAlsoOfTheFormerProvince(
            String province, String district, String commune, String day, String code) {
        CheckedRow row = check(cells(
                "PROVINCE",
                province,
                "DISTRICT",
                district,
                "COMMUNE",
                commune,
                "DECIDED",
                day,
                "LEVEL",
                "Tỉnh",
                "RECOGNISED",
                "4"));
        assertThat(row.refusals()).isEmpty();
        assertThat(row.unit()).isNotNull();
        assertThat(row.unit().code()).startsWith(code);
        assertThat(row.inexact()).isEqualTo(commune.contains("không"));
    }

    @Test
    void anotherProvinceIsNotTheOfficesToEnter() {
        assertThat(codes(check(cells("PROVINCE", "Sơn La")))).containsExactly("recognition.PAST_OTHER_PROVINCE");
        assertThat(codes(check(cells("PROVINCE", "Atlantis")))).containsExactly("recognition.PAST_PROVINCE");
        assertThat(codes(check(cells("DISTRICT", "Mộc Châu")))).containsExactly("recognition.PAST_DISTRICT");
    }

    @Test
    void everyWrongCellIsNamedAtOnce() {
        List<String> codes = codes(check(cells(
                "NAME",
                "",
                "SET",
                "99",
                "RECOGNISED",
                "6",
                "LEVEL",
                "xã",
                "DECIDED",
                "31/02/2023",
                "TOTAL",
                "101",
                "GRADE",
                "E",
                "ACT",
                "7/QĐ")));
        assertThat(codes)
                .contains(
                        "recognition.PAST_NEEDED",
                        "recognition.PAST_SET",
                        "recognition.PAST_STARS",
                        "recognition.PAST_LEVEL",
                        "recognition.PAST_DAY",
                        "recognition.PAST_TOTAL",
                        "recognition.PAST_GRADE",
                        "recognition.PAST_ACT");
        assertThat(codes(check(cells("DECIDED", "02/09/2026")))).containsExactly("recognition.PAST_DAY_RANGE");
        assertThat(codes(check(cells("TOTAL", "69,5", "RECOGNISED", "4"))))
                .containsExactly("recognition.PAST_STARS_ABOVE_TOTAL");
        assertThat(codes(check(cells("AUTHORITY", "UBND huyện Đồng Hỷ", "RECOGNISED", "4"))))
                .containsExactly("recognition.PAST_AUTHORITY_OF_ANOTHER_LEVEL");
    }

    private static List<String> codes(CheckedRow row) {
        return new ArrayList<>(row.refusals().stream().map(Refusal::code).toList());
    }
}
