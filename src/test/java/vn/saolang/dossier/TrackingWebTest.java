package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;

/** Where is my dossier, without an account: code and telephone number, nothing personal, nothing to guess (26/2026 Điều 4.2). */
@WebTest
class TrackingWebTest {

    private static final String PHONE = "0208 3123 456";

    private static int address = 1;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
        address++;
    }

    @Test
    void codeAndNumberTellTheStateTheDatesWhoHasItAndWhatIsDue() throws Exception {
        DossierId id = filled.submitted();
        String code = codeOf(id);
        steps.receiveAtCommune(filled.officer(), id);
        MvcTestResult found = ask(code, PHONE);
        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("Xã đang kiểm tra", "Tân Cương", "01/09/2026", "26/2026 Điều 7.2")
                .doesNotContain("Người đại diện", "Hợp tác xã Thử nghiệm", "htx@example.vn", "3123", "Xóm Nam Đồng");
        String slip = slipOf(id);
        assertThat(ask(slip, "123456")).hasStatusOk();
        assertThat(ask(slip.replace('Đ', 'd').toLowerCase(java.util.Locale.ROOT), "+84 208 3123 456"))
                .hasStatusOk();
    }

    @Test
    void aDossierWithTheProvinceIsFoundByItsProductCodeWithTheEndOfItsRound() {
        DossierId id = filled.forwarded(java.time.LocalDate.of(2026, 9, 1));
        steps.receiveAtProvince(filled.office(), id);
        String code = dossiers.get(id).productCode();
        assertThat(ask(code == null ? "" : code, PHONE))
                .hasStatusOk()
                .bodyText()
                .contains("Thái Nguyên", "29/12/2026", "26/2026 Điều 5.1");
    }

    @Test
    void anUnknownCodeAndAWrongNumberAreAnsweredAlike() throws Exception {
        DossierId id = filled.submitted();
        String real = codeOf(id);
        String false1 = real.substring(0, 8) + (real.endsWith("2") ? "3" : "2");
        MvcTestResult wrongNumber = ask(real, "0208 3123 457");
        MvcTestResult wrongCode = ask(false1, "0208 3123 457");
        assertThat(wrongNumber).hasStatus(422);
        assertThat(wrongCode).hasStatus(422);
        assertThat(bare(wrongNumber, real)).isEqualTo(bare(wrongCode, false1));
        assertThat(wrongNumber).bodyText().contains("value=\"" + real + "\"", "value=\"0208 3123 457\"");
    }

    @Test
    void aCodeCanBeTriedTenTimesAnHourFromWhereverAndInWhateverSpelling() throws Exception {
        String code = codeOf(filled.submitted());
        for (int i = 0; i < 10; i++) {
            address++;
            assertThat(ask(i % 2 == 0 ? code : code.replace("-", " "), "00000" + i))
                    .hasStatus(422);
        }
        address++;
        MvcTestResult refused = ask(code, PHONE);
        assertThat(refused)
                .hasStatus(429)
                .bodyText()
                .contains("Đã thử quá nhiều lần")
                .doesNotContain("Xã đang");
        clock.setTo(java.time.LocalDate.of(2026, 9, 1), java.time.LocalTime.of(9, 0, 1));
        assertThat(ask(code, PHONE)).hasStatusOk();
        clock.reset();
    }

    @Test
    void anAddressCannotGoThroughAllCodes() {
        for (int i = 0; i < 30; i++) {
            assertThat(ask("7ZZZ-ZZ%02d".formatted(i), "123456")).hasStatus(422);
        }
        assertThat(ask("7ZZZ-ZZ99", "123456")).hasStatus(429);
        address++;
        assertThat(ask("7ZZZ-ZZ98", "123456")).hasStatus(422);
    }

    @Test
    void nonsenseIsRefusedBesideItsFieldAndNeverRuns() {
        assertThat(ask("", "12345")).hasStatus(422).bodyText().contains("Hãy nhập mã", "ít nhất 6 số cuối");
        String script = "<script>alert(1)</script>";
        assertThat(ask(script, script + "123456")).hasStatus(422).bodyText().doesNotContain("<script>alert");
        assertThat(mvc.get().uri("/tracking").exchange()).hasStatusOk();
        assertThat(mvc.get().uri("/tracking?lang=en").exchange()).hasStatusOk();
    }

    private MvcTestResult ask(String code, String phone) {
        String from = "10.9.%d.%d".formatted(address / 250, address % 250);
        return mvc.post()
                .uri("/tracking")
                .param("code", code)
                .param("phone", phone)
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .with(csrf())
                .exchange();
    }

    private static String bare(MvcTestResult result, String code) throws UnsupportedEncodingException {
        return result.getResponse()
                .getContentAsString()
                .replace(code, "CODE")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String codeOf(DossierId id) throws UnsupportedEncodingException {
        return found(id, "<strong>([0-9A-Z]{4}-[0-9A-Z]{4})</strong>");
    }

    private String slipOf(DossierId id) throws UnsupportedEncodingException {
        return found(id, "(\\d+/PĐK-[0-9-]+)");
    }

    private String found(DossierId id, String pattern) throws UnsupportedEncodingException {
        String page = mvc.get()
                .uri("/dossiers/" + id)
                .with(people.as(filled.producer()))
                .exchange()
                .getResponse()
                .getContentAsString();
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
