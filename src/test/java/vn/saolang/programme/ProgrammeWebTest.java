package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.territory.UnitRef;

/** Which programme a province follows on a day, and when a step's window warns. */
@WebTest
class ProgrammeWebTest {

    private static final String THAI_NGUYEN = "19@2025-07-01";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Programmes programmes;

    @Autowired
    Calendar calendar;

    @Autowired
    Targets targets;

    @ParameterizedTest
    @CsvSource({
        "19@2018-01-01, 2020-05-01, thai-nguyen-2019-2025, true",
        "19@2025-07-01, 2025-12-31, thai-nguyen-2019-2025, true",
        "19@2025-07-01, 2026-09-01, thai-nguyen-2019-2025, false",
        "14@2025-07-01, 2026-09-01, son-la-2018-2030, true",
        "80@2025-07-01, 2025-10-01, tay-ninh-2023-2025, true",
        "80@2025-07-01, 2026-10-01, tay-ninh-2023-2025, false"
    })
    void aProvinceFollowsItsProgrammeUntilItEnds(String unit, LocalDate day, String code, boolean decided) {
        UnitRef province = UnitRef.parse(unit);
        assertThat(programmes.of(province, day).map(Programme::code)).contains(code);
        assertThat(programmes.decidedFor(province, day)).isEqualTo(decided);
    }

    @Test
    void longAnHadNoProgrammeHereBeforeItWentToTayNinh() {
        assertThat(programmes.of(UnitRef.parse("80@2018-01-01"), LocalDate.of(2024, 1, 1)))
                .isEmpty();
    }

    @Test
    void windowsWarnOutsideTheirMonthAndStaySilentInside() {
        UnitRef old = UnitRef.parse("19@2018-01-01");
        assertThat(calendar.warning(old, CycleStep.IDEA, LocalDate.of(2020, 3, 1)))
                .isEmpty();
        assertThat(calendar.warning(old, CycleStep.IDEA, LocalDate.of(2020, 3, 31)))
                .isEmpty();
        assertThat(calendar.warning(old, CycleStep.IDEA, LocalDate.of(2020, 4, 1)))
                .hasValueSatisfying(one -> assertThat(one.args().getFirst()).isEqualTo("01/03/2020"));
        assertThat(calendar.window(old, 2020, CycleStep.EVALUATION).from()).isEqualTo(LocalDate.of(2020, 9, 1));
        assertThat(calendar.window(old, 2020, CycleStep.PROMOTION).allYear()).isTrue();
    }

    @Test
    void theLawsRoundsTakeThePlaceOfAProgrammesMonth() {
        Window window = calendar.window(UnitRef.parse(THAI_NGUYEN), 2026, CycleStep.EVALUATION);
        assertThat(window.allYear()).isTrue();
        assertThat(window.source()).isEqualTo("26/2026 Điều 5");
    }

    @Test
    void targetsAreThoseOfTheYear() {
        assertThat(targets.of(UnitRef.parse("14@2025-07-01"), LocalDate.of(2026, 9, 1)))
                .extracting(Target::indicator)
                .contains("ideas_supported_per_district", "products_total")
                .doesNotContain("products_upgraded");
        assertThat(targets.find(UnitRef.parse("14@2025-07-01"), "products_total", LocalDate.of(2026, 9, 1)))
                .isPresent();
    }

    @Test
    void theHomePageSaysThatNoProgrammeIsDecided() {
        Actor office = people.a(Role.PROVINCE_OFFICE, THAI_NGUYEN, 7000);
        assertThat(mvc.get().uri("/programme").with(people.as(office)))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có chương trình của tỉnh cho năm 2026", "/programme/thai-nguyen-2019-2025");
        Actor sonLa = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01", 7000);
        assertThat(mvc.get().uri("/programme").with(people.as(sonLa)))
                .bodyText()
                .contains("Đang thực hiện, giai đoạn 2018–2030");
    }

    @ParameterizedTest
    @CsvSource({"thai-nguyen-2019-2025", "son-la-2018-2030", "tay-ninh-2023-2025"})
    void everyProgrammeHasItsPageInBothLanguages(String code) {
        Actor producer = people.a(Role.PRODUCER, "", 7001);
        assertThat(mvc.get().uri("/programme/" + code).with(people.as(producer)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/programme/" + code + "?lang=en").with(people.as(producer)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/programme/ha-noi-2019-2025").with(people.as(producer)))
                .hasStatus(404);
    }
}
