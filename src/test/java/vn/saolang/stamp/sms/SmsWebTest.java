package vn.saolang.stamp.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.stamp.StampedTea;
import vn.saolang.stamp.app.sms.AnswerSms;

/** A stamp is asked for by text message, through a gateway that is a server on this machine. */
@WebTest
class SmsWebTest {

    private static final String SECRET = "a-secret-of-the-gateway";
    private static final String WRONG = "0000-0000-0000";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AnswerSms answering;

    @Value("${saolang.home}")
    Path home;

    private final StampedTea tea = new StampedTea();
    private FakeGateway gateway;
    /** A phone of its own for each test: what is counted of others does not matter. */
    private String phone;

    @BeforeEach
    void aGateway() throws IOException {
        clock.reset();
        phone = "+849" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
        gateway = new FakeGateway();
        Files.createDirectories(file().getParent());
        Files.writeString(
                file(),
                "url=" + gateway.url() + "\nsecret=" + SECRET + "\nkey=" + FakeGateway.KEY + "\nanswers-per-hour=12\n");
    }

    @AfterEach
    void noGateway() throws IOException {
        Files.deleteIfExists(file());
        gateway.close();
        clock.reset();
    }

    private Path file() {
        return home.resolve("stamp").resolve("sms.properties");
    }

    private void makeTea() {
        beans.autowireBean(tea);
        tea.make();
    }

    private MvcTestResult bring(String text, String id, String secret) {
        return mvc.post()
                .uri("/sms/inbound")
                .header("X-Sms-Secret", secret)
                .param("from", phone)
                .param("text", text)
                .param("id", id)
                .exchange();
    }

    /** Sends a message, and gives the answer that came to the phone. */
    private String ask(String text) {
        int before = gateway.sent().size();
        assertThat(bring(text, UUID.randomUUID().toString(), SECRET)).hasStatus(204);
        assertThat(gateway.sent()).hasSize(before + 1);
        String form = gateway.sent().getLast();
        assertThat(form).startsWith("to=" + phone + "&text=");
        String answer = form.substring(form.indexOf("&text=") + 6);
        assertThat(answer).hasSizeLessThanOrEqualTo(160).matches("[ -~]+").doesNotContainIgnoringCase("chinh hang");
        return answer;
    }

    @Test
    void theHiddenCodeIsRightFirstThenAgainWithTheDay() {
        makeTea();
        assertThat(ask(tea.hidden(1)))
                .startsWith(
                        "OCOP: Tem co trong he thong, dang luu hanh. Ma cao: kiem tra lan dau. 4 sao den 14/01/2029.");
        clock.setTo(LocalDate.of(2026, 9, 3), LocalTime.NOON);
        assertThat(ask("ocop " + tea.hidden(1).toLowerCase(java.util.Locale.ROOT)))
                .contains("Ma cao: da kiem tra tu 01/09/2026.");
        assertThat(ask("EN " + tea.hidden(1))).contains("Hidden code: checked before on 01/09/2026. 4 stars until");
    }

    @Test
    void thePrintedCodeIsAnsweredAsAScanAndNoPhoneNumberIsKept() {
        makeTea();
        assertThat(ask(tea.code(2))).contains("dang luu hanh").doesNotContain("Ma cao");
        assertThat(ask(tea.code(95))).contains("dang ngo");
        assertThat(ask("xin chao")).contains("Khong doc duoc ma");
        assertThat(jdbc.sql("select encode(id_hash, 'escape') from stamp.sms_seen")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains(phone.substring(1)));
    }

    @Test
    void aWrongCodeIsNotInTheSystemAndTooManyAreLockedOutWithoutAFalseAnswer() {
        makeTea();
        for (int i = 0; i < 10; i++) {
            assertThat(ask(WRONG)).contains("khong co trong he thong");
        }
        assertThat(ask(tea.hidden(3))).contains("qua nhieu ma sai").doesNotContain("khong co trong he thong");
        assertThat(ask(tea.code(3))).as("a lock hides no verdict").contains("dang luu hanh");
        assertThat(bring(tea.code(3), UUID.randomUUID().toString(), SECRET)).hasStatus(204);
        assertThat(gateway.sent()).as("twelve answers an hour").hasSize(12);
        clock.setTo(LocalDate.of(2026, 9, 2), LocalTime.NOON);
        assertThat(ask(tea.hidden(3))).contains("kiem tra lan dau");
    }

    @Test
    void aWithdrawnStarAndARecallAreTold() {
        makeTea();
        tea.withdraw();
        assertThat(ask(tea.hidden(4))).contains("sao da ket thuc", "Sao bi thu hoi tu 01/09/2026.");
        assertThat(ask(tea.hidden(70))).contains("Tem da bi huy");
        tea.recall();
        assertThat(ask(tea.hidden(4))).startsWith("OCOP: LO HANG DANG BI THU HOI.");
    }

    @Test
    void theSameMessageIsAnsweredOnceAndAgainOnlyWhenTheGatewayDidNotTakeIt() {
        makeTea();
        String id = UUID.randomUUID().toString();
        gateway.answer(500);
        assertThat(bring(tea.hidden(5), id, SECRET)).hasStatus(503);
        gateway.answer(200);
        assertThat(bring(tea.hidden(5), id, SECRET)).hasStatus(204);
        assertThat(bring(tea.hidden(5), id, SECRET)).hasStatus(204);
        assertThat(gateway.sent()).singleElement().asString().contains("kiem tra lan dau");
        clock.setTo(LocalDate.of(2026, 9, 9), LocalTime.NOON);
        assertThat(answering.forget()).isPositive();
    }

    @Test
    void whoIsNotTheGatewayIsDenied() throws IOException {
        assertThat(bring("x", "1", "a-secret-of-the-gatewaX")).hasStatus(403);
        assertThat(bring("x", "1", "")).hasStatus(403);
        assertThat(bring("x", "", SECRET)).hasStatus(422);
        Files.writeString(file(), "url=" + gateway.url() + "\nsecret=\n");
        assertThat(bring("x", "1", "")).as("an empty secret opens nothing").hasStatus(404);
        Files.delete(file());
        assertThat(bring("x", "1", SECRET)).hasStatus(404);
        assertThat(gateway.sent()).isEmpty();
    }
}
