package vn.saolang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.programme.store.ProgrammeFiles;

/** The three programmes equal their acts: calendars, committees, targets and projects. Facts are typed here from the acts. */
class ProgrammeFactsTest {

    private static final List<Programme> ALL = read();

    private static List<Programme> read() {
        try {
            return new ProgrammeFiles().all();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Programme of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void thaiNguyenRunsIdeasInMarchPlansInAprilAndEvaluationInAugustAndSeptember() {
        Programme programme = of("thai-nguyen-2019-2025");
        assertThat(programme.steps())
                .extracting(StepRule::when)
                .containsExactly(
                        StepRule.When.ALL_YEAR,
                        StepRule.When.MONTHS,
                        StepRule.When.MONTHS,
                        StepRule.When.FROM_PLAN_APPROVAL,
                        StepRule.When.MONTHS,
                        StepRule.When.ALL_YEAR);
        assertThat(programme.step(CycleStep.IDEA).months())
                .isEqualTo(Map.of(OfficeLevel.DISTRICT, 3, OfficeLevel.COMMUNE, 3));
        assertThat(programme.step(CycleStep.PLAN).months()).isEqualTo(Map.of(OfficeLevel.DISTRICT, 4));
        assertThat(programme.step(CycleStep.EVALUATION).months())
                .isEqualTo(Map.of(OfficeLevel.DISTRICT, 8, OfficeLevel.PROVINCE, 9));
        assertThat(programme.step(CycleStep.PROMOTION).minimumStars()).isEqualTo(3);
        assertThat(programme.period().phases()).containsExactly("2019-2020", "2021-2025");
        assertThat(programme.groupsIn(2019).names()).hasSize(5);
        assertThat(programme.groupsIn(2023).count()).isEqualTo(6);
    }

    @Test
    void thePlanOf2020HasItsDeadlines() {
        List<String> before = of("thai-nguyen-2019-2025").milestones().stream()
                .filter(one -> one.before() != null && one.step() != null)
                .map(one -> one.step() + " " + one.before())
                .toList();
        assertThat(before)
                .containsExactly(
                        "IDEA 2020-03-01",
                        "IDEA 2020-03-15",
                        "PLAN 2020-04-01",
                        "IMPLEMENTATION 2020-06-01",
                        "IMPLEMENTATION 2020-07-01",
                        "EVALUATION 2020-08-15",
                        "EVALUATION 2020-09-01",
                        "PROMOTION 2020-10-01");
    }

    @Test
    void sonLaAndTayNinhNameNoMonths() {
        for (String code : List.of("son-la-2018-2030", "tay-ninh-2023-2025")) {
            assertThat(of(code).steps()).extracting(StepRule::when).containsOnly(StepRule.When.NOT_SET);
        }
        assertThat(of("son-la-2018-2030").steps())
                .extracting(StepRule::name)
                .containsExactly(
                        "Tuyên truyền về OCOP",
                        "Nhận ý tưởng sản phẩm",
                        "Nhận phương án kinh doanh",
                        "Triển khai kế hoạch kinh doanh",
                        "Đánh giá và phân hạng sản phẩm",
                        "Xúc tiến thương mại");
    }

    @Test
    void committeesAndOfficesAreThoseOfTheActs() {
        assertThat(of("thai-nguyen-2019-2025").bodies())
                .extracting(one -> one.level() + " " + one.kind())
                .containsExactly(
                        "PROVINCE COMMITTEE",
                        "PROVINCE OFFICE",
                        "PROVINCE COUNCIL",
                        "DISTRICT COMMITTEE",
                        "DISTRICT OFFICE",
                        "DISTRICT COUNCIL",
                        "COMMUNE COMMITTEE",
                        "COMMUNE OFFICE");
        assertThat(of("son-la-2018-2030").bodies())
                .extracting(Programme.Body::name)
                .contains(
                        "Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh",
                        "Văn phòng Điều phối nông thôn mới tỉnh");
        assertThat(of("tay-ninh-2023-2025").bodies())
                .anyMatch(one -> one.name().startsWith("Sở Nông nghiệp và Phát triển nông thôn"));
    }

    @Test
    void projectsAreThoseOfTheActs() {
        List<Project> thaiNguyen = of("thai-nguyen-2019-2025").projects();
        assertThat(thaiNguyen)
                .hasSize(4)
                .allMatch(one -> one.kind() == Project.Kind.COMPONENT)
                .anyMatch(one -> one.level() == OfficeLevel.DISTRICT
                        && Integer.valueOf(9).equals(one.quantity()));
        assertThat(of("son-la-2018-2030").projects()).hasSize(9).allMatch(one -> one.kind() == Project.Kind.PRIORITY);
        assertThat(of("tay-ninh-2023-2025").projects()).hasSize(3).allMatch(one -> one.kind() == Project.Kind.MODEL);
        assertThat(of("thai-nguyen-2019-2025").supportKinds().names()).hasSize(9);
        assertThat(of("thai-nguyen-2019-2025").trainingContents().names()).hasSize(6);
    }

    @Test
    void targetsSayWhatTheActsSay() {
        assertThat(target("thai-nguyen-2019-2025", "2021-2025", "tourism_villages"))
                .satisfies(one -> {
                    assertThat(one.minimum()).isEqualByComparingTo("5");
                    assertThat(one.maximum()).isEqualByComparingTo("8");
                });
        assertThat(target("thai-nguyen-2019-2025", "2021-2025", "entities_led_by_women_share")
                        .minimum())
                .isEqualByComparingTo("0.40");
        assertThat(target("thai-nguyen-2019-2025", "2020", "products_3_stars_up")
                        .minimum())
                .isEqualByComparingTo("25");
        assertThat(target("son-la-2018-2030", "2019", "products_3_stars_up").moreThan())
                .isEqualByComparingTo("30");
        Target ideas = target("son-la-2018-2030", "yearly", "ideas_supported_per_district");
        assertThat(ideas.minimum()).isEqualByComparingTo("2");
        assertThat(ideas.covers(2027)).isTrue();
        assertThat(target("tay-ninh-2023-2025", "2025", "products_3_stars_up").maximum())
                .isEqualByComparingTo("120");
    }

    @Test
    void everyAgencyOfTheActsHasItsDuties() {
        assertThat(agencies("thai-nguyen-2019-2025")).hasSize(20).contains("Sở Nội vụ", "UBND cấp xã");
        assertThat(agencies("son-la-2018-2030")).hasSize(12).contains("Sở Thông tin và Truyền thông");
        assertThat(agencies("tay-ninh-2023-2025")).hasSize(15).contains("Liên minh Hợp tác xã tỉnh");
    }

    private static List<String> agencies(String code) {
        return of(code).duties().stream().map(Programme.Duty::agency).distinct().toList();
    }

    private static Target target(String code, String period, String indicator) {
        return of(code).targets().stream()
                .filter(one -> one.period().equals(period) && one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsAreDueAsThePlanOf2022Says() {
        Programme programme = of("thai-nguyen-2019-2025");
        assertThat(programme.reporting("HALF_YEAR").orElseThrow().before(2024)).contains(day("2024-06-15"));
        assertThat(programme.reporting("YEAR").orElseThrow().before(2024)).contains(day("2024-12-15"));
        assertThat(of("tay-ninh-2023-2025").reporting("YEAR").orElseThrow().before(2024))
                .isEmpty();
    }

    private static java.time.LocalDate day(String text) {
        return java.time.LocalDate.parse(text);
    }

    @Test
    void moneyAddsUpToTheTotalOfTheAct() {
        for (Programme one : ALL) {
            Programme.Funding funding = Objects.requireNonNull(one.funding());
            assertThat(sum(funding.lines())).as(one.code()).isEqualByComparingTo(funding.total());
            for (Programme.Funding.Table table : funding.details()) {
                assertThat(sum(table.lines())).as(table.title()).isEqualByComparingTo(table.total());
            }
        }
        assertThat(Objects.requireNonNull(of("thai-nguyen-2019-2025").funding()).total())
                .isEqualByComparingTo("685680");
    }

    private static BigDecimal sum(List<Programme.Funding.Line> lines) {
        return lines.stream().map(Programme.Funding.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thai-nguyen-2019-2025", "son-la-2018-2030", "tay-ninh-2023-2025"})
    void everyTargetOfTheFactsStandsHere(String code) throws IOException {
        String place = Objects.requireNonNullElse(System.getenv("SAOLANG_PROGRAMMES"), "../shared/programmes");
        Path file = Path.of(place, code + ".yaml");
        Assumptions.assumeTrue(Files.exists(file), () -> "No facts at " + file + ": set SAOLANG_PROGRAMMES");
        Map<?, ?> facts = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        List<?> theirs = (List<?>) Objects.requireNonNull(facts.get("targets"));
        assertThat(of(code).targets()).hasSize(theirs.size());
        for (int index = 0; index < theirs.size(); index++) {
            Map<?, ?> fact = (Map<?, ?>) theirs.get(index);
            Target ours = of(code).targets().get(index);
            assertThat(ours.period()).isEqualTo(String.valueOf(fact.get("period")));
            assertThat(ours.indicator()).isEqualTo(fact.get("indicator"));
            same(ours.minimum(), fact.get("minimum"), ours.indicator());
            same(ours.maximum(), fact.get("maximum"), ours.indicator());
            same(ours.moreThan(), fact.get("more_than"), ours.indicator());
        }
    }

    private static void same(@org.jspecify.annotations.Nullable BigDecimal ours, Object theirs, String what) {
        if (theirs == null) assertThat(ours).as(what).isNull();
        else assertThat(ours).as(what).isEqualByComparingTo(new BigDecimal(theirs.toString()));
    }
}
