package vn.saolang.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassesForTests;
import vn.saolang.training.model.course.ClassRules;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;
import vn.saolang.training.store.framework.FrameworkFile;

class ClassRulesTest {

    private static final Framework FRAMEWORK = new FrameworkFile().framework();

    private static List<String> codes(ClassDraft draft, String province) {
        return ClassRules.defects(draft, FRAMEWORK, province).stream()
                .map(Refusal::code)
                .toList();
    }

    private static ClassDraft days(LocalDate first, LocalDate last, LocalDate until) {
        return new ClassDraft(
                "Lớp",
                List.of("DOSSIER"),
                Set.of(Audience.LEADER),
                first,
                last,
                "",
                "Hội trường",
                "",
                until,
                20,
                null,
                "");
    }

    @Test
    void aCompleteClassIsFine() {
        assertThat(codes(ClassesForTests.draft("Lập phương án kinh doanh", 30), "19"))
                .isEmpty();
    }

    @Test
    void everyDefectIsTold() {
        ClassDraft empty = new ClassDraft(
                " ", List.of(), Set.of(), null, null, "", "", "", null, 0, new BigDecimal("-1"), "x".repeat(301));
        assertThat(codes(empty, "19"))
                .containsExactlyInAnyOrder(
                        "training.TITLE",
                        "training.VENUE",
                        "training.TOO_LONG",
                        "training.CONTENT_MISSING",
                        "training.AUDIENCE_MISSING",
                        "training.FIRST_DAY",
                        "training.LAST_DAY",
                        "training.ENROL_UNTIL",
                        "training.SEATS",
                        "training.COST");
    }

    @Test
    void daysStandInOrderAndWithinAFortnight() {
        LocalDate first = LocalDate.of(2026, 9, 10);
        assertThat(codes(days(first, first, first), "19")).isEmpty();
        assertThat(codes(days(first, first.plusDays(14), first), "19")).isEmpty();
        assertThat(codes(days(first, first.plusDays(15), first), "19")).containsExactly("training.TOO_MANY_DAYS");
        assertThat(codes(days(first, first.minusDays(1), first.minusDays(1)), "19"))
                .containsExactly("training.LAST_DAY");
        assertThat(codes(days(first, first, first.plusDays(1)), "19")).containsExactly("training.ENROL_UNTIL");
    }

    @Test
    void aContentOfAnotherProvinceIsNotOffered() {
        ClassDraft draft = ClassesForTests.draft("Đào tạo nghề dệt", 30, List.of("TRADE"));
        assertThat(codes(draft, "14")).isEmpty();
        assertThat(codes(draft, "19")).containsExactly("training.CONTENT_UNKNOWN");
        assertThat(codes(ClassesForTests.draft("Lạ", 3, List.of("NO_SUCH")), "19"))
                .containsExactly("training.CONTENT_UNKNOWN");
    }

    /** The six contents of a business plan class, as Thái Nguyên's scheme quotes 490/QĐ-TTg. */
    @Test
    void theFrameworkHasTheSixContentsOfTheActs() {
        assertThat(FRAMEWORK.contents())
                .filteredOn(one -> one.where().contains("33/NQ-HĐND"))
                .extracting(Content::name)
                .containsExactly(
                        "Khái niệm về kinh doanh",
                        "Các loại hình tổ chức sản xuất - kinh doanh",
                        "Marketing cơ bản",
                        "Sản phẩm",
                        "Xây dựng kế hoạch tài chính",
                        "Nội dung kế hoạch kinh doanh");
        assertThat(FRAMEWORK.of(Audience.OFFICIAL))
                .extracting(Content::code)
                .contains("PROGRAMME_MANAGEMENT", "PROGRAMME_TOPICS");
        assertThat(FRAMEWORK.contents()).allSatisfy(one -> assertThat(one.act()).isNotBlank());
        assertThat(FRAMEWORK.find("BUSINESS_PLAN").orElseThrow().endedOn(LocalDate.of(2020, 12, 31)))
                .isFalse();
        assertThat(FRAMEWORK.find("BUSINESS_PLAN").orElseThrow().endedOn(LocalDate.of(2021, 1, 1)))
                .isTrue();
    }
}
