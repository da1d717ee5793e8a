package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.evaluation.ReEvaluated.Asked;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries;
import vn.saolang.evaluation.app.ballot.SendBallots;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** A re-evaluation on the agency's desk: outside rounds, 45 days, its report (26/2026 Điều 7.6c, 7.6g). */
@WebTest
class ReEvaluationWebTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlaceInRound placing;

    @Autowired
    ReEvaluationQueries queries;

    @Autowired
    SendBallots sending;

    @Autowired
    Dossiers dossiers;

    ReEvaluated world;

    @BeforeEach
    void prepare() {
        clock.reset();
        world = new ReEvaluated();
        beans.autowireBean(world);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String text(Actor reader, String url, int status) {
        var answer = mvc.get().uri(url).with(world.people.as(reader)).exchange();
        assertThat(answer).as(url).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String post(Actor actor, String url, Map<String, String> form, int status) {
        var request = mvc.post().uri(url).with(world.people.as(actor)).with(csrf());
        form.forEach(request::formField);
        var answer = request.exchange();
        assertThat(answer).as(url).hasStatus(status);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> problems(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void itStandsOutsideRoundsAndItsTimeRunsFromTheCompleteDossier() {
        DossierId asked = world.atProvince(4);
        world.steps.ask(
                world.office(),
                asked,
                true,
                List.of(new vn.saolang.dossier.content.CompletionItem(
                        vn.saolang.dossier.content.MissingPaper.EVIDENCE, "Thiếu phiếu kiểm nghiệm")));
        clock.setTo(LocalDate.of(2026, 9, 8), LocalTime.of(23, 59, 59));
        world.steps.attach(
                world.dossiers().producer(),
                asked,
                "1.1",
                new java.io.ByteArrayInputStream(FilledDossiers.picture()),
                "kiem-nghiem.png");
        world.steps.submit(world.dossiers().producer(), asked);
        clock.setTo(LocalDate.of(2026, 9, 14));
        world.steps.clear(world.office(), asked);
        assertThat(placing.waiting(SeatedCouncil.SCOPE))
                .noneMatch(one -> one.dossier().equals(asked.value()));
        var waiting = queries.waiting(SeatedCouncil.SCOPE).stream()
                .filter(one -> one.dossier().id().equals(asked))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.clock().receivedOn()).isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(waiting.clock().dueOn()).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(text(world.office(), "/re-evaluations", 200))
                .contains(waiting.dossier().productName(), "nhận đủ ngày 08/09/2026", "23/10/2026");
        UUID candidate = world.again.takeUp(world.office(), asked);
        assertThat(dossiers.get(asked).state()).isEqualTo(DossierState.IN_ROUND);
        assertThat(text(world.office(), "/work", 200)).contains("/re-evaluations/" + candidate);
        clock.setTo(LocalDate.of(2026, 10, 23), LocalTime.of(23, 59, 59));
        assertThat(text(world.office(), "/re-evaluations/" + candidate, 200)).contains("mark-soon");
        clock.setTo(LocalDate.of(2026, 10, 24), LocalTime.MIDNIGHT);
        assertThat(text(world.office(), "/re-evaluations/" + candidate, 200)).contains("mark-late");
    }

    @Test
    void completedInTheFirstSecondOfADayItCountsFromThatDay() {
        DossierId id = world.complete(3);
        assertThat(queries.waiting(SeatedCouncil.SCOPE))
                .filteredOn(one -> one.dossier().id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.clock().dueOn()).isEqualTo(LocalDate.of(2026, 10, 16)));
    }

    @Test
    void theReportIsWrittenIssuedAndReadByThoseConcerned() {
        DossierId dossier = world.complete(4);
        UUID id = world.again.takeUp(world.office(), dossier);
        String url = "/re-evaluations/" + id;
        assertThat(text(world.office(), url, 200)).contains("Nguyên liệu", "có hiệu lực đến hết 09/01/2027");
        assertThat(post(world.office(), url + "/issue", Map.of(), 422))
                .contains("Hãy nhận xét nội dung này.", "Hãy ghi kết luận");
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "report",
                "1",
                "version",
                "0",
                "finding-OUTPUT",
                "UNCLEAR",
                "findings",
                "Đã xem xưởng",
                "conclusion",
                "Đề nghị công nhận lại 4 sao"));
        post(world.office(), url + "/report", form, 303);
        form.put("version", "0");
        post(world.office(), url + "/report", form, 409);
        Map<String, String> issue = Map.of("number", "9/BC-OCOP", "date", "2026-09-01", "signedBy", "Thủ trưởng");
        assertThat(post(world.office(), url + "/issue", issue, 422))
                .contains(
                        "Hãy ghi điều gì chưa rõ.",
                        "phải kiểm tra thực tế",
                        "chưa chọn căn cứ",
                        "9/BC-OCOP",
                        "Đề nghị công nhận lại 4 sao");
        for (var content : vn.saolang.evaluation.model.agency.UpdatedContent.values()) {
            form.put("finding-" + content, "UNCHANGED");
        }
        form.putAll(Map.of(
                "version",
                "1",
                "finding-OUTPUT",
                "UNCLEAR",
                "note-OUTPUT",
                "Chưa có sổ sách",
                "evidenceUnclear",
                "true"));
        post(world.office(), url + "/report", form, 303);
        assertThat(post(world.office(), url + "/issue", issue, 422))
                .contains("căn cứ cụ thể", "ngày kiểm tra thực tế", "thành phần kiểm tra");
        form.putAll(Map.of(
                "version", "2", "ground", "Sổ sách không khớp", "visitedOn", "2026-09-01", "participants", "Sở NNMT"));
        post(world.office(), url + "/report", form, 303);
        photo(url);
        post(world.office(), url + "/issue", issue, 303);
        assertThat(text(world.office(), url, 200)).contains("Sổ sách không khớp", "xuong.png", "Báo cáo số 9/BC-OCOP");
        assertThat(mvc.get().uri(url + "/report.pdf").with(world.people.as(world.office())))
                .hasStatusOk();
        assertThat(mvc.get().uri(url + "/report.docx").with(world.people.as(world.office())))
                .hasStatusOk();
        post(world.office(), url + "/report", form, 422);
        text(world.member(1), url, 404);
        text(world.people.a(Role.PROVINCE_OFFICE, "01@2025-07-01"), url, 404);
        text(world.people.a(Role.MINISTRY_OFFICE, Level.COUNTRY), url, 404);
        text(world.dossiers().producer(), url, 403);
    }

    private void photo(String url) {
        assertThat(mvc.post()
                        .uri(url + "/files")
                        .multipart()
                        .file(new MockMultipartFile("files", "xuong.png", "image/png", FilledDossiers.picture()))
                        .param("purpose", "PHOTO")
                        .with(world.people.as(world.office()))
                        .with(csrf()))
                .hasStatus(303);
    }

    @Test
    void noMemberIsAskedBeforeTheReportIsIssued() {
        UUID candidate = world.again.takeUp(world.office(), world.complete(4));
        CouncilId council = world.issuedCouncil(3);
        UUID rules = world.issuedRules(SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        var sending = new SendBallots.Sending(council, rules, TODAY.plusDays(9), List.of(candidate));
        assertThatThrownBy(() -> this.sending.send(world.office(), SeatedCouncil.SCOPE, sending))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(one -> {
                                    assertThat(one.code()).isEqualTo("evaluation.REPORT_NOT_ISSUED");
                                    assertThat(one.clause()).isEqualTo("26/2026 Điều 7.6c");
                                }));
        assertThatThrownBy(() -> this.sending.send(world.member(1), SeatedCouncil.SCOPE, sending))
                .isInstanceOf(NotFound.class);
        var empty = new SendBallots.Sending(null, null, TODAY.minusDays(1), List.of());
        assertThat(problems(() -> this.sending.send(world.secretary(), SeatedCouncil.SCOPE, empty)))
                .containsExactly(
                        "evaluation.COUNCIL_MISSING",
                        "evaluation.RULES_MISSING",
                        "evaluation.REPLY_DAY_PAST",
                        "evaluation.NO_RE_EVALUATION");
    }

    @Test
    void thePagesOfABallotShowEachReaderWhatIsTheirs() {
        Asked asked = world.asked(BigDecimal.TEN, TODAY.plusDays(9));
        String session = "/sessions/" + asked.ballot();
        String sheet = session + "/products/" + asked.product() + "/sheet";
        assertThat(text(world.member(1), "/work", 200)).contains(sheet);
        assertThat(text(world.member(1), sheet, 200))
                .contains("Đề nghị công nhận lại", "Báo cáo số 7/BC-OCOP", "Không đồng ý", "Gửi lại phiếu");
        assertThat(text(world.member(1), "/re-evaluations/" + asked.candidate(), 200))
                .contains("Báo cáo số 7/BC-OCOP");
        assertThat(post(world.member(1), sheet + "/return", Map.of("opinion", "OTHER", "opinionText", ""), 422))
                .contains("Hãy ghi lý do hoặc ý kiến cụ thể.", "tiêu chí chưa chấm");
        world.agrees(asked, world.member(1), 85);
        assertThat(text(world.member(1), sheet, 200)).contains("Ý kiến bạn đã gửi");
        String ballot = session + "/products/" + asked.product() + "/ballot.pdf";
        assertThat(mvc.get().uri(ballot).with(world.people.as(world.member(1)))).hasStatusOk();
        text(world.people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 9), ballot, 404);
        assertThat(text(world.chair(), session, 200))
                .contains("Chưa gửi lại phiếu", "Đưa ra họp trực tiếp", "Nhắc thành viên");
        assertThat(text(world.secretary(), session, 200))
                .contains("Nhắc thành viên")
                .doesNotContain("Triệu tập họp");
        assertThat(text(world.member(1), session, 200)).doesNotContain("Nhắc thành viên");
        assertThat(text(world.office(), "/sessions", 200)).contains("Phiếu lấy ý kiến gửi ngày 01/09/2026");
        String meeting = session + "/products/" + asked.product() + "/meeting";
        assertThat(post(world.chair(), meeting, Map.of("turn", "1", "reason", "Cần bàn thêm"), 422))
                .contains("Cần bàn thêm", "Hãy chọn căn cứ");
        post(world.secretary(), session + "/reminders", Map.of(), 303);
        List.of(world.chair(), world.member(2), world.member(3)).forEach(one -> world.agrees(asked, one, 85));
        post(world.secretary(), session + "/products/" + asked.product() + "/closing", Map.of(), 303);
        assertThat(mvc.get().uri(session + "/minutes.docx").with(world.people.as(world.secretary())))
                .hasStatusOk();
        assertThat(text(world.chair(), session + "/results", 200)).contains("4");
        assertThat(text(world.secretary(), "/re-evaluations", 200)).contains("Đã có kết quả");
    }
}
