package vn.saolang.evaluation.model.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.reasons.Anonymity.Person;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.CouncilFindings;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilRanking;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.Sets;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** What a reasons letter may say, and how the way to the next star adds up. */
class ReasonsTest {

    private static final List<Person> COUNCIL = List.of(
            new Person("Nguyễn Văn Thắng", "Phó Giám đốc Sở Công Thương"),
            new Person("Thành viên", "Hội Nông dân tỉnh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo Nguyễn Văn Thắng thì bao bì còn sơ sài | true",
                "nguyen van thang đề nghị bổ sung | true",
                "Như anh Thắng đã nói, nhãn chưa đủ | true",
                "Văn Thắng: cần thêm phiếu kiểm nghiệm | true",
                "Sở Công Thương đề nghị bổ sung tem | true",
                "Đại diện Sở Y tế thấy hồ sơ thiếu | true",
                "Hội Nông dân tỉnh nhất trí | true",
                "Sản phẩm thắng giải hội chợ, cơ sở sản xuất sạch | false",
                "Bao bì đẹp, cần thêm mã truy xuất nguồn gốc | false",
                "Bộ tiêu chí yêu cầu minh chứng rõ hơn | false",
                "'' | false"
            })
    void aNameOrAnAgencyIsFoundAndPlainWordsAreNot(String text, boolean found) {
        assertThat(Anonymity.traces(text, COUNCIL).isEmpty()).isNotEqualTo(found);
    }

    @Test
    void theOrderOfCommentsDependsOnTheWordsAndNotOnTheSeats() {
        UUID salt = UUID.randomUUID();
        List<String> asSeated = List.of("một", "hai", "ba", "bốn", "năm");
        List<String> otherwise = List.of("năm", "ba", "hai", "một", "bốn", "ba");
        assertThat(Shuffle.of(salt, asSeated))
                .isEqualTo(Shuffle.of(salt, otherwise))
                .containsExactlyInAnyOrderElementsOf(asSeated);
        Set<List<String>> orders = java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> Shuffle.of(new UUID(7, i), asSeated))
                .collect(Collectors.toSet());
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void theWayStartsFromTheMiddleOfTheSheetsAndReachesTheNextStar() {
        CriteriaSet set = Sets.get("QD26-11");
        List<Answers> sheets = List.of(all(set, 2), all(set, 2), all(set, 3));
        ResultSummary result = result(set, sheets);
        int target = Consensus.target(result).orElseThrow();
        NextStar way =
                Consensus.way(set, sheets, result, target, null, Set.of()).orElseThrow();
        assertThat(way.stars()).isEqualTo(target);
        assertThat(way.added()).isGreaterThanOrEqualTo(Consensus.shortOf(set, result, target));
        assertThat(way.raises()).isNotEmpty();
    }

    @Test
    void aMissedMinimumIsAmongTheRaisesWhateverTheMiddleSays() {
        CriteriaSet set = Sets.get("QD26-11");
        CouncilPolicy all = new CouncilPolicy(CouncilPolicy.MinimumPolicy.ALL, false, 2);
        List<Answers> sheets = List.of(best(set, Map.of()), best(set, Map.of()), best(set, Map.of("1.1", 1)));
        ResultSummary result = result(set, sheets, all);
        assertThat(result.missed()).isNotEmpty();
        int target = Consensus.target(result).orElseThrow();
        NextStar way =
                Consensus.way(set, sheets, result, target, null, Set.of()).orElseThrow();
        assertThat(way.raises())
                .filteredOn(NextStar.Raise::forMinimum)
                .extracting(NextStar.Raise::criterion)
                .contains("1.1");
        assertThat(Consensus.shortOf(set, result, target)).isEqualByComparingTo("0");
    }

    @Test
    void fiveStarsAndAKnockOutHaveNoWay() {
        CriteriaSet set = Sets.get("QD26-11");
        ResultSummary five = result(set, List.of(best(set, Map.of())));
        assertThat(five.stars()).isEqualTo(5);
        assertThat(Consensus.target(five)).isEmpty();
    }

    @Test
    void aStepIsCountedOnceHoweverManyCriteriaItServes() {
        CriteriaSet set = Sets.get("QD26-11");
        StepCost rest = cost("other", List.of(), 10, 20, 2, 9);
        StepCost material = cost("material", List.of("nguyen lieu"), 30, 60, 12, 40);
        List<NextStar.Raise> raises = List.of(raise("1.1", 2), raise("1.2", 1), raise("1.3", 1), raise("1.4", 1));
        RoadMap map = new RoadMap(4, BigDecimal.ONE, 0, Steps.of(set, raises, List.of(material, rest)));
        assertThat(map.steps()).extracting(RoadMap.Step::family).containsExactly("material", "other");
        assertThat(map.steps().getFirst().raises())
                .extracting(RoadMap.Raise::criterion)
                .containsExactly("1.1", "1.2");
        assertThat(map.costFrom()).isEqualByComparingTo("40");
        assertThat(map.costTo()).isEqualByComparingTo("80");
        assertThat(map.weeksFrom()).isEqualTo(12);
        assertThat(map.weeksTo()).isEqualTo(40);
    }

    private static NextStar.Raise raise(String criterion, int option) {
        return new NextStar.Raise(criterion, option, BigDecimal.ZERO, BigDecimal.valueOf(option), false);
    }

    private static StepCost cost(String family, List<String> words, int from, int to, int first, int last) {
        return new StepCost(
                family,
                words,
                "Việc",
                BigDecimal.valueOf(from),
                BigDecimal.valueOf(to),
                first,
                last,
                "",
                "Ước tính",
                0);
    }

    private static Answers all(CriteriaSet set, int option) {
        return Answers.ofOptions(
                set,
                set.leaves().stream()
                        .collect(Collectors.toMap(
                                Criterion::code,
                                leaf -> Math.min(option, leaf.options().size()))));
    }

    private static Answers best(CriteriaSet set, Map<String, Integer> otherwise) {
        return Answers.ofOptions(
                set,
                set.leaves().stream()
                        .collect(Collectors.toMap(
                                Criterion::code,
                                leaf -> otherwise.getOrDefault(
                                        leaf.code(), leaf.options().size()))));
    }

    private static ResultSummary result(CriteriaSet set, List<Answers> sheets) {
        return result(set, sheets, CouncilPolicy.standard());
    }

    private static ResultSummary result(CriteriaSet set, List<Answers> sheets, CouncilPolicy policy) {
        CouncilResult found =
                CouncilRanking.conclude(set, sheets, policy, new CouncilFindings(Map.of(), List.of(), null));
        var mean = java.util.Objects.requireNonNull(found.mean());
        BigDecimal total = mean.sum().divide(BigDecimal.valueOf(mean.count()), 6, java.math.RoundingMode.DOWN);
        return new ResultSummary(
                ResultId.fresh(),
                new DossierId(UUID.randomUUID()),
                Level.PROVINCE,
                "19@2025-07-01",
                SessionId.fresh(),
                total,
                found.shown(),
                found.stars(),
                found.band(),
                found.parts(),
                false,
                null,
                found.missed(),
                LocalDate.of(2026, 9, 1),
                "Hội đồng",
                1,
                "Chè",
                "HTX",
                null,
                sheets.size());
    }
}
