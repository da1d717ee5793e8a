package vn.saolang.traceability.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.Recognised;
import vn.saolang.gs1.CheckDigit;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.prefix.Gs1Prefixes;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.store.identifier.ItemStore;

/** A producer declares its prefix, registers items and places, prints their codes, and says where the codes lead. */
@WebTest
class IdentifierPagesWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Gs1Prefixes prefixes;

    @Autowired
    ItemStore items;

    Actor producer;
    Actor stranger;
    EntityId entity;
    String prefix;

    @BeforeEach
    void prepare() {
        producer = people.a(Role.PRODUCER, "", 43);
        stranger = people.a(Role.PRODUCER, "", 44);
        entity = producers.register(producer, FilledDossiers.entity(EntityKind.COOPERATIVE));
        prefix = "893" + (10_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 80_000_000));
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url, String... fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult item(String gtin) {
        return post(
                producer,
                "/items",
                "entity",
                entity.toString(),
                "kind",
                "MATERIAL",
                "name",
                "Chè búp " + gtin,
                "unit",
                "KGM",
                "gtin",
                gtin);
    }

    @Test
    void aPrefixIsDeclaredOnceAndTakenBack() {
        String url = "/entities/" + entity + "/gs1-prefixes";
        assertThat(post(producer, url, "digits", "20", "paper", "", "since", "2999-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"20\"", "e-digits", "e-paper", "e-since");
        assertThat(post(producer, url, "digits", "2012345", "paper", "1", "since", "2024-01-02"))
                .hasStatus(422);
        assertThat(post(producer, url, "digits", prefix, "paper", "GCN 12", "since", "2024-01-02"))
                .hasStatus(303);
        assertThat(get(producer, url)).hasStatusOk().bodyText().contains(prefix, "GCN 12");
        EntityId other = producers.register(stranger, FilledDossiers.entity(EntityKind.COOPERATIVE));
        assertThat(post(
                        stranger,
                        "/entities/" + other + "/gs1-prefixes",
                        "digits",
                        prefix.substring(0, 9),
                        "paper",
                        "1",
                        "since",
                        "2024-01-02"))
                .hasStatus(422);
        assertThat(get(stranger, url)).hasStatus(404);
        String end = url + "/" + prefixes.of(entity).getFirst().id() + "/end";
        assertThat(post(stranger, end)).hasStatus(404);
        assertThat(post(producer, end)).hasStatus(303);
        assertThat(prefixes.of(entity)).isEmpty();
    }

    @Test
    void aGtinStandsUnderADeclaredPrefix() {
        String reference = prefix + "0".repeat(12 - prefix.length());
        String gtin = CheckDigit.complete("0" + reference);
        assertThat(item(gtin)).hasStatus(422).bodyText().contains("e-gtin", "value=\"Chè búp " + gtin);
        prefixes.declare(producer, entity, prefix, "GCN", LocalDate.of(2024, 1, 2));
        assertThat(get(producer, "/items/new")).hasStatusOk().bodyText().contains(gtin);
        String wrong = gtin.substring(0, 13) + (gtin.charAt(13) == '9' ? '0' : (char) (gtin.charAt(13) + 1));
        assertThat(item(wrong)).hasStatus(422).bodyText().contains(gtin);
        assertThat(item(CheckDigit.complete("0201234500000"))).hasStatus(422);
        assertThat(item(gtin.substring(1)))
                .as("13 digits are taken and get a zero")
                .hasStatus(303);
        assertThat(items.byGtin(gtin)).isPresent();
        assertThat(item(gtin)).as("once").hasStatus(422);
        assertThat(item(CheckDigit.complete("3" + reference)))
                .as("a case of it")
                .hasStatus(303);
        assertThat(item("12345")).hasStatus(422);
    }

    @Test
    void aGlnStandsUnderADeclaredPrefixUnlessItIsAPartners() {
        String gln = CheckDigit.complete(prefix + "0".repeat(12 - prefix.length()));
        assertThat(place(gln, "own")).hasStatus(422).bodyText().contains("e-gln");
        assertThat(place("8934567000011", "partner")).as("check digit").hasStatus(422);
        assertThat(place(gln, "partner")).hasStatus(303);
        assertThat(mvc.get().uri("/414/" + gln).exchange()).as("not on show").hasStatus(404);
        prefixes.declare(producer, entity, prefix, "GCN", LocalDate.of(2024, 1, 2));
        String own = CheckDigit.complete(prefix + "0".repeat(11 - prefix.length()) + "1");
        assertThat(place(own, "own")).hasStatus(303);
        assertThat(get(producer, "/places")).hasStatusOk().bodyText().contains("GLN " + own);
        MvcTestResult led = mvc.get().uri("/414/" + own).exchange();
        assertThat(led).hasStatus(307);
        String about =
                java.net.URI.create(led.getResponse().getHeader("Location")).getPath();
        assertThat(mvc.get().uri(about).exchange()).hasStatusOk().bodyText().contains("Xưởng", own);
    }

    private MvcTestResult place(String gln, String whose) {
        return post(
                producer,
                "/places",
                "entity",
                entity.toString(),
                "whose",
                whose,
                "kind",
                "WORKSHOP",
                "name",
                "Xưởng",
                "address",
                "Tân Cương",
                "gln",
                gln);
    }

    @Test
    void theCodeOfAnUnlistedItemLeadsToWhatIsKnownAndOfAListedOneToItsPage() {
        ProductId tea = products.register(producer, entity, FilledDossiers.tea("Chè " + UUID.randomUUID()));
        assertThat(get(producer, "/items/new?kind=FINISHED&product=" + tea))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + tea + "\" selected");
        assertThat(post(
                        producer,
                        "/items",
                        "entity",
                        entity.toString(),
                        "kind",
                        "FINISHED",
                        "product",
                        tea.toString(),
                        "name",
                        "Gói 100 g",
                        "unit",
                        "H87",
                        "netContent",
                        "100",
                        "netUnit",
                        "GRM"))
                .hasStatus(303);
        Item item = items.ofProduct(tea).getFirst();
        String code = "/p/" + item.code();
        assertThat(mvc.get().uri(code).exchange())
                .hasStatus(307)
                .headers()
                .hasValue("Location", "http://localhost:8080/about/" + item.code());
        assertThat(mvc.get().uri("/about/" + item.code()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Gói 100 g", "100 g", item.code())
                .doesNotContain("Người đại diện");
        Recognised.certify(tea, 4, LocalDate.of(2026, 3, 1));
        MvcTestResult listed = mvc.get().uri(code + "/lo/L1/se/7").exchange();
        assertThat(listed.getResponse().getHeader("Location")).contains("/register/test-");
        assertThat(mvc.get().uri(code + "?linkType=gs1:certificationInfo").exchange())
                .hasStatus(307);
        assertThat(mvc.get().uri(code + "?linkType=linkset").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("masterData", "/api/v1/register/test-");
        assertThat(mvc.get()
                        .uri("/p/" + item.code().toLowerCase(java.util.Locale.ROOT))
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void theProducerPrintsTheCodeAndSaysWhereItLeads() {
        assertThat(item("")).hasStatus(303);
        Item item = items.of(entity).getFirst();
        String url = "/items/" + item.id();
        assertThat(get(producer, url)).hasStatusOk().bodyText().contains("http://localhost:8080/p/" + item.code());
        assertThat(get(producer, url + "/code.svg")).hasStatusOk().hasContentType("image/svg+xml");
        assertThat(get(producer, url + "/code.png")).hasStatusOk().hasContentType("image/png");
        for (String page : new String[] {url, url + "/code.svg", url + "/code.png"}) {
            assertThat(get(stranger, page)).hasStatus(404);
        }
        String[] bad = {"linktype", "gs1:pip", "href", "javascript:alert(1)", "title", "<b>"};
        assertThat(post(producer, url + "/links", bad))
                .hasStatus(422)
                .bodyText()
                .contains("e-href", "javascript:alert(1)", "&lt;b>");
        String[] good = {
            "linktype", "gs1:recipeInfo", "href", "https://che.example/pha", "title", "Cách pha", "followed", "true"
        };
        assertThat(post(stranger, url + "/links", good)).hasStatus(404);
        assertThat(post(producer, url + "/links", good)).hasStatus(303);
        assertThat(get(producer, url)).hasStatusOk().bodyText().contains("Cách pha");
        assertThat(mvc.get().uri("/p/" + item.code()).exchange())
                .hasStatus(307)
                .headers()
                .hasValue("Location", "https://che.example/pha");
        assertThat(post(stranger, url + "/links/0/removal")).hasStatus(404);
        assertThat(post(producer, url + "/links/7/removal")).hasStatus(404);
        assertThat(post(producer, url + "/links/0/removal")).hasStatus(303);
        assertThat(mvc.get().uri("/p/" + item.code()).exchange())
                .headers()
                .hasValue("Location", "http://localhost:8080/about/" + item.code());
    }
}
