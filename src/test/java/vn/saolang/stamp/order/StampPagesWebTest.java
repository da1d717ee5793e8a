package vn.saolang.stamp.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.quota.Quotas;
import vn.saolang.stamp.model.order.OrderState;

/** Pages of plans, quotas, orders and the star mark: what they show to whom, and that nothing typed is lost. */
@WebTest
class StampPagesWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    Quotas quotas;

    @Autowired
    Orders orders;

    @Autowired
    MockMvcTester mvc;

    TeaWithStar tea;

    @BeforeEach
    void prepare() {
        clock.reset();
        tea = new TeaWithStar();
        beans.autowireBean(tea);
        tea.make();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private MvcTestResult get(String url, Actor actor) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String url, Actor actor, String... fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String item() {
        return "/stamps/items/" + tea.pack;
    }

    @Test
    void fromPlanToOrderByForms() throws Exception {
        assertThat(text(get("/stamps", tea.producer()))).contains("Chè xanh gói 100 g", item() + "/plan");
        assertThat(text(get(item() + "/plan", tea.producer()))).contains("AREA-" + tea.hill, "0,18", "500 kg");
        MvcTestResult lost = post(
                item() + "/plan",
                tea.producer(),
                "year",
                "2026",
                "AREA-" + tea.hill,
                "501",
                "yield",
                "nhiều",
                "grounds",
                "Sổ mẻ sấy");
        assertThat(lost).hasStatus(422);
        assertThat(text(lost)).contains("501", "nhiều", "Sổ mẻ sấy");
        assertThat(post(
                        item() + "/plan",
                        tea.producer(),
                        "year",
                        "2026",
                        "AREA-" + tea.hill,
                        "500",
                        "yield",
                        "0,2",
                        "grounds",
                        "Sổ mẻ sấy"))
                .hasStatus(303);
        decideAndOrder();
    }

    private void decideAndOrder() throws Exception {
        String plan = text(get(item(), tea.office()));
        String decide = plan.substring(plan.indexOf(item() + "/plans/"), plan.indexOf("/decide") + "/decide".length());
        assertThat(plan).contains("Sổ mẻ sấy");
        assertThat(post(decide, tea.office(), "year", "2026", "decision", "refuse", "note", ""))
                .hasStatus(422);
        assertThat(post(decide, tea.producer(), "year", "2026", "decision", "approve"))
                .hasStatus(403);
        assertThat(post(decide, tea.office(), "year", "2026", "decision", "approve"))
                .hasStatus(303);
        MvcTestResult much = post(item() + "/order", tea.producer(), "year", "2026", "quantity", "1.001");
        assertThat(much).hasStatus(422);
        assertThat(text(much)).contains("1.001", "Vượt hạn mức");
        assertThat(post(item() + "/order", tea.producer(), "year", "2026", "quantity", "1.000"))
                .hasStatus(303);
        assertThat(orders.of(tea.entity()))
                .singleElement()
                .satisfies(order -> assertThat(order.state()).isEqualTo(OrderState.MINTED));
        OrderId order = orders.of(tea.entity()).getFirst().id();
        assertThat(post("/stamps/orders/" + order + "/cancel", tea.producer())).hasStatus(303);
        assertThat(post("/stamps/orders/" + order + "/cancel", people.a(Role.PRODUCER, "", 61)))
                .hasStatus(404);
        assertThat(quotas.of(tea.pack, 2026).left()).isZero();
        assertThat(text(get("/stamps", tea.office()))).contains(item());
        assertThat(text(get(item(), tea.producer()))).contains("1.000");
        assertThat(text(get(item() + "?lang=en", tea.producer()))).contains("packages");
    }

    @Test
    void theOfficeRaisesByForm() throws Exception {
        MvcTestResult lost = post(item() + "/raise", tea.office(), "year", "2026", "more", "40", "reason", "");
        assertThat(lost).hasStatus(422);
        assertThat(text(lost)).contains("value=\"40\"");
        assertThat(post(item() + "/raise", tea.office(), "year", "2026", "more", "40", "reason", "Bù tem hỏng"))
                .hasStatus(303);
        assertThat(text(get(item(), tea.producer()))).contains("Bù tem hỏng");
        assertThat(post(item() + "/raise", tea.producer(), "year", "2026", "more", "40", "reason", "x"))
                .hasStatus(403);
    }

    @Test
    void strangersFindNothing() {
        Actor stranger = people.a(Role.PRODUCER, "", 61);
        for (String url : new String[] {
            item(), item() + "/plan", item() + "/order", item() + "/artwork", "/stamps/artwork/" + tea.pack + ".svg"
        }) {
            assertThat(get(url, stranger)).as(url).hasStatus(404);
        }
        assertThat(get(item() + "/order", tea.office())).hasStatus(403);
        assertThat(get("/stamps", stranger)).hasStatusOk();
        assertThat(get("/stamps", people.a(Role.COUNCIL_MEMBER, "x"))).hasStatus(403);
        assertThat(get("/stamps/items/no-id", tea.producer())).hasStatus(404);
    }

    @Test
    void theStarMarkIsGivenOnlyWhileTheStarHolds() throws Exception {
        String svg = "/stamps/artwork/" + tea.pack + ".svg";
        assertThat(get(svg, tea.producer())).hasStatusOk().hasContentType("image/svg+xml");
        assertThat(text(get(svg, tea.producer()))).contains("OCOP – 4 sao");
        assertThat(text(get(item() + "/artwork", tea.producer()))).contains(svg, "/law/26-2026#8.1d");
        clock.setTo(LocalDate.of(2029, 9, 2));
        assertThat(get(svg, tea.producer())).hasStatus(404);
        assertThat(text(get(item() + "/artwork", tea.producer())))
                .doesNotContain(svg)
                .contains("không có sao còn hiệu lực");
    }
}
