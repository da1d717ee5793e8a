package vn.saolang.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;

/** A plan on its way: written, handed in, returned, approved, refused or given up. */
@WebTest
class PlanWebTest extends PlanCases {

    @Test
    void aPlanIsOpenedFromASelectedIdeaOnlyAndOnce() {
        assertThatThrownBy(() -> steps.open(producer(), idea(false))).isInstanceOf(RefusedException.class);
        IdeaId idea = idea(true);
        assertThat(get(producer(), "/plans")).bodyText().contains(idea.toString());
        MvcTestResult opened = post(producer(), "/plans", Map.of("idea", idea.toString()));
        assertThat(opened).hasStatus(303);
        PlanSummary plan = plans.ofIdea(idea).orElseThrow();
        assertThat(steps.open(producer(), idea)).isEqualTo(plan.id());
        assertThat(plans.part(plan.id(), PlanPart.PRODUCT).get("description")).contains("hoa nhài");
        assertThat(post(people.a(Role.PRODUCER, "", NUMBER + 1), "/plans", Map.of("idea", idea.toString())))
                .hasStatus(404);
    }

    @Test
    void onePartIsSavedByItselfAndNothingTypedIsLost() {
        PlanId id = steps.open(producer(), idea(true));
        String url = "/plans/" + id + "/parts/capacity";
        Map<String, String> wrong =
                Map.of("version", "0", "premises", "Xưởng 120 m2", "equipment", "Máy sao", "yearlyOutput", "rất nhiều");
        assertThat(post(producer(), url, wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Xưởng 120 m2", "rất nhiều", "1.500");
        Map<String, String> right =
                Map.of("version", "0", "premises", "Xưởng 120 m2", "equipment", "", "yearlyOutput", "1.500");
        assertThat(post(producer(), url, right)).hasStatus(303);
        assertThat(post(producer(), url, Map.of("version", "0", "premises", "Khác")))
                .hasStatus(409)
                .bodyText()
                .contains("Khác", "Xưởng 120 m2");
        assertThat(post(officer(), url, right)).hasStatus(403);
        assertThat(get(people.a(Role.PRODUCER, "", NUMBER + 1), "/plans/" + id)).hasStatus(404);
        assertThat(get(people.a(Role.PROVINCE_OFFICE, "14@2008-07-01", NUMBER), "/plans/" + id))
                .hasStatus(404);
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        PlanId id = steps.open(producer(), idea(true));
        assertThat(post(producer(), "/plans/" + id + "/submission", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Thị trường", "Năng lực sản xuất", "Chưa có mốc thực hiện nào");
        PlanId whole = written();
        assertThat(post(producer(), "/plans/" + whole + "/submission", Map.of()))
                .hasStatus(303);
        assertThat(post(producer(), "/plans/" + whole + "/submission", Map.of()))
                .hasStatus(422);
        assertThatThrownBy(() -> steps.write(producer(), whole, PlanPart.RISKS, Map.of()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theMoneyIsShownWithPlotAndTable() {
        PlanId id = written();
        assertThat(get(office(), "/plans/" + id + "/finance"))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "cash-plus", "Hòa vốn", "4/2026", "3/2029");
        assertThat(get(producer(), "/plans/" + id + "/parts/finance"))
                .hasStatusOk()
                .bodyText()
                .contains("60.000");
        assertThat(plans.loanOf(id)).hasValueSatisfying(loan -> assertThat(loan).isEqualByComparingTo("20000000"));
    }

    @Test
    void theOfficeReturnsWithItemsAndApprovesWithNumberAndReason() {
        PlanId id = written();
        steps.submit(producer(), id);
        String url = "/plans/" + id;
        assertThat(get(office(), "/work")).bodyText().contains(url + "/review");
        assertThat(post(producer(), url + "/return", Map.of("item-market", "Bổ sung")))
                .hasStatus(403);
        assertThat(post(office(), url + "/return", Map.of())).hasStatus(422);
        assertThat(post(office(), url + "/return", Map.of("item-market", "Nêu rõ hợp đồng bán")))
                .hasStatus(303);
        assertThat(get(producer(), url)).bodyText().contains("Nêu rõ hợp đồng bán");
        assertThat(get(producer(), "/work")).bodyText().contains(url);
        steps.write(producer(), id, PlanPart.MARKET, PlanTexts.part(PlanPart.MARKET));
        steps.submit(producer(), id);
        Map<String, String> paper =
                Map.of("number", "12/QĐ-SNN", "day", time.today().toString(), "reason", "Khả thi, đúng định hướng");
        assertThat(post(office(), url + "/approval", paper))
                .hasStatus(422)
                .bodyText()
                .contains("12/QĐ-SNN", "Khả thi, đúng định hướng");
        assertThat(post(office(), url + "/assessment", Map.of("rating-MARKET", "WEAK")))
                .hasStatus(422);
        steps.approve(office(), id, "12/QĐ-SNN", time.today(), "Khả thi, đúng định hướng");
        assertThat(get(producer(), url)).bodyText().contains("12/QĐ-SNN", "Khả thi, đúng định hướng");
        assertThat(post(office(), url + "/approval", paper)).hasStatus(422);
    }

    @Test
    void aPlanGivenUpOrRefusedMakesRoomForAnother() {
        PlanId id = steps.open(producer(), idea(true));
        assertThat(post(producer(), "/plans/" + id + "/abandonment", Map.of("reason", "")))
                .hasStatus(422);
        assertThat(post(office(), "/plans/" + id + "/abandonment", Map.of("reason", "Không đủ vốn")))
                .hasStatus(403);
        assertThat(post(producer(), "/plans/" + id + "/abandonment", Map.of("reason", "Không đủ vốn")))
                .hasStatus(303);
        IdeaId idea = plans.find(id).orElseThrow().idea();
        assertThat(get(producer(), "/plans")).bodyText().contains(idea.toString());
        assertThat(steps.open(producer(), idea)).isNotEqualTo(id);
        PlanId other = written();
        steps.submit(producer(), other);
        assertThat(post(office(), "/plans/" + other + "/refusal", Map.of("reason", "Vùng nguyên liệu không đủ")))
                .hasStatus(303);
        assertThat(plans.find(other).orElseThrow().state()).isEqualTo(PlanState.REFUSED);
    }
}
