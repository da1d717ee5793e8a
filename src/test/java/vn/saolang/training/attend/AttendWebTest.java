package vn.saolang.training.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.support.SupportLedger;
import vn.saolang.training.ClassId;
import vn.saolang.training.Classes;
import vn.saolang.training.ClassesForTests;
import vn.saolang.training.TrainingSteps;
import vn.saolang.training.app.attend.ClassCodesKept;
import vn.saolang.training.model.attend.ClassCodes;

/** Coming to a class by the code of the hall or by hand; then the list, the certificates, the ledger, the rating. */
@WebTest
class AttendWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    SettableClock clock;

    @Autowired
    TrainingSteps steps;

    @Autowired
    ClassCodesKept codes;

    @Autowired
    Classes classes;

    @Autowired
    SupportLedger ledger;

    private ClassesForTests own;
    private EntityId entity;
    private ClassId id;
    private String url = "";

    @BeforeEach
    void aClassWithTwoPeople() {
        clock.reset();
        own = new ClassesForTests(people, producers, 7520);
        entity = own.entity();
        id = steps.open(own.province(), ClassesForTests.draft("Lập hồ sơ " + UUID.randomUUID(), 20));
        url = "/training/classes/" + id;
        steps.enrol(own.producer(), id, entity, ClassesForTests.leader("Trần Thị Lá", "0912000111"), true);
        steps.enrol(own.producer(), id, entity, ClassesForTests.leader("Nguyễn Văn Chè", ""), false);
        clock.setTo(ClassesForTests.FIRST);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    private MvcTestResult get(String where, @Nullable Actor actor) {
        var request = mvc.get().uri(where);
        return actor == null
                ? request.exchange()
                : request.with(people.as(actor)).exchange();
    }

    private MvcTestResult post(String where, @Nullable Actor actor, String... form) {
        var request = mvc.post().uri(where).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (actor != null) {
            request.with(people.as(actor));
        }
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String code() {
        return codes.of(id).ofHall(clock.instant());
    }

    private String ticket(@Nullable Actor actor) throws Exception {
        return text(get(url + "/entry?code=" + code(), actor))
                .replaceAll("(?s).*name=\"ticket\" value=\"([^\"]+)\".*", "$1");
    }

    private MvcTestResult comeAs(String name, String phone) throws Exception {
        return post(url + "/entry", null, "ticket", ticket(null), "name", name, "phone", phone, "audience", "LEADER");
    }

    private String page() throws Exception {
        return text(get(url, own.province()));
    }

    @Test
    void theHallShowsACodeToItsOfficeOnly() throws Exception {
        assertThat(text(get(url + "/hall", own.province()))).contains("code.svg", "Tôi có mặt");
        assertThat(text(get(url + "/hall/code.svg", own.province()))).contains("<svg");
        assertThat(get(url + "/hall/code.svg", own.commune())).hasStatus(403);
        assertThat(get(url + "/hall/code.svg", own.elsewhere())).hasStatus(404);
        assertThat(get(url + "/hall", own.producer())).hasStatus(403);
        assertThat(get(url + "/hall/live?seen=0", own.province())).hasStatus(204);
    }

    @Test
    void somebodySignedInComesWithOneTouchAndOnce() throws Exception {
        assertThat(text(get(url + "/entry?code=" + code(), own.producer()))).contains("Trần Thị Lá");
        String ticket = ticket(own.producer());
        assertThat(post(url + "/entry", own.producer(), "ticket", ticket)).hasStatus(303);
        assertThat(page()).contains("Có mặt 1/2 ngày");
        MvcTestResult again = post(url + "/entry", own.producer(), "ticket", ticket);
        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("đã được dùng");
        assertThat(post(url + "/entry", own.producer(), "ticket", ticket(own.producer())))
                .hasStatus(303);
        assertThat(text(get(url + "/hall/live?seen=0", own.province()))).contains("<strong>1</strong>");
    }

    @Test
    void somebodyWithoutAccountIsFoundByNameAndTelephoneOrAdded() throws Exception {
        assertThat(comeAs("tran thi la", "0912 000 111")).hasStatus(303);
        assertThat(comeAs("Nguyễn Văn Chè", "0987654321")).hasStatus(303);
        assertThat(comeAs("Người qua đường", "0911222333")).hasStatus(303);
        assertThat(comeAs("Người qua đường", "0911222333")).hasStatus(303);
        assertThat(page()).contains("Đến học không đăng ký trước", "Hiển thị 3 trong 3 người");
        MvcTestResult wrong = comeAs("", "12");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Hãy ghi họ và tên", "9 đến 14 chữ số", "value=\"12\"");
    }

    @Test
    void anOldACopiedAndAMadeUpCodeAreRefused() throws Exception {
        String old = code();
        String ticket = ticket(null);
        clock.setTo(ClassesForTests.FIRST, LocalTime.of(8, 2));
        MvcTestResult stale = get(url + "/entry?code=" + old, null);
        assertThat(stale).hasStatus(422);
        assertThat(text(stale)).contains("Mã này đã cũ").doesNotContain("Tôi có mặt");
        assertThat(get(url + "/entry?code=123.abc", null)).hasStatus(422);
        assertThat(post(
                        url + "/entry",
                        null,
                        "ticket",
                        ticket,
                        "name",
                        "A B",
                        "phone",
                        "0911222333",
                        "audience",
                        "LEADER"))
                .hasStatus(303);
        assertThat(post(
                        url + "/entry",
                        null,
                        "ticket",
                        ticket,
                        "name",
                        "C D",
                        "phone",
                        "0911222334",
                        "audience",
                        "LEADER"))
                .hasStatus(422);
        clock.setTo(ClassesForTests.FIRST.minusDays(1));
        MvcTestResult early = get(url + "/entry?code=" + code(), null);
        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("10/09/2026");
        assertThat(get("/training/classes/" + UUID.randomUUID() + "/entry?code=1.a", null))
                .hasStatus(404);
        assertThat(Duration.ofMinutes(1)).isEqualTo(ClassCodes.SHOWN);
    }

    @Test
    void theOfficeNotesFromPaperAndClosesAndCertifies() throws Exception {
        MvcTestResult wrong = post(
                url + "/attendance/list", own.province(), "day", "2026-09-10", "people", "A;1", "audience", "WORKER");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Dòng 1", "A;1");
        assertThat(post(
                        url + "/attendance/list",
                        own.commune(),
                        "day",
                        "2026-09-10",
                        "people",
                        "A B",
                        "audience",
                        "WORKER"))
                .hasStatus(403);
        list("2026-09-10", "Trần Thị Lá; 0912000111\nNguyễn Văn Chè\nThợ Mới; 0933444555");
        assertThat(post(url + "/attendance", own.province(), "day", "2026-09-11"))
                .hasStatus(422);
        clock.setTo(ClassesForTests.LAST);
        list("2026-09-11", "Trần Thị Lá; 0912000111");
        assertThat(post(url + "/certificates", own.province())).hasStatus(422);
        assertThat(post(url + "/hold", own.province())).hasStatus(303);
        assertThat(ledger.of(entity)).anySatisfy(one -> assertThat(one.what()).contains("1 người học đủ buổi"));
        assertThat(classes.completedBy(entity)).extracting(one -> one.id()).contains(id);
        assertThat(post(url + "/attendance", own.province(), "day", "2026-09-10"))
                .hasStatus(422);
        assertThat(post(url + "/certificates", own.commune())).hasStatus(403);
        assertThat(post(url + "/certificates", own.province())).hasStatus(303);
        assertThat(post(url + "/certificates", own.province())).hasStatus(422);
        certificate();
    }

    private void list(String day, String lines) {
        assertThat(post(url + "/attendance/list", own.province(), "day", day, "people", lines, "audience", "WORKER"))
                .hasStatus(303);
    }

    private void certificate() throws Exception {
        String number = page().replaceAll("(?s).*certificates/(19-2026-[0-9]{5}-[A-Z0-9]{4})\\.pdf.*", "$1");
        String pdf = "/training/certificates/" + number + ".pdf";
        assertThat(get(pdf, own.producer())).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(pdf, own.stranger())).hasStatus(404);
        assertThat(get(pdf, null)).hasStatus(303);
        assertThat(get(url + "/list.pdf", own.province())).hasStatusOk().hasContentType("application/pdf");
        String open = text(get("/training/certificates/" + number, null));
        assertThat(open).contains("còn giá trị", "T. T. Lá", number).doesNotContain("Trần Thị Lá", "0912000111");
        assertThat(get("/training/certificates/" + number.substring(0, 14) + "AAAA", null))
                .hasStatus(404);
        assertThat(get("/training/certificates?no=" + number.toLowerCase(Locale.ROOT), null))
                .hasStatus(303);
        String revoke = "/training/certificates/" + number + "/revoke";
        assertThat(post(revoke, own.commune(), "reason", "x")).hasStatus(403);
        assertThat(post(revoke, own.province(), "reason", " ")).hasStatus(422);
        assertThat(post(revoke, own.province(), "reason", "Ghi nhầm tên")).hasStatus(303);
        assertThat(text(get("/training/certificates/" + number, null))).contains("đã thu hồi");
        assertThat(post(url + "/certificates", own.province())).hasStatus(303);
    }

    @Test
    void whoWasThereRatesOnceFromTheLastDayOn() throws Exception {
        clock.setTo(ClassesForTests.LAST);
        String to = post(url + "/entry", own.producer(), "ticket", ticket(own.producer()))
                .getResponse()
                .getRedirectedUrl();
        assertThat(text(get(to, null))).contains("Lớp học thế nào");
        String token = to.substring(to.indexOf("token=") + 6);
        assertThat(post(url + "/rating", null, "token", token, "score", "9")).hasStatus(422);
        assertThat(post(url + "/rating", null, "token", "x." + token, "score", "5"))
                .hasStatus(422);
        assertThat(post(url + "/rating", null, "token", token, "score", "5", "note", "Thêm ví dụ"))
                .hasStatus(303);
        assertThat(post(url + "/rating", null, "token", token, "score", "5")).hasStatus(422);
    }
}
