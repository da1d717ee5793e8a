package vn.saolang.recognition.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.RecognisedProducts.Held;
import vn.saolang.recognition.model.review.Review;
import vn.saolang.recognition.model.review.ReviewLifecycle;
import vn.saolang.recognition.model.review.ReviewState;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Register;

/** Withdrawing a recognition decision at the ministry's request, apart from withdrawing a certificate (26/2026 Điều 10.1b). */
@WebTest
class ReviewWebTest {

    private static final String PROVINCE = RecognisedProducts.PROVINCE;
    private static final String TODAY = "01/09/2026";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    RequestReview requesting;

    @Autowired
    AnswerReview answering;

    @Autowired
    ReviewQueries reviews;

    @Autowired
    ReviewWork work;

    @Autowired
    PlaceInRound rounds;

    @Autowired
    Register register;

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

    private UUID requested(Set<UUID> redo, Set<UUID> annul) {
        var typed = new RequestReview.Typed(
                "881/BNNMT-VPĐP", TODAY, "Hội đồng họp không đủ thành phần theo quy chế", redo, annul);
        return requesting.request(products.ministry(), PROVINCE, typed, null);
    }

    private static AnswerReview.Typed answer(Set<UUID> redo, Set<UUID> annul) {
        return new AnswerReview.Typed("Tỉnh tiếp thu và xử lý như sau", "99/UBND-NN", TODAY, redo, annul);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void theCommittedPageIsTheTable() {
        assertThat(Path.of("docs/states/review.md"))
                .content()
                .isEqualToNormalizingNewlines(ReviewLifecycle.TABLE.toMarkdown());
    }

    @Test
    void theChairWithdrawsTheDecisionAndTheDossierIsEvaluatedAgain() throws Exception {
        Held held = products.four();
        Set<UUID> it = Set.of(held.recognition());
        UUID id = requested(it, it);
        assertThat(work.waitingFor(products.office()))
                .anyMatch(item -> item.url().endsWith(id.toString()));
        answering.answer(products.office(), id, 0, answer(it, it));
        assertThat(rounds.waiting(PROVINCE))
                .noneMatch(one -> one.dossier().equals(held.dossier().id().value()));
        assertThat(work.waitingFor(products.head())).anyMatch(item -> item.url().endsWith(id.toString()));
        String number = RecognisedProducts.fresh();
        answering.sign(products.head(), id, 1, number, TODAY);
        assertThat(register.byCode(held.code()).orElseThrow().entry().standing())
                .satisfies(standing -> {
                    assertThat(standing.state()).isEqualTo(CertificateState.ANNULLED);
                    assertThat(standing.endedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
                });
        assertThat(rounds.waiting(PROVINCE))
                .anyMatch(one -> one.dossier().equals(held.dossier().id().value()));
        String page = mvc.get()
                .uri("/register/" + held.code())
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("Quyết định công nhận bị thu hồi").doesNotContain(">Đã thu hồi<");
        assertThat(mvc.get().uri("/withdrawals"))
                .bodyText()
                .contains("26/2026 Điều 10.1b", number + "/QĐ-UBND", held.code());
        assertThat(mvc.get().uri("/api/v1/withdrawals?size=200"))
                .bodyText()
                .contains("\"state\":\"ANNULLED\"", "\"decision\":\"" + number + "/QĐ-UBND\"");
    }

    @Test
    void redoingWithoutWithdrawingLeavesTheCertificate() {
        Held held = products.four();
        Set<UUID> it = Set.of(held.recognition());
        UUID id = requested(it, Set.of());
        answering.answer(products.office(), id, 0, answer(it, Set.of()));
        assertThat(rounds.waiting(PROVINCE))
                .anyMatch(one -> one.dossier().equals(held.dossier().id().value()));
        assertThat(register.byCode(held.code()).orElseThrow().entry().standing())
                .satisfies(standing -> assertThat(standing.state()).isEqualTo(CertificateState.VALID));
        assertThat(codes(() -> answering.sign(products.head(), id, 1, "1", TODAY)))
                .contains("recognition.NOTHING_TO_ANNUL");
        requesting.close(products.ministry(), id, 1, "Đồng ý với trả lời của tỉnh");
        assertThat(reviews.get(products.ministry(), id).state()).isEqualTo(ReviewState.CLOSED);
    }

    @Test
    void onlySomeItemsMayBeWithdrawn() {
        UUID one = products.past("mot-phan-1", 3);
        UUID two = products.past("mot-phan-2", 4);
        UUID id = requested(Set.of(), Set.of(one, two));
        answering.answer(products.office(), id, 0, answer(Set.of(), Set.of(two)));
        answering.sign(products.head(), id, 1, RecognisedProducts.fresh(), TODAY);
        assertThat(state("mot-phan-1")).isEqualTo(CertificateState.VALID);
        assertThat(state("mot-phan-2")).isEqualTo(CertificateState.ANNULLED);
        for (String paper : List.of("request", "answer", "submission", "decision")) {
            assertThat(mvc.get()
                            .uri("/review-requests/" + id + "/papers/" + paper + ".pdf")
                            .with(people.as(products.head())))
                    .hasStatusOk();
        }
    }

    private CertificateState state(String code) {
        return register.byCode(code).orElseThrow().history().getFirst().state();
    }

    @Test
    void outsidersAndWrongStatesAreRefused() {
        UUID recognition = products.past("ngoai-10", 3);
        UUID id = requested(Set.of(), Set.of(recognition));
        Actor other = people.a(Role.PROVINCE_OFFICE, "01@2018-01-01");
        assertThatThrownBy(() -> reviews.get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.answer(other, id, 0, answer(Set.of(), Set.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.answer(products.head(), id, 0, answer(Set.of(), Set.of())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answering.sign(products.head(), id, 0, "1", TODAY))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> requesting.request(
                        products.office(),
                        PROVINCE,
                        new RequestReview.Typed("1/VP", TODAY, "Không đúng quy định", Set.of(), Set.of(recognition)),
                        null))
                .isInstanceOf(NotFound.class);
        UUID five = products.past("nam-sao-10", 5);
        assertThatThrownBy(() -> requested(Set.of(), Set.of(five))).isInstanceOf(NotFound.class);
    }

    @Test
    void aBadFormKeepsWhatWasTyped() {
        UUID recognition = products.past("giu-10", 3);
        assertThat(mvc.post()
                        .uri("/review-requests")
                        .param("province", PROVINCE)
                        .param("annul", recognition.toString())
                        .param("reason", "<img src=x onerror=alert(1)> họp thiếu")
                        .with(csrf())
                        .with(people.as(products.ministry())))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;img src=x", "value=\"" + recognition + "\" checked")
                .doesNotContain("<img src=x");
        UUID id = requested(Set.of(), Set.of(recognition));
        assertThat(mvc.post()
                        .uri("/review-requests/" + id + "/answer")
                        .param("version", "0")
                        .param("answer", "ngắn")
                        .with(csrf())
                        .with(people.as(products.office())))
                .hasStatus(422)
                .bodyText()
                .contains("ngắn");
        Review one = reviews.get(products.office(), id);
        assertThat(one.state()).isEqualTo(ReviewState.REQUESTED);
    }
}
