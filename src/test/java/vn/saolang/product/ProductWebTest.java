package vn.saolang.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.regulation.Regulations;

@WebTest
class ProductWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    private Map<String, String> typed(EntityKind kind, String set) {
        Map<String, String> typed = new HashMap<>();
        typed.put(
                "entity",
                producers
                        .register(filled.producer(), FilledDossiers.entity(kind))
                        .toString());
        typed.put("name", "Sản phẩm thử");
        typed.put("criteriaSet", set);
        typed.put("place", FilledDossiers.COMMUNE.key());
        typed.put("description", "Mô tả");
        return typed;
    }

    @Test
    void associationsTakePartWithTourismOnly() {
        assertThat(post("/products", typed(EntityKind.ASSOCIATION, "QD26-11")))
                .hasStatus(422)
                .bodyText()
                .contains("26/2026 Điều 2.3");
        Map<String, String> tourism = typed(EntityKind.ASSOCIATION, "QD26-26");
        assertThat(post("/products", tourism)).hasStatus(422).bodyText().contains("Hãy chọn trường hợp");
        tourism.put("tourismCase", regulations.get("QD26-26").cases().getFirst().code());
        assertThat(post("/products", tourism)).hasStatus(303);
    }

    @Test
    void setsOfTheHistoryAndUnknownOnesAreRefused() {
        assertThat(post("/products", typed(EntityKind.FARM, "QD1048-01"))).hasStatus(422);
        assertThat(post("/products", typed(EntityKind.FARM, "QD26-99"))).hasStatus(422);
        Map<String, String> ended = typed(EntityKind.FARM, "QD26-11");
        ended.put("place", "05503@2018-01-01");
        assertThat(post("/products", ended)).hasStatus(422).bodyText().contains("không còn là đơn vị hành chính");
    }

    @Test
    void whatIsBeingEvaluatedKeepsItsSetAndPlace() {
        var dossier = filled.submitted();
        var product = steps.open(filled.producer(), productOf(dossier));
        assertThat(product).isEqualTo(dossier);
        ProductSummary before = products.get(productOf(dossier));
        Map<String, String> change = typed(EntityKind.FARM, "QD26-12");
        change.put("version", Integer.toString(before.version()));
        assertThat(post("/products/" + before.id(), change))
                .hasStatus(422)
                .bodyText()
                .contains("đang được đánh giá");
        change.put("criteriaSet", "QD26-11");
        assertThat(post("/products/" + before.id(), change)).hasStatus(303);
        assertThat(post("/products/" + before.id(), change))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được sửa ở nơi khác");
    }

    @Autowired
    vn.saolang.dossier.Dossiers dossiers;

    private ProductId productOf(vn.saolang.dossier.DossierId dossier) {
        return dossiers.get(dossier).product();
    }

    @Test
    void photosAreSeenByAllOnlyOnceTheProductStandsInTheRegister() {
        ProductId product = filled.registerProduct();
        var good = new MockMultipartFile("photos", "chè.png", "image/png", FilledDossiers.picture());
        var bad = new MockMultipartFile("photos", "giả.jpg", "image/jpeg", "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri("/products/" + product + "/photos")
                        .multipart()
                        .file(good)
                        .file(bad)
                        .with(people.as(filled.producer()))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("giả.jpg");
        String url = "/products/" + product + "/photos/"
                + products.get(product).photos().getFirst().sha256();
        assertThat(mvc.get().uri(url)).hasStatus(404);
        assertThat(mvc.get().uri(url).with(people.as(people.a(Role.PRODUCER, "", 7))))
                .hasStatus(404);
        assertThat(mvc.get().uri(url).with(people.as(filled.producer()))).hasStatusOk();
        products.showPublicly(Actor.system("test"), product);
        assertThat(mvc.get().uri(url)).hasStatusOk().hasContentType("image/png");
        assertThat(mvc.get().uri("/products/" + product + "/photos/" + "0".repeat(64)))
                .hasStatus(404);
    }

    private MvcTestResult post(String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(filled.producer())).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
