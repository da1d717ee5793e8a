package vn.saolang.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.FormSource;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;

/** A plan on its way: from a selected idea to a product and the dossier that knows of it. */
@WebTest
class PlanWebTest {

    private static final int NUMBER = 7300;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Producers producers;

    @Autowired
    private IdeaSteps ideaSteps;

    @Autowired
    private Ideas ideas;

    @Autowired
    private PlanSteps steps;

    @Autowired
    private Plans plans;

    @Autowired
    private List<FormSource> forms;

    @Autowired
    private List<WorkSource> work;

    @Autowired
    private List<CallSource> calls;

    @Autowired
    private VietnamTime time;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theDataHold() throws IOException {
        for (Resource rule :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/business/*.sql")) {
            assertThat(jdbc.sql(rule.getContentAsString(StandardCharsets.UTF_8))
                            .query()
                            .listOfRows())
                    .as(rule.getFilename())
                    .isEmpty();
        }
    }

    private Actor producer() {
        return people.a(Role.PRODUCER, "", NUMBER);
    }

    private Actor office() {
        return people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), NUMBER);
    }

    private Actor officer() {
        return people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), NUMBER);
    }

    private IdeaId idea(boolean selected) {
        EntityId entity = producers.register(producer(), FilledDossiers.entity(EntityKind.COOPERATIVE));
        IdeaId idea = ideaSteps.register(
                producer(),
                entity,
                IdeaDraft.of(
                        "Chè ướp hoa " + UUID.randomUUID(),
                        "QD26-11",
                        FilledDossiers.COMMUNE,
                        "Chè xanh ướp hoa nhài của vườn nhà, gói 100 g",
                        "Hoa hái buổi sáng, ướp ba lần"));
        if (selected) {
            ideaSteps.triage(officer(), idea);
            ideaSteps.select(office(), idea);
        }
        return idea;
    }

    private PlanId written() {
        PlanId id = steps.open(producer(), idea(true));
        for (PlanPart part : PlanPart.values()) {
            steps.write(producer(), id, part, PlanTexts.part(part));
        }
        steps.milestone(producer(), id, "In xong bao bì mới", time.today().plusDays(30));
        return id;
    }

    private PlanId approved() {
        PlanId id = written();
        steps.submit(producer(), id);
        steps.approve(office(), id, "12/QĐ-SNN", time.today(), "Khả thi, đúng định hướng");
        return id;
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

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
    void theProductComesFromThePlanAndTheDossierKnowsOfBoth() {
        PlanId id = approved();
        assertThat(get(producer(), "/plans/" + id + "/product"))
                .hasStatusOk()
                .bodyText()
                .contains("Nội dung packaging");
        assertThat(post(producer(), "/plans/" + id + "/product", Map.of("criteriaSet", "QD26-11")))
                .hasStatus(303);
        PlanSummary plan = plans.find(id).orElseThrow();
        ProductId product = plan.product();
        assertThat(product).isNotNull();
        assertThat(plans.ofProduct(product)).contains(plan);
        assertThat(ideas.get(plan.idea()).product()).isEqualTo(product);
        assertThat(post(producer(), "/plans/" + id + "/product", Map.of("criteriaSet", "QD26-11")))
                .hasStatus(422);
        List<FormSource.Known> known = forms.stream()
                .flatMap(source -> source.known(product, plan.entity()).stream())
                .toList();
        assertThat(known)
                .extracting(FormSource.Known::field)
                .contains("organisation", "quality", "market", "business", "plan");
        assertThat(known.toString()).contains("12/QĐ-SNN", "2.400 hộp", "In xong bao bì mới");
    }

    @Test
    void milestonesAreReportedAndLateOnesAreSeen() {
        PlanId id = approved();
        UUID late = steps.milestone(
                producer(), id, "Có phiếu kiểm nghiệm " + id, time.today().minusDays(1));
        String title = "Có phiếu kiểm nghiệm " + id;
        assertThat(work.stream()
                        .flatMap(one -> one.waitingFor(producer()).stream())
                        .toString())
                .isNotNull();
        assertThat(work.stream()
                        .flatMap(one -> one.waitingFor(producer()).stream())
                        .anyMatch(item -> item.args().contains(title)))
                .isTrue();
        assertThat(calls.stream()
                        .flatMap(one -> one.callsBefore(officer(), time.today()).stream())
                        .anyMatch(call ->
                                call.args().contains(title) && !call.phone().isEmpty()))
                .isTrue();
        String url = "/plans/" + id + "/milestones/" + late;
        Map<String, String> tomorrow =
                Map.of("version", "0", "doneOn", time.today().plusDays(1).toString(), "result", "Đạt mọi chỉ tiêu");
        assertThat(post(producer(), url, tomorrow)).hasStatus(422).bodyText().contains("Đạt mọi chỉ tiêu");
        assertThat(post(officer(), url, tomorrow)).hasStatus(403);
        steps.done(producer(), id, late, time.today(), "Đạt mọi chỉ tiêu");
        assertThat(work.stream()
                        .flatMap(one -> one.waitingFor(producer()).stream())
                        .anyMatch(item -> item.args().contains(title)))
                .isFalse();
        assertThat(get(producer(), "/plans/" + id + "/progress")).bodyText().contains("Đạt mọi chỉ tiêu");
        assertThat(post(office(), "/plans/" + id + "/completion", Map.of("note", "")))
                .hasStatus(422);
    }

    @Test
    void aPhotoShowsWhatWasDoneToReadersOfThePlanOnly() throws IOException {
        PlanId id = approved();
        UUID key = steps.milestone(producer(), id, "Dựng xong nhà sơ chế", time.today());
        String url = "/plans/" + id + "/milestones/" + key;
        BufferedImage drawn = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", picture);
        MvcTestResult wrong = mvc.post()
                .uri(url)
                .multipart()
                .file(new MockMultipartFile("photo", "anh.png", "image/png", "không phải ảnh".getBytes(StandardCharsets.UTF_8)))
                .param("version", "0")
                .param("doneOn", time.today().toString())
                .param("result", "Nhà 40 m2")
                .with(people.as(producer()))
                .with(csrf())
                .exchange();
        assertThat(wrong).hasStatus(422).bodyText().contains("Nhà 40 m2");
        MvcTestResult right = mvc.post()
                .uri(url)
                .multipart()
                .file(new MockMultipartFile("photo", "anh.png", "image/png", picture.toByteArray()))
                .param("version", "0")
                .param("doneOn", time.today().toString())
                .param("result", "Nhà 40 m2")
                .with(people.as(producer()))
                .with(csrf())
                .exchange();
        assertThat(right).hasStatus(303);
        assertThat(get(officer(), url + "/photo")).hasStatusOk();
        assertThat(get(people.a(Role.PRODUCER, "", NUMBER + 1), url + "/photo")).hasStatus(404);
    }

    @Test
    void thePlanIsPrinted() {
        PlanId id = approved();
        assertThat(get(producer(), "/plans/" + id + "/papers/plan.pdf")).hasStatusOk();
        assertThat(get(office(), "/plans/" + id + "/papers/plan.docx")).hasStatusOk();
        assertThat(get(people.a(Role.PRODUCER, "", NUMBER + 1), "/plans/" + id + "/papers/plan.pdf"))
                .hasStatus(404);
        assertThat(get(producer(), "/plans/" + id)).bodyText().contains("papers/plan.docx");
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

    @Test
    void adviceOnSiteIsReadByTheProducer() {
        PlanId id = approved();
        LocalDate today = time.today();
        Map<String, String> visit = Map.of(
                "visitedOn",
                today.toString(),
                "advice",
                "Hướng dẫn ghi sổ chế biến",
                "agreed",
                "Ghi từ tuần tới",
                "followUp",
                today.plusDays(7).toString());
        assertThat(post(producer(), "/plans/" + id + "/advice", visit)).hasStatus(403);
        assertThat(post(officer(), "/plans/" + id + "/advice", Map.of("advice", "Hướng dẫn ghi sổ chế biến")))
                .hasStatus(422)
                .bodyText()
                .contains("Hướng dẫn ghi sổ chế biến");
        assertThat(post(officer(), "/plans/" + id + "/advice", visit)).hasStatus(303);
        assertThat(get(producer(), "/plans/" + id + "/progress"))
                .bodyText()
                .contains("Hướng dẫn ghi sổ chế biến", "Ghi từ tuần tới");
        assertThat(calls.stream()
                        .flatMap(one -> one.callsBefore(officer(), today.plusDays(7)).stream())
                        .anyMatch(call -> call.whyKey().equals("business.call.follow-up")
                                && call.url().contains(id.toString())))
                .isTrue();
    }

    @Test
    void officesFindAndExportPlansOfTheirArea() {
        PlanId id = approved();
        String name = plans.find(id).orElseThrow().name();
        assertThat(get(office(), "/plans?show=running&q=" + name.substring(name.length() - 12)))
                .hasStatusOk()
                .bodyText()
                .contains(id.toString());
        assertThat(get(office(), "/plans/list.csv?show=running"))
                .hasStatusOk()
                .bodyText()
                .contains(name);
        assertThat(get(people.a(Role.PROVINCE_OFFICE, "14@2008-07-01", NUMBER), "/plans/list.csv"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(name);
    }
}
