package vn.saolang.recognition.app.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.RecognisedProducts.Held;
import vn.saolang.recognition.WithdrawalProposed;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;

/** Withdrawing a certificate from its ground to the public list (26/2026 Điều 8). */
@WebTest
class WithdrawalWebTest {

    private static final LocalDate TODAY = RecognisedProducts.DAY;
    private static final String ELSEWHERE = "01@2018-01-01";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    OpenWithdrawal opening;

    @Autowired
    MoveWithdrawal moving;

    @Autowired
    SignWithdrawal signing;

    @Autowired
    WithdrawalQueries cases;

    @Autowired
    WithdrawalWork work;

    @Autowired
    Events events;

    @Autowired
    MockMvcTester mvc;

    RecognisedProducts products;

    @BeforeEach
    void prepare() {
        clock.reset();
        products = new RecognisedProducts();
        beans.autowireBean(products);
        products.appointEverybody();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static OpenWithdrawal.Typed conclusion(String ground) {
        return new OpenWithdrawal.Typed(
                ground, "12/KL-SNNMT", "31/08/2026", "Sở Nông nghiệp và Môi trường", "Kết luận kiểm tra sau công nhận");
    }

    private static OpenWithdrawal.Typed stopped() {
        return new OpenWithdrawal.Typed("", "7/GXN-UBND", TODAY.toString(), "", "Xưởng đã đóng cửa từ tháng 7");
    }

    private static MoveWithdrawal.Minutes minutes() {
        return new MoveWithdrawal.Minutes(
                TODAY.toString(), "Xưởng sản xuất", "Nhà xưởng đã tháo dỡ", "Chủ thể xác nhận đã ngừng");
    }

    private UUID submitted(UUID recognition) {
        UUID id = opening.onConclusion(products.office(), recognition, conclusion("C"), null);
        moving.verify(products.office(), id, 0, minutes(), null);
        moving.submit(products.office(), id, 1, "", "");
        return id;
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    private String text(String url) throws Exception {
        return mvc.get().uri(url).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String certificate(Held held) throws Exception {
        byte[] pdf = mvc.get()
                .uri("/decisions/" + held.decision() + "/certificates/" + held.item() + ".pdf")
                .with(people.as(products.office()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void certificateRegisterPageAndOpenDataChangeAtTheSameMoment() throws Exception {
        Held held = products.four();
        UUID id = opening.onStop(products.communeChair(), held.recognition(), stopped(), null);
        moving.verify(products.office(), id, 0, minutes(), null);
        moving.submit(products.office(), id, 1, "15", TODAY.toString());
        assertThat(text("/register/" + held.code())).contains("Còn hiệu lực").doesNotContain("Đã thu hồi");
        assertThat(text("/register?unit=" + RecognisedProducts.COMMUNE + "&status=VALID&size=200"))
                .contains(held.code());
        assertThat(text("/api/v1/register/" + held.code())).contains("\"state\":\"VALID\"");
        assertThat(certificate(held)).doesNotContain("THU HỒI");
        assertThat(text("/withdrawals")).doesNotContain(held.code());
        String number = RecognisedProducts.fresh();
        signing.sign(products.head(), id, 2, number, TODAY.toString(), "Chi cục Quản lý chất lượng");
        assertThat(text("/register/" + held.code()))
                .contains("Đã thu hồi", "01/09/2026", "điểm đ khoản 1 Điều 8", number + "/QĐ-UBND");
        assertThat(text("/register?unit=" + RecognisedProducts.COMMUNE + "&status=VALID&size=200"))
                .doesNotContain(held.code());
        assertThat(text("/register?unit=" + RecognisedProducts.COMMUNE + "&status=WITHDRAWN&size=200"))
                .contains(held.code());
        assertThat(text("/api/v1/register/" + held.code())).contains("\"state\":\"WITHDRAWN\"");
        assertThat(text("/register/export.csv?status=WITHDRAWN")).contains(held.code(), "Đã thu hồi");
        assertThat(certificate(held)).contains("GIẤY CHỨNG NHẬN ĐÃ BỊ THU HỒI", "01/09/2026");
        assertThat(text("/withdrawals")).contains(held.code(), "26/2026 Điều 8.1đ", number + "/QĐ-UBND");
        assertThat(text("/api/v1/withdrawals?size=200"))
                .contains(held.code(), "\"clause\":\"26/2026 Điều 8.1đ\"", "\"decision\":\"" + number + "/QĐ-UBND\"");
    }

    @Test
    void theCommunesConfirmationLiesOnTheProvincesDeskWithItsDueDay() {
        UUID id = opening.onStop(products.communeChair(), products.past("thu-hoi-xa", 3), stopped(), null);
        Withdrawal one = cases.get(products.office(), id);
        assertThat(one.ground().clause()).isEqualTo("26/2026 Điều 8.1đ");
        assertThat(one.basis().authority()).isEqualTo("UBND Xã Tân Cương");
        assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(work.waitingFor(products.office()))
                .filteredOn(item -> item.url().endsWith(id.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(one.dueOn()));
        assertThat(cases.get(products.communeChair(), id)).isEqualTo(one);
        assertThat(work.waitingFor(products.communeChair())).isEmpty();
    }

    @ParameterizedTest(name = "concluded on {0}, due on {1}")
    @CsvSource({
        // the last day falls into the holidays of 31/8 to 2/9/2026
        "2026-08-16, 2026-09-03",
        // a Sunday in an ordinary month
        "2026-07-04, 2026-07-20",
        // across the end of the month, on a working day
        "2026-07-31, 2026-08-17",
        "2026-08-10, 2026-08-25",
    })
    void fifteenDaysRunFromTheConclusionAndEndOnAWorkingDay(LocalDate day, LocalDate due) {
        UUID recognition = products.past("han-" + day, 4);
        UUID id = opening.onConclusion(
                products.office(),
                recognition,
                new OpenWithdrawal.Typed("B", "1/KL", day.toString(), "Thanh tra", "Kết luận kiểm tra"),
                null);
        assertThat(cases.get(products.office(), id).dueOn()).isEqualTo(due);
    }

    @Test
    void overdueIsMarkedAndBlocksNothing() throws Exception {
        UUID id = submitted(products.past("qua-han", 3));
        clock.setTo(LocalDate.of(2026, 9, 16));
        String page = mvc.get()
                .uri("/withdrawal-cases/" + id)
                .with(people.as(products.head()))
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("mark-late", "26/2026 Điều 8.4");
        signing.sign(products.head(), id, 2, RecognisedProducts.fresh(), "16/09/2026", "");
        assertThat(cases.get(products.head(), id).state()).isEqualTo(WithdrawalState.ISSUED);
    }

    @Test
    void aDayIsJudgedInVietNam() {
        UUID recognition = products.past("mui-gio", 3);
        LocalDate day = LocalDate.of(2026, 9, 4);
        OpenWithdrawal.Typed typed = new OpenWithdrawal.Typed("", "7/GXN", day.toString(), "", "Xưởng đã đóng cửa");
        clock.setTo(day.minusDays(1), LocalTime.of(23, 59, 59));
        assertThat(codes(() -> opening.onStop(products.communeChair(), recognition, typed, null)))
                .containsExactly("recognition.DAY_IN_FUTURE");
        clock.setTo(day, LocalTime.MIDNIGHT);
        assertThat(opening.onStop(products.communeChair(), recognition, typed, null))
                .isNotNull();
    }

    @Test
    void fiveStarsAreForwardedToTheMinistryAndWithdrawnByTheMinister() {
        UUID recognition = products.past("nam-sao", 5);
        UUID id = opening.onConclusion(products.office(), recognition, conclusion("A"), null);
        moving.verify(products.office(), id, 0, minutes(), null);
        assertThat(codes(() -> moving.submit(products.office(), id, 1, "", "")))
                .containsExactly("recognition.OTHER_HEAD_DECIDES");
        moving.forward(products.office(), id, 1, "33/VPĐP", TODAY.toString());
        assertThatThrownBy(() -> moving.submit(products.office(), id, 2, "", ""))
                .isInstanceOf(NotFound.class);
        moving.submit(products.ministry(), id, 2, "", "");
        assertThatThrownBy(() -> signing.sign(products.head(), id, 3, "1", TODAY.toString(), ""))
                .isInstanceOf(NotFound.class);
        signing.sign(products.minister(), id, 3, RecognisedProducts.fresh(), TODAY.toString(), "");
        Withdrawal one = cases.get(products.office(), id);
        assertThat(one.fullNumber()).endsWith("/QĐ-BNNMT");
        assertThat(one.recipients())
                .extracting(Withdrawal.Recipient::name)
                .contains("HTX nam-sao", "UBND Xã Tân Cương");
    }

    @Test
    void fourStarsOpenedAtTheMinistryGoToTheProvince() {
        UUID id = opening.onConclusion(products.ministry(), products.past("bon-sao-bo", 4), conclusion("B"), null);
        assertThat(cases.get(products.ministry(), id).scope()).isEqualTo(RecognisedProducts.PROVINCE);
        moving.forward(products.ministry(), id, 0, "8/VPĐPTW", TODAY.toString());
        moving.verify(products.office(), id, 1, minutes(), null);
        moving.submit(products.office(), id, 2, "", "");
        assertThatThrownBy(() -> signing.sign(products.minister(), id, 3, "1", TODAY.toString(), ""))
                .isInstanceOf(NotFound.class);
        signing.sign(products.head(), id, 3, RecognisedProducts.fresh(), TODAY.toString(), "");
        assertThat(cases.get(products.ministry(), id).state()).isEqualTo(WithdrawalState.ISSUED);
    }

    @Test
    void strangersDoNotLearnThatTheCaseExists() {
        UUID recognition = products.past("nguoi-ngoai", 3);
        UUID id = submitted(recognition);
        Actor other = people.a(Role.PROVINCE_OFFICE, ELSEWHERE);
        Actor otherHead = people.a(Role.PROVINCE_CHAIR, ELSEWHERE);
        Actor otherCommune = people.a(Role.COMMUNE_CHAIR, "05437@2025-07-01");
        assertThatThrownBy(() -> cases.get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.sign(otherHead, id, 2, "1", TODAY.toString(), ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.sign(products.office(), id, 2, "1", TODAY.toString(), ""))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> opening.onConclusion(other, recognition, conclusion("A"), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> opening.onStop(otherCommune, recognition, stopped(), null))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/withdrawal-cases/" + id).with(people.as(people.a(Role.PRODUCER, "", 9))))
                .hasStatus(404);
    }

    @Test
    void wrongStatesAreRefused() {
        UUID recognition = products.past("sai-buoc", 3);
        UUID id = opening.onConclusion(products.office(), recognition, conclusion("D"), null);
        assertThatThrownBy(() -> moving.submit(products.office(), id, 0, "", ""))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> signing.sign(products.head(), id, 0, "1", TODAY.toString(), ""))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> moving.giveBack(products.head(), id, 0, "Chưa rõ căn cứ"))
                .isInstanceOf(Stale.class);
        assertThat(codes(() -> moving.forward(products.office(), id, 0, "1/VP", TODAY.toString())))
                .containsExactly("recognition.ALREADY_COMPETENT");
        assertThat(codes(() -> opening.onConclusion(products.office(), recognition, conclusion("A"), null)))
                .containsExactly("recognition.CASE_ALREADY_OPEN");
        moving.close(products.office(), id, 0, "Kết luận đã được cơ quan ban hành hủy bỏ");
        assertThatThrownBy(() -> moving.verify(products.office(), id, 1, minutes(), null))
                .isInstanceOf(Stale.class);
        assertThat(opening.onConclusion(products.office(), recognition, conclusion("A"), null))
                .isNotEqualTo(id);
    }

    @Test
    void theHeadMayGiveItBackAndNumberAndDayAreCheckedNeverMadeUp() {
        UUID id = submitted(products.past("tra-lai", 4));
        moving.giveBack(products.head(), id, 2, "Làm rõ ý kiến giải trình");
        assertThat(cases.get(products.office(), id).returnedFor()).isEqualTo("Làm rõ ý kiến giải trình");
        moving.submit(products.office(), id, 3, "16", TODAY.toString());
        assertThat(codes(() -> signing.sign(products.head(), id, 4, "", "", "")))
                .containsExactly("recognition.NUMBER_MISSING", "recognition.DAY_MISSING");
        assertThat(codes(() -> signing.sign(products.head(), id, 4, "5", "31/08/2026", "")))
                .containsExactly("recognition.DAY_BEFORE_RESULT");
        String number = RecognisedProducts.fresh();
        signing.sign(products.head(), submitted(products.past("tra-lai-2", 4)), 2, number, TODAY.toString(), "");
        assertThat(codes(() -> signing.sign(products.head(), id, 4, number, TODAY.toString(), "")))
                .containsExactly("recognition.NUMBER_TAKEN");
    }

    @Test
    void anInspectionsProposalOpensACase() {
        products.past("de-xuat", 3);
        events.publish(
                Actor.system("inspection"),
                new WithdrawalProposed(
                        "de-xuat", "c", "9/KL", TODAY, "Đoàn kiểm tra", "Mẫu kiểm nghiệm không đạt", null));
        assertThat(cases.readableBy(products.office()))
                .filteredOn(one -> one.certificate().code().equals("de-xuat"))
                .singleElement()
                .satisfies(one -> assertThat(one.ground().clause()).isEqualTo("26/2026 Điều 8.1c"));
    }

    @Test
    void aBadFormKeepsWhatWasTypedAndScriptsStayText() throws Exception {
        UUID recognition = products.past("bieu-mau", 3);
        String nasty = "<script>alert(1)</script> đã kết luận";
        var refused = mvc.post()
                .uri("/withdrawal-cases/new/" + recognition)
                .param("text", nasty)
                .param("number", "12/KL-<b>")
                .with(csrf())
                .with(people.as(products.office()))
                .exchange();
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; đã kết luận", "26/2026 Điều 8.1")
                .doesNotContain("<script>alert");
        UUID id = opening.onConclusion(
                products.office(),
                recognition,
                new OpenWithdrawal.Typed("E", "1/KL", "31/08/2026", "<b>Cơ quan</b>", nasty),
                new Upload("ket-luan.png", new ByteArrayInputStream(FilledDossiers.picture())));
        for (Actor reader : List.of(products.office(), products.head(), products.communeChair())) {
            assertThat(mvc.get().uri("/withdrawal-cases/" + id).with(people.as(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("<script>alert", "<b>Cơ quan</b>");
        }
        assertThat(mvc.get().uri("/withdrawal-cases/" + id + "/files/basis").with(people.as(products.head())))
                .hasStatusOk();
    }

    @Test
    void draftsAreTheOfficesOwnUntilTheDecision() {
        UUID id = submitted(products.past("du-thao", 3));
        for (String paper : List.of("minutes", "submission", "decision")) {
            assertThat(mvc.get()
                            .uri("/withdrawal-cases/" + id + "/papers/" + paper + ".pdf")
                            .with(people.as(products.communeChair())))
                    .hasStatus(404);
            assertThat(mvc.get()
                            .uri("/withdrawal-cases/" + id + "/papers/" + paper + ".docx")
                            .with(people.as(products.head())))
                    .hasStatusOk();
        }
        signing.sign(products.head(), id, 2, RecognisedProducts.fresh(), TODAY.toString(), "");
        assertThat(mvc.get()
                        .uri("/withdrawal-cases/" + id + "/papers/decision.pdf")
                        .with(people.as(products.communeChair())))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri("/withdrawal-cases/" + id + "/sending")
                        .param("to", "1", "2")
                        .with(csrf())
                        .with(people.as(products.office())))
                .hasStatus(303);
        assertThat(cases.get(products.office(), id).recipients())
                .filteredOn(to -> to.sentOn() != null)
                .hasSize(2);
    }
}
