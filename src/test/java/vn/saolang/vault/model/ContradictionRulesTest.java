package vn.saolang.vault.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.vault.Contradiction;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;

/** Each rule finds what contradicts, and stays silent where papers agree or say nothing. */
class ContradictionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static StoredPaper paper(Sheet sheet, String number, Map<Fact, String> facts) {
        VaultPaper paper = new VaultPaper(
                PaperId.random(),
                EntityId.random(),
                null,
                sheet.kind(),
                sheet.name(),
                "",
                number,
                LocalDate.of(2026, 1, 5),
                null,
                new FileId("0".repeat(64)),
                "tep.pdf",
                "application/pdf",
                1);
        return new StoredPaper(paper, 0, sheet, facts, null, false);
    }

    private static List<String> found(StoredPaper... papers) {
        return ContradictionRules.of(new Shelf(
                        "HTX Chè Mẫu",
                        EntityKind.COOPERATIVE,
                        "Chè đinh",
                        List.of("Tân Cương", "Thịnh Đức"),
                        List.of(papers),
                        TODAY))
                .stream()
                .map(Contradiction::code)
                .toList();
    }

    private static StoredPaper label(String name) {
        return paper(Sheet.LABEL, "", Map.of(Fact.PRODUCT_NAME, name, Fact.DECLARATION_NUMBER, "01/2026/HTX"));
    }

    private static StoredPaper lab(String name, String day) {
        return paper(Sheet.LAB_SHEET, "KN-1", Map.of(Fact.PRODUCT_NAME, name, Fact.SAMPLED_ON, day));
    }

    private static StoredPaper declaration(String number, String name) {
        return paper(Sheet.QUALITY_DECLARATION, number, Map.of(Fact.PRODUCT_NAME, name));
    }

    private static StoredPaper output(String tonnes) {
        return paper(Sheet.OUTPUT_REPORT, "", Map.of(Fact.OUTPUT_TONNES, tonnes));
    }

    private static StoredPaper plan(String capacity, String each) {
        return paper(Sheet.BUSINESS_PLAN, "", Map.of(Fact.CAPACITY_TONNES, capacity, Fact.MATERIAL_PER_TONNE, each));
    }

    private static StoredPaper contract(String tonnes, String until) {
        return paper(Sheet.RAW_MATERIAL_CONTRACT, "HĐ1", Map.of(Fact.VOLUME_TONNES, tonnes, Fact.UNTIL, until));
    }

    private static StoredPaper certificate(String holder, String place) {
        return paper(Sheet.FOOD_SAFETY_CERTIFICATE, "", Map.of(Fact.HOLDER, holder, Fact.PLACE, place));
    }

    private static StoredPaper rating(String year) {
        return paper(Sheet.COOPERATIVE_RATING, "", Map.of(Fact.RATING_YEAR, year, Fact.RATING, "Khá"));
    }

    static Stream<Arguments> contradicting() {
        return Stream.of(
                Arguments.of("LABEL_NAME_NOT_LAB_NAME", List.of(label("Chè đinh"), lab("Chè búp", "2026-05-01"))),
                Arguments.of("LABEL_NUMBER_NOT_DECLARED", List.of(label("Chè đinh"), declaration("02/2026/HTX", ""))),
                Arguments.of(
                        "LABEL_NAME_NOT_DECLARED", List.of(label("Chè đinh"), declaration("01/2026/HTX", "Chè xanh"))),
                Arguments.of("LAB_SHEET_OLD", List.of(lab("Chè đinh", "2025-08-31"))),
                Arguments.of("OUTPUT_OVER_CAPACITY", List.of(output("12,5"), plan("12", ""))),
                Arguments.of(
                        "RAW_MATERIAL_SHORT", List.of(output("10"), plan("12", "4,5"), contract("44,9", "2027-01-01"))),
                Arguments.of(
                        "REGISTRATION_OF_ANOTHER_NAME",
                        List.of(paper(Sheet.REGISTRATION, "46", Map.of(Fact.HOLDER, "Hộ kinh doanh Mẫu")))),
                Arguments.of("CERTIFICATE_OF_ANOTHER_NAME", List.of(certificate("Hộ kinh doanh Mẫu", "xã Tân Cương"))),
                Arguments.of("CERTIFICATE_OF_ANOTHER_PLACE", List.of(certificate("HTX Chè Mẫu", "xã La Bằng"))),
                Arguments.of("RATING_OLD", List.of(rating("2024"))));
    }

    @ParameterizedTest
    @MethodSource("contradicting")
    void whatContradictsIsFoundOnce(String code, List<StoredPaper> papers) {
        assertThat(found(papers.toArray(StoredPaper[]::new))).containsExactly(code);
    }

    static Stream<Arguments> agreeing() {
        return Stream.of(
                Arguments.of(
                        "names differ in case and marks only",
                        List.of(label("CHÈ ĐINH"), lab("Chè đinh", "2026-05-01"))),
                Arguments.of("same number", List.of(label("Chè đinh"), declaration("01/2026/HTX", "chè đinh"))),
                Arguments.of("twelve months to the day", List.of(lab("Chè đinh", "2025-09-01"))),
                Arguments.of("only the newest lab sheet counts", List.of(lab("", "2020-01-01"), lab("", "2026-08-01"))),
                Arguments.of("output at capacity", List.of(output("12"), plan("12", ""))),
                Arguments.of(
                        "contracts together suffice",
                        List.of(output("10"), plan("12", "4,5"), contract("40", "2026-09-01"), contract("5", ""))),
                Arguments.of(
                        "registered name",
                        List.of(paper(Sheet.REGISTRATION, "46", Map.of(Fact.HOLDER, "HTX chè mẫu")))),
                Arguments.of("old name of the place", List.of(certificate("HTX Chè Mẫu", "Xóm 5, xã Thịnh Đức"))),
                Arguments.of("last year's rating", List.of(rating("2023"), rating("2025"))),
                Arguments.of("nothing typed", List.of(paper(Sheet.LABEL, "", Map.of()), lab("", ""), output(""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreeing")
    void whatAgreesIsLeftAlone(String why, List<StoredPaper> papers) {
        assertThat(found(papers.toArray(StoredPaper[]::new))).as(why).isEmpty();
    }

    @Test
    void anEndedContractNoLongerCovers() {
        assertThat(found(output("10"), plan("12", "1"), contract("9", "2027-01-01"), contract("9", "2026-08-31")))
                .containsExactly("RAW_MATERIAL_SHORT");
    }

    @Test
    void bothPapersAreCitedWithTheClause() {
        Contradiction one = ContradictionRules.of(new Shelf(
                        "HTX Chè Mẫu",
                        EntityKind.COOPERATIVE,
                        "Chè đinh",
                        List.of(),
                        List.of(label("Chè đinh"), lab("Chè búp", "2026-05-01")),
                        TODAY))
                .getFirst();
        assertThat(one.first().title()).isEqualTo("LABEL");
        assertThat(one.second()).isNotNull();
        assertThat(one.clause()).isEqualTo("26/2026 Phụ lục II");
        assertThat(one.args()).containsExactly("Chè đinh", "Chè búp");
    }
}
