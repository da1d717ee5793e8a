package vn.saolang.evaluation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.team.RequestState;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.kernel.Actor;

/** What the team does beyond reading: it asks for papers and tests through the office, and visits (26/2026 Điều 7.3c). */
@WebTest
class TeamFieldworkWebTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    TeamSteps steps;

    @Autowired
    TeamQueries queries;

    TeamAtWork team;

    @BeforeEach
    void prepare() {
        clock.reset();
        team = TeamAtWork.begin(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aRequestGoesThroughTheOfficeToTheEntityAndItsFilesStandBesideTheSealedSubmission() {
        assertThat(post(
                        team.adviser(),
                        base() + "/requests",
                        "criterion",
                        "9.9",
                        "kind",
                        "",
                        "reason",
                        "Đã gõ lý do",
                        "dueOn",
                        "2026-08-31"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã gõ lý do")
                .contains("Chọn ngày từ hôm nay trở đi")
                .contains("Chọn nội dung đề nghị");
        assertThat(post(
                        team.adviser(),
                        base() + "/requests",
                        "criterion",
                        "1.1",
                        "kind",
                        "TEST",
                        "reason",
                        EVIL + " thiếu chỉ tiêu chì",
                        "dueOn",
                        "2026-09-10"))
                .hasStatus(HttpStatus.SEE_OTHER);
        TeamRequest request = only();
        String supplements = "/dossiers/" + team.dossier + "/supplements";
        assertThat(get(supplements, team.producer())).hasStatusOk().bodyText().doesNotContain("thiếu chỉ tiêu chì");
        assertThat(post(team.producer(), supplements + "/" + request.id())).hasStatus(HttpStatus.NOT_FOUND);
        String url = base() + "/requests/" + request.id();
        assertThat(post(team.adviser(), url + "/sending")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(team.office(), url + "/declining", "words-" + request.id(), " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(team.office(), url + "/sending", "words-" + request.id(), "Gửi gấp"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(supplements, team.producer()))
                .bodyText()
                .contains("thiếu chỉ tiêu chì")
                .contains("Gửi gấp")
                .doesNotContain(EVIL);
        assertThat(get("/work", team.producer())).bodyText().contains(supplements);
        answer(request, supplements);
        assertThat(post(team.adviser(), url + "/closing", "words-" + request.id(), "Đạt"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(only().state()).isEqualTo(RequestState.CLOSED);
        assertThat(post(team.adviser(), url + "/closing", "words-" + request.id(), "Lại"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void answer(TeamRequest request, String supplements) {
        String name = "answer-" + request.id();
        assertThat(upload(team.producer(), supplements + "/" + request.id(), "files", List.of(), name, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        MockMultipartFile broken = new MockMultipartFile("files", "hong.pdf", "application/pdf", new byte[] {1, 2});
        assertThat(upload(
                        team.producer(),
                        supplements + "/" + request.id(),
                        "files",
                        List.of(broken),
                        name,
                        "Giải trình đã gõ"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Giải trình đã gõ");
        MockMultipartFile test = new MockMultipartFile("files", "ket-qua.pdf", "application/pdf", TeamAtWork.pdf(2));
        assertThat(upload(team.producer(), supplements + "/" + request.id(), "files", List.of(test), name, "Kết quả"))
                .hasStatus(HttpStatus.SEE_OTHER);
        TeamRequest answered = only();
        assertThat(answered.state()).isEqualTo(RequestState.ANSWERED);
        String file = supplements + "/files/" + answered.files().getFirst().id();
        assertThat(get(file, team.adviser())).hasStatusOk();
        assertThat(get(file, team.producer())).hasStatusOk();
        assertThat(get(file, team.office())).hasStatusOk();
        assertThat(get(file, team.otherAdviser())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(file, team.seated.member(1))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(base() + "/criteria?all=1", team.leader())).bodyText().contains("ket-qua.pdf");
        UUID proof = answered.files().getFirst().id();
        steps.point(team.leader(), team.file, "1.1", proof, 2, 2, "chì: không phát hiện");
        assertThat(TeamWebTest.codes(() -> steps.point(team.leader(), team.file, "1.1", proof, 3, 3, "")))
                .containsExactly("evaluation.ANCHOR_BEYOND");
        assertThat(queries.whole(team.leader(), team.file).dossier().evidenceOf("1.1"))
                .as("the sealed submission")
                .noneMatch(one -> one.name().equals("ket-qua.pdf"));
    }

    @Test
    void anAnswerIsInTimeUntilTheEndOfTheDayInVietNamAndTakenLaterAsLate() {
        UUID request = steps.propose(team.adviser(), team.file, "", false, "Bổ sung", TeamAtWork.DAY.plusDays(1));
        steps.send(team.office(), team.file, request);
        clock.setTo(TeamAtWork.DAY.plusDays(1), LocalTime.of(23, 59, 59));
        answerNow(request);
        assertThat(only().late()).isFalse();
        UUID second = steps.propose(team.adviser(), team.file, "", false, "Bổ sung", TeamAtWork.DAY.plusDays(1));
        steps.send(team.office(), team.file, second);
        clock.setTo(TeamAtWork.DAY.plusDays(2), LocalTime.MIDNIGHT);
        answerNow(second);
        assertThat(queries.whole(team.leader(), team.file).work().requests())
                .filteredOn(one -> one.id().equals(second))
                .allMatch(TeamRequest::late);
    }

    private void answerNow(UUID request) {
        steps.answer(
                team.producer(),
                team.dossier,
                request,
                "anh.png",
                new java.io.ByteArrayInputStream(FilledDossiers.picture()),
                "Bổ sung");
    }

    @Test
    void aSurveyIsWrittenOnThePhoneWithPicturesAndClosedWhenItIsComplete() {
        assertThat(post(team.adviser(), base() + "/surveys")).hasStatus(HttpStatus.SEE_OTHER);
        Survey begun = survey();
        String url = base() + "/surveys/" + begun.id();
        assertThat(post(team.adviser(), url + "/signing"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi ngày khảo sát")
                .contains("Ghi địa điểm khảo sát")
                .contains("Ghi người ký biên bản");
        List<MockMultipartFile> photos = List.of(picture("mot.png"), picture("hai.png"));
        assertThat(upload(team.adviser(), url, "photos", photos, written("0", "Xưởng chè")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(survey().photos()).hasSize(2);
        assertThat(upload(team.leader(), url, "photos", List.of(), written("0", "Nơi khác")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Nơi khác")
                .contains("name=\"version\" value=\"1\"");
        UUID photo = survey().photos().getFirst().id();
        assertThat(upload(team.adviser(), url, "photos", List.of(), captioned(photo)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(url, team.office()))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;img")
                .doesNotContain(EVIL);
        assertThat(get(url + "/photos/" + photo, team.office())).hasStatusOk();
        assertThat(get(url + "/photos/" + photo, team.otherAdviser())).hasStatus(HttpStatus.NOT_FOUND);
        MockMultipartFile paper = new MockMultipartFile("photos", "giay.pdf", "application/pdf", TeamAtWork.pdf(1));
        assertThat(upload(team.adviser(), url, "photos", List.of(paper), written("2", "Xưởng chè")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("giay.pdf không phải ảnh")
                .contains("Xưởng chè");
        assertThat(post(team.adviser(), url + "/signing")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(url + "/minutes.docx", team.adviser())).hasStatusOk();
        assertThat(get(url + "/minutes.pdf", team.office())).hasStatusOk();
        assertThat(upload(team.adviser(), url, "photos", List.of(), written("3", "Sửa")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(survey().checks()).containsKey("1.1");
    }

    private static String[] written(String version, String place) {
        return new String[] {
            "version",
            version,
            "heldOn",
            "2026-09-01",
            "place",
            place,
            "participants",
            "Tổ trưởng\nChủ thể",
            "check-1.1",
            "MET",
            "note-1.1",
            "Đúng vùng",
            "findings",
            "",
            "conclusion",
            "Phù hợp hồ sơ",
            "signedBy",
            "Tổ trưởng"
        };
    }

    private static String[] captioned(UUID photo) {
        List<String> fields = new ArrayList<>(Arrays.asList(written("1", "Xưởng chè")));
        fields.add("caption-" + photo);
        fields.add(EVIL);
        return fields.toArray(String[]::new);
    }

    private static MockMultipartFile picture(String name) {
        return new MockMultipartFile("photos", name, "image/png", FilledDossiers.picture());
    }

    private TeamRequest only() {
        return queries.whole(team.leader(), team.file).work().requests().getFirst();
    }

    private Survey survey() {
        return queries.whole(team.leader(), team.file).work().surveys().getFirst();
    }

    private String base() {
        return "/team/" + team.file;
    }

    private MvcTestResult upload(
            Actor actor, String url, String field, List<MockMultipartFile> files, String... fields) {
        var request = mvc.post().uri(url).multipart();
        for (MockMultipartFile file : files) {
            assertThat(file.getName()).isEqualTo(field);
            request = request.file(file);
        }
        var filled = request.with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            filled = filled.param(fields[i], fields[i + 1]);
        }
        return filled.exchange();
    }

    private MvcTestResult post(Actor actor, String url, String... fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }
}
