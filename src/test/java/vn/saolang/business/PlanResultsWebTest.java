package vn.saolang.business;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.dossier.FormSource;
import vn.saolang.kernel.Role;
import vn.saolang.product.ProductId;

/** What comes of an approved plan: milestones, advice, the product, what the dossier knows of it. */
@WebTest
class PlanResultsWebTest extends PlanCases {

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
                .file(new MockMultipartFile(
                        "photo", "anh.png", "image/png", "không phải ảnh".getBytes(StandardCharsets.UTF_8)))
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
