package vn.saolang.stamp.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.StampedTea;

/** The page of one package, for each verdict; the printed code that leads there; the places that sell the product. */
@WebTest
class ScanPageWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    StampedTea tea;

    @BeforeEach
    void prepare() {
        clock.reset();
        tea = new StampedTea();
        beans.autowireBean(tea);
        tea.make();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    private static String text(MvcTestResult result) {
        MockHttpServletResponse response = result.getResponse();
        return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("main")
                .text();
    }

    private String scan(String code) {
        return text(get("/s/" + code));
    }

    @Test
    void theCodeOnThePackageLeadsToItsPage() {
        String code = tea.code(1);
        String printed = tea.item().printed(code).getPath();
        MvcTestResult led = get(printed);
        assertThat(led).hasStatus(307);
        String location = led.getResponse().getHeader("Location");
        assertThat(location).endsWith("/s/" + code + "?i=" + tea.item().code());
        MvcTestResult page = get(location.replaceFirst("https?://[^/]+", ""));
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .startsWith("Tem có trong hệ thống và đang có hiệu lực")
                .contains("Chè xanh gói 100 g", "4 sao OCOP, còn hiệu lực đến hết ngày 14/01/2029")
                .contains("Đây là lần quét đầu tiên", "Chè búp tươi", "Siêu thị Sông Cầu")
                .doesNotContain("hàng thật", "chính hãng");
    }

    @Test
    void keepsNothingAndNeedsNoSession() {
        MvcTestResult page = get("/s/" + tea.code(2));
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getRequest().getSession(false)).isNull();
        MvcTestResult checked = mvc.post()
                .uri("/s/" + tea.code(2) + "/hidden")
                .param("hidden", tea.hidden(2))
                .exchange();
        assertThat(checked.getRequest().getSession(false)).isNull();
    }

    @Test
    void aMadeUpNumberIsToldToBeOneForEveryItem() {
        String code = tea.code(3);
        char last = code.charAt(19);
        String madeUp = code.substring(0, 19) + (last == '7' ? '8' : '7');
        assertThat(scan(madeUp)).startsWith("Không có tem này trong hệ thống").contains("Gõ lại số tem");
        assertThat(scan("ABC")).startsWith("Không có tem này trong hệ thống");
        assertThat(text(get("/s/" + code + "?i=KHAC"))).contains("tem của một sản phẩm khác");
        assertThat(get(tea.item().printed("12345").getPath()).getResponse().getHeader("Location"))
                .contains("/s/12345?i=");
    }

    @Test
    void aStampThatIsNotActiveIsSuspicious() {
        assertThat(scan(tea.code(StampedTea.APPLIED)))
                .startsWith("Tem có trong hệ thống, nhưng có dấu hiệu đáng ngờ")
                .contains("Tem chưa được kích hoạt");
    }

    @Test
    void aWithdrawnStarIsToldAtOnceAndKillsWhatIsOnNoPackage() {
        tea.withdraw();
        assertThat(scan(tea.code(4)))
                .startsWith("Sao của sản phẩm này đã bị thu hồi từ ngày 01/09/2026")
                .contains("Từng được công nhận 4 sao OCOP");
        assertThat(scan(tea.code(StampedTea.ALL)))
                .startsWith("Tem này không còn giá trị")
                .contains("Sao kết thúc khi tem còn chưa được dán lên hàng");
    }

    @Test
    void anExpiredStarIsToldWithItsLastDay() {
        clock.setTo(LocalDate.of(2029, 1, 14), java.time.LocalTime.of(23, 59, 59));
        assertThat(scan(tea.code(5))).contains("còn hiệu lực đến hết ngày 14/01/2029");
        clock.setTo(LocalDate.of(2029, 1, 15), java.time.LocalTime.MIDNIGHT);
        assertThat(scan(tea.code(5))).startsWith("Sao của sản phẩm này đã hết hạn ngày 14/01/2029");
    }

    @Test
    void aRecalledLotIsToldFirst() {
        tea.recall();
        assertThat(scan(tea.code(6)))
                .startsWith("Lô hàng này đang bị thu hồi")
                .contains("mang trả nơi đã mua")
                .contains("Chì (Pb) 3,4 mg/kg");
    }

    @Test
    void theHiddenCodeIsRightOnceAndWrongOnesLockWithoutHidingTheVerdict() {
        String path = "/s/" + tea.code(7) + "/hidden";
        assertThat(hidden(path, "AB")).hasStatus(422);
        assertThat(text(hidden(path, "AB"))).contains("Mã ẩn có 12 ký tự");
        assertThat(hidden(path, tea.hidden(7))).hasStatusOk();
        assertThat(text(hidden(path, tea.hidden(7).toLowerCase(java.util.Locale.ROOT))))
                .contains("Mã ẩn đúng, nhưng đã được thử từ trước");
        MvcTestResult wrong = hidden(path, tea.hidden(8));
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Mã ẩn không đúng");
        String last = "";
        for (int i = 0; i < 12 && !last.contains("Tạm khóa"); i++) {
            last = text(hidden(path, tea.hidden(9)));
        }
        assertThat(last).contains("Tạm khóa thử mã ẩn");
        assertThat(scan(tea.code(7))).contains("Chè xanh gói 100 g");
    }

    private MvcTestResult hidden(String path, String typed) {
        return mvc.post().uri(path).param("hidden", typed).exchange();
    }

    @Test
    void theProducerTellsWhereItIsSold() {
        Actor coop = tea.coop();
        assertThat(add(coop, "Chợ Đồng Xuân", "", "")).hasStatus(422);
        assertThat(text(add(coop, "Chợ Đồng Xuân", "", ""))).contains("Hãy ghi địa chỉ hoặc trang bán hàng");
        assertThat(add(coop, "Chợ Đồng Xuân", "Quầy 12, Hà Nội", "https://che.example.vn/"))
                .hasStatus(303);
        assertThat(scan(tea.code(10))).contains("Chợ Đồng Xuân", "Quầy 12, Hà Nội", "https://che.example.vn/");
        Actor stranger = people.a(Role.PRODUCER, "", 77);
        assertThat(add(stranger, "Cửa hàng lạ", "Đâu đó", "")).hasStatus(404);
        String page = new String(
                mvc.get()
                        .uri("/stamps/outlets")
                        .with(people.as(coop))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        String end = Jsoup.parse(page).select("main form[action$=/end]").first().attr("action");
        assertThat(post(end, stranger)).hasStatus(404);
        assertThat(post(end, coop)).hasStatus(303);
        assertThat(scan(tea.code(10))).contains("Nhà sản xuất chưa cho biết nơi bán");
        assertThat(post(end, coop)).hasStatus(404);
    }

    private MvcTestResult add(Actor by, String name, String address, String web) {
        return mvc.post()
                .uri("/stamps/outlets")
                .with(csrf())
                .with(people.as(by))
                .param("product", tea.product().toString())
                .param("name", name)
                .param("address", address)
                .param("web", web)
                .exchange();
    }

    private MvcTestResult post(String path, Actor by) {
        return mvc.post().uri(path).with(csrf()).with(people.as(by)).exchange();
    }

    @Test
    void anybodyReportsAFakeAndLosesNothingThatWasTyped() {
        String code = tea.code(11);
        MvcTestResult refused = mvc.post()
                .uri("/s/" + code + "/report")
                .with(csrf())
                .param("typedCode", code)
                .param("where", "Chợ Đồng Xuân")
                .param("what", "mờ")
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("value=\"Chợ Đồng Xuân\"", "value=\"" + code + "\"");
        MvcTestResult taken = mvc.post()
                .uri("/s/" + code + "/report")
                .with(csrf())
                .param("typedCode", code)
                .param("where", "Chợ Đồng Xuân")
                .param("what", "Bao bì in mờ, không có mùi chè")
                .exchange();
        assertThat(taken).hasStatus(303);
        assertThat(taken.getResponse().getHeader("Location")).matches("/reports/PA-[0-9]+-[0-9A-Z]{12}");
    }

    @Test
    void inspectorsFindTheirDoor() {
        assertThat(scan(tea.code(12))).doesNotContain("hồ sơ kiểm tra");
        MvcTestResult page = mvc.get()
                .uri("/s/" + tea.code(12))
                .with(people.as(tea.offices().office()))
                .exchange();
        assertThat(text(page)).contains("Mở hồ sơ kiểm tra của tem này");
    }

    @Test
    void aTypedCodeOrAddressIsLedToItsPage() {
        assertThat(get("/s")).hasStatusOk();
        assertThat(get("/s?code=" + tea.code(13)).getResponse().getHeader("Location"))
                .isEqualTo("/s/" + tea.code(13));
        assertThat(get("/s?code=http://localhost/p/X/se/ABC").getResponse().getHeader("Location"))
                .isEqualTo("/s/ABC");
    }
}
