package vn.saolang.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.support.PolicyDraft.Level;
import vn.saolang.support.app.request.RequestQueries;

/** A request from the first word to the confirmation, and what everybody sees of it on the way. */
@WebTest
class RequestWebTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers dossiers;

    @Autowired
    Products products;

    @Autowired
    SupportSteps steps;

    @Autowired
    SupportLedger ledger;

    @Autowired
    SupportNeeds needs;

    @Autowired
    RequestQueries queries;

    ProductId product;
    EntityId entity;
    Actor producer;
    Actor officer;
    Actor office;

    @BeforeEach
    void prepare() {
        clock.reset();
        product = dossiers.registerProduct();
        entity = products.get(product).entity();
        producer = dossiers.producer();
        officer = dossiers.officer();
        office = dossiers.office();
    }

    private RequestId ask(@Nullable PolicyId policy, @Nullable String asked) {
        return steps.request(
                producer,
                entity,
                new RequestDraft(
                        product,
                        null,
                        policy,
                        SupportKind.PACKAGING,
                        "",
                        "In 1.000 hộp giấy",
                        "Hộp cũ không đạt",
                        new BigDecimal("20000000"),
                        asked == null ? null : new BigDecimal(asked)));
    }

    private PolicyId policy(Level level, @Nullable Integer stars, Set<EntityKind> kinds, @Nullable Integer times) {
        return steps.policy(
                office,
                new PolicyDraft(
                        "",
                        "Hỗ trợ bao bì " + entity,
                        SupportKind.PACKAGING,
                        "Thiết kế, in bao bì lần đầu",
                        level,
                        stars,
                        null,
                        kinds,
                        times,
                        "12/2026/NQ-HĐND",
                        TODAY,
                        "HĐND tỉnh",
                        TODAY,
                        LocalDate.of(2026, 12, 31)));
    }

    private static String first(RefusedException refused) {
        return refused.refusals().getFirst().code();
    }

    private String page(Actor reader, RequestId id) {
        return text(mvc.get().uri("/support/requests/" + id), reader);
    }

    private String text(AbstractMockHttpServletRequestBuilder<?> request, Actor reader) {
        try {
            return mvc.perform(request.with(people.as(reader)).locale(java.util.Locale.forLanguageTag("vi")))
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theWholeWayEndsInTheLedger() {
        RequestId id = ask(null, "15000000");
        assertThat(page(producer, id))
                .contains("In 1.000 hộp giấy", "Rút đề nghị này")
                .doesNotContain("Tiếp nhận đề nghị");
        assertThat(needs.open(officer)).extracting(SupportNeed::id).contains(id);
        assertThat(page(officer, id)).contains("Tiếp nhận đề nghị");
        steps.receive(officer, id);
        steps.approve(office, id, new BigDecimal("10000000"), "Đúng nhu cầu");
        clock.setTo(LocalDate.of(2026, 9, 5));
        steps.deliver(officer, id, LocalDate.of(2026, 9, 5), "1.000 hộp giấy", new BigDecimal("10000000"), "UBND xã");
        assertThat(ledger.of(product)).hasSize(1).first().satisfies(given -> {
            assertThat(given.kind()).isEqualTo(SupportKind.PACKAGING);
            assertThat(given.url()).isEqualTo("/support/requests/" + id);
        });
        assertThat(text(mvc.get().uri("/work"), producer)).contains("Xác nhận đã nhận “In 1.000 hộp giấy”");
        steps.confirm(producer, id);
        assertThat(page(producer, id)).contains("Chủ thể đã xác nhận đã nhận", "Đúng nhu cầu", "10.000.000 đồng");
        assertThat(needs.open(officer)).extracting(SupportNeed::id).doesNotContain(id);
    }

    @Test
    void whatWasNotReceivedIsStruckOutAndWaitsAgain() {
        RequestId id = ask(null, null);
        steps.receive(officer, id);
        steps.approve(dossiers.chair(), id, null, "Bằng hiện vật");
        steps.deliver(officer, id, TODAY, "1.000 hộp giấy", null, "");
        assertThat(post(producer, id, "dispute", 3, "note", "Mới nhận 200 hộp")).hasStatus(303);
        assertThat(ledger.of(product)).isEmpty();
        steps.deliver(officer, id, TODAY, "1.000 hộp giấy, đủ", null, "");
        assertThat(ledger.of(product)).extracting(Given::what).containsExactly("1.000 hộp giấy, đủ");
    }

    @Test
    void aDecisionNeedsAReasonAndNothingTypedIsLost() {
        RequestId id = ask(null, "15000000");
        steps.receive(officer, id);
        assertThat(post(office, id, "approve", 1, "money", "mười triệu", "decision", "55/QĐ"))
                .hasStatus(422)
                .bodyText()
                .contains("mười triệu", "55/QĐ", "Chưa ghi nội dung này", "số đồng nguyên");
        assertThat(post(office, id, "refuse", 1, "note", "Hết kinh phí năm nay"))
                .hasStatus(303);
        assertThat(page(producer, id)).contains("Hết kinh phí năm nay", "Không duyệt");
        assertThat(post(office, id, "deliver", 2, "what", "x")).hasStatus(422);
    }

    @Test
    void strangersFindNothingAndReadersOfTheWrongRoleAreRefused() {
        RequestId id = ask(null, null);
        Actor stranger = people.a(Role.PRODUCER, "", 7403);
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2018-01-01", 7404);
        assertThat(mvc.get().uri("/support/requests/" + id).with(people.as(stranger)))
                .hasStatus(404);
        assertThat(post(elsewhere, id, "receive", 0)).hasStatus(404);
        assertThat(post(producer, id, "receive", 0)).hasStatus(403);
        assertThat(post(officer, id, "receive", 0)).hasStatus(303);
        assertThat(post(officer, id, "approve", 1, "note", "Được")).hasStatus(403);
        assertThat(post(officer, id, "receive", 0)).hasStatus(422);
        assertThat(post(producer, id, "withdraw", 0)).hasStatus(409);
        assertThat(mvc.get().uri("/support/requests/new?entity=" + entity).with(people.as(stranger)))
                .hasStatus(404);
    }

    @Test
    void aPolicyIsGrantedOncePerProductAndNeverAboveItsLevel() {
        Level half = new Level(null, new BigDecimal("50"), new BigDecimal("8000000"));
        PolicyId policy = policy(half, null, Set.of(EntityKind.COOPERATIVE), 1);
        assertThat(text(mvc.get().uri("/support"), producer))
                .contains(
                        "Được hỗ trợ: đúng đối tượng (Hợp tác xã), đã đề nghị 0 trên 1 lần.", "tối đa 8.000.000 đồng");
        RequestId id = ask(policy, "9000000");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ask(policy, "1000000"))
                .satisfies(refused -> assertThat(first(refused)).isEqualTo("support.TIMES_USED"));
        steps.receive(officer, id);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> steps.approve(office, id, new BigDecimal("8000001"), "Theo mức"))
                .satisfies(refused -> assertThat(first(refused)).isEqualTo("support.ABOVE_LEVEL"));
        steps.approve(office, id, new BigDecimal("8000000"), "Theo mức");
    }

    @Test
    void aPolicyByStarIsRefusedWithItsReasonInASentence() {
        PolicyId policy = policy(new Level(new BigDecimal("30000000"), null, null), 4, Set.of(), null);
        assertThat(text(mvc.get().uri("/support"), producer))
                .contains("Chưa được hỗ trợ: cần từ 4 sao, sản phẩm chưa được công nhận.");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ask(policy, null))
                .satisfies(refused ->
                        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly("support.NO_STARS"));
        assertThat(mvc.post()
                        .uri("/support/requests")
                        .with(people.as(producer))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("entity", entity.toString())
                        .param("policy", policy.toString())
                        .param("what", "Chữ đã viết")
                        .param("why", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chữ đã viết", "sản phẩm chưa được công nhận");
    }

    @Test
    void needsAreSummedForTheOfficeAndLeaveAsFiles() {
        ask(null, "15000000");
        assertThat(text(mvc.get().uri("/support/needs"), officer))
                .contains("Bao bì, mẫu mã, nhãn", "In 1.000 hộp giấy");
        assertThat(mvc.get().uri("/support/needs.csv").with(people.as(office)))
                .hasStatusOk()
                .bodyText()
                .contains("Tân Cương");
        assertThat(mvc.get().uri("/support/needs.xlsx").with(people.as(office))).hasStatusOk();
        assertThat(mvc.get().uri("/support/needs").with(people.as(producer))).hasStatus(403);
    }

    private MvcTestResult post(Actor by, RequestId id, String action, int version, String... typed) {
        var request = mvc.post()
                .uri("/support/requests/" + id + "/" + action)
                .with(people.as(by))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("version", Integer.toString(version));
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
