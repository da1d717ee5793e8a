package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.app.succession.DecideSuccession;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.product.app.RegisterProduct;
import vn.saolang.recognition.register.NamesNow;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.store.ListedProductStore;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Vault;

@WebTest
class SuccessionWebTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    RegisterProduct registering;

    @Autowired
    vn.saolang.producer.app.RegisterEntity renaming;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Vault vault;

    @Autowired
    Succession succession;

    @Autowired
    DecideSuccession deciding;

    @Autowired
    ListedProductStore listed;

    @Autowired
    NamesNow names;

    @Autowired
    Register register;

    @Autowired
    SettableClock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    FilledDossiers filled;

    private Actor producer;
    private EntityId household;
    private EntityId cooperative;
    private ProductId product;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @BeforeEach
    void prepare() {
        clock.reset();
        producer = people.a(Role.PRODUCER, "", 41);
        household = producers.register(producer, named("Hộ kinh doanh " + mark, EntityKind.BUSINESS_HOUSEHOLD));
        cooperative = producers.register(producer, named("Hợp tác xã mới " + mark, EntityKind.COOPERATIVE));
        product = products.register(producer, household, FilledDossiers.tea("Chè nối đời " + mark));
    }

    private static EntityDetails named(String name, EntityKind kind) {
        EntityDetails like = FilledDossiers.entity(kind);
        return new EntityDetails(
                name,
                kind,
                "46" + UUID.randomUUID().toString().substring(0, 10),
                like.registeredOn(),
                like.registeredAt(),
                true,
                like.address(),
                like.commune(),
                like.phone(),
                like.email(),
                like.representative());
    }

    private UUID propose(LocalDate day, SuccessionKind kind, EntityId from, List<UUID> parts) {
        SuccessionDraft draft = new SuccessionDraft(
                kind, List.of(from), cooperative, day, "15/GCN", "Phòng Kinh tế", LocalDate.of(2026, 8, 20), parts);
        return succession.propose(producer, draft, picture(), "giay.png");
    }

    private static ByteArrayInputStream picture() {
        return new ByteArrayInputStream(FilledDossiers.picture());
    }

    @Test
    void productsAndPapersGoOverFromTheDayOn() throws IOException {
        var paper = vault.add(
                producer,
                household,
                new PaperDraft(product, PaperKind.AWARD, null, "Giải thưởng", "", "", null, null),
                picture(),
                "giai.png");
        DossierId draft = steps.open(producer, product);
        UUID act = propose(DAY, SuccessionKind.CONVERSION, household, List.of());
        succession.confirm(filled.office(), act);
        assertThat(succession.currentOf(household)).isEqualTo(household);
        clock.setTo(DAY.minusDays(1), LocalTime.of(23, 59, 59));
        deciding.applyDue();
        assertThat(products.get(product).entity()).isEqualTo(household);
        clock.setTo(DAY, LocalTime.MIDNIGHT);
        deciding.applyDue();
        assertThat(succession.currentOf(household)).isEqualTo(cooperative);
        assertThat(succession.lineOf(cooperative)).containsExactly(household, cooperative);
        assertThat(products.get(product).entity()).isEqualTo(cooperative);
        assertThat(dossiers.get(draft).entity()).isEqualTo(cooperative);
        assertThat(vault.usableFor(product)).extracting(one -> one.id()).containsExactly(paper);
        noInvariantIsBroken();
    }

    @Test
    void theSuccessorReadsOldDossiersAndTheirSealedNames() {
        DossierId sealed = filled.submitted();
        EntityId old = dossiers.get(sealed).entity();
        Actor owner = filled.producer();
        EntityId heir = producers.register(owner, named("HTX kế tục " + mark, EntityKind.COOPERATIVE));
        Actor newcomer = people.a(Role.PRODUCER, "", 42);
        producers.addMember(owner, heir, newcomer.account());
        assertThat(get(newcomer, "/dossiers/" + sealed)).hasStatus(404);
        SuccessionDraft draft = new SuccessionDraft(
                SuccessionKind.TAKE_OVER,
                List.of(old),
                heir,
                LocalDate.of(2026, 9, 1),
                "1/QĐ",
                "UBND",
                LocalDate.of(2026, 9, 1),
                List.of());
        succession.confirm(filled.chair(), succession.propose(owner, draft, picture(), "qd.png"));
        assertThat(get(newcomer, "/dossiers/" + sealed)).hasStatusOk();
        assertThat(dossiers.sealed(sealed, 1).form01().entity()).isEqualTo("Hợp tác xã Thử nghiệm");
        assertThat(get(newcomer, "/entities/" + old)).hasStatusOk().bodyText().contains("Nay là HTX kế tục " + mark);
    }

    @Test
    void aSplitMovesTheNamedProductsOnly() {
        ProductId stays = products.register(producer, household, FilledDossiers.tea("Chè ở lại " + mark));
        UUID act = propose(LocalDate.of(2026, 9, 1), SuccessionKind.SPLIT, household, List.of(product.value()));
        succession.confirm(filled.office(), act);
        assertThat(products.get(product).entity()).isEqualTo(cooperative);
        assertThat(products.get(stays).entity()).isEqualTo(household);
        assertThat(succession.currentOf(household)).isEqualTo(household);
    }

    @Test
    void onlyTheOfficeOfThePredecessorConfirmsAndOnlyOnce() {
        UUID act = propose(LocalDate.of(2026, 9, 1), SuccessionKind.CONVERSION, household, List.of());
        String url = "/successions/" + act;
        Actor stranger = people.a(Role.PRODUCER, "", 43);
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01");
        assertThat(get(stranger, url)).hasStatus(404);
        assertThat(get(elsewhere, url)).hasStatus(404);
        assertThat(decide(elsewhere, url, "confirm", "")).hasStatus(404);
        assertThat(decide(producer, url, "confirm", "")).hasStatus(403);
        assertThat(decide(filled.office(), url, "refuse", ""))
                .hasStatus(422)
                .bodyText()
                .contains("lý do");
        assertThat(decide(filled.office(), url, "confirm", "")).hasStatus(303);
        assertThat(decide(filled.office(), url, "confirm", ""))
                .hasStatus(422)
                .bodyText()
                .contains("đã được giải quyết");
        assertThat(mvc.post()
                        .uri("/products")
                        .with(people.as(producer))
                        .with(csrf())
                        .param("entity", household.toString())
                        .param("name", "Chè mới")
                        .param("criteriaSet", "QD26-11")
                        .param("place", FilledDossiers.COMMUNE.key())
                        .param("description", "x")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("đã chuyển sang chủ thể khác");
    }

    @Test
    void nobodyTakesOverAnEntityThatDoesNotAgree() {
        Actor thief = people.a(Role.PRODUCER, "", 44);
        EntityId own = producers.register(thief, named("HTX nơi khác " + mark, EntityKind.COOPERATIVE));
        String number = producers.get(household).details().registrationNumber();
        MvcTestResult sent = mvc.post()
                .uri("/successions")
                .multipart()
                .file(new MockMultipartFile("file", "qd.png", "image/png", FilledDossiers.picture()))
                .with(people.as(thief))
                .with(csrf())
                .param("kind", "TAKE_OVER")
                .param("otherRegistration", number)
                .param("successor", own.toString())
                .param("effectiveOn", "2026-09-01")
                .param("paperNumber", "1")
                .param("paperIssuer", "x")
                .param("paperOn", "2026-09-01")
                .exchange();
        assertThat(sent).hasStatus(303);
        String url = sent.getResponse().getHeader("Location");
        assertThat(decide(filled.office(), url, "confirm", ""))
                .hasStatus(422)
                .bodyText()
                .contains("chưa đồng ý");
        assertThat(post(thief, url + "/agreement")).hasStatus(404);
        assertThat(post(producer, url + "/agreement")).hasStatus(303);
        assertThat(decide(filled.office(), url, "confirm", "")).hasStatus(303);
        assertThat(products.get(product).entity()).isEqualTo(own);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/successions")
                        .with(people.as(producer))
                        .with(csrf())
                        .param("predecessors", household.toString())
                        .param("paperIssuer", "Phòng gõ dở")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Phòng gõ dở", "id=\"e-kind\"", "id=\"e-successor\"", "id=\"e-file\"");
    }

    @Test
    void theRegisterFindsOldAndNewNamesOfProductEntityAndPlace() {
        listed.save(
                new ListedProductStore.Row(
                        UUID.randomUUID(),
                        "che-" + mark,
                        product.value(),
                        household.value(),
                        "Chè nối đời " + mark,
                        "Hộ kinh doanh " + mark,
                        "QD26-11",
                        "I",
                        FilledDossiers.COMMUNE,
                        "Xã Tân Cương",
                        "",
                        "",
                        "thử",
                        true,
                        " che noi doi " + mark + " ho kinh doanh " + mark + " xa tan cuong xa thinh duc",
                        List.of(FilledDossiers.COMMUNE.key())),
                java.time.Instant.now());
        TestDatabase.jdbc().sql("""
                        insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision,
                            issued_on, ends_before, source)
                        select gen_random_uuid(), id, 3, 'PROVINCE', date '2026-01-01', date '2026-01-01', 'DAY',
                               date '2026-01-01', date '2029-01-01', 'thử' from recognition.listed_product where public_id = :id
                        """).param("id", "che-" + mark).update();
        products.showPublicly(Actor.system("test"), product);
        ProductDetails renamed = FilledDossiers.tea("Trà đổi tên " + mark);
        assertThat(filledProblems(() -> registering.change(producer, product, 0, renamed, "")))
                .containsExactly("product.RENAME_REASON_MISSING");
        registering.change(producer, product, 0, renamed, "Theo nhãn hiệu mới");
        UUID act = propose(LocalDate.of(2026, 9, 1), SuccessionKind.CONVERSION, household, List.of());
        succession.confirm(filled.office(), act);
        EntityDetails third = named("HTX đổi tên " + mark, EntityKind.COOPERATIVE);
        renaming.change(producer, cooperative, 0, third);
        for (String q :
                List.of("HTX đổi tên", "che noi doi", "Trà đổi tên", "Hộ kinh doanh", "hop tac xa moi", "Thịnh Đức")) {
            assertThat(register.search(RegisterQuery.of(q + " " + mark)).items())
                    .as(q)
                    .hasSize(1);
        }
        assertThat(get(producer, "/register/che-" + mark))
                .bodyText()
                .contains("Hộ kinh doanh " + mark, "(nay là HTX đổi tên " + mark + ")", "Trà đổi tên " + mark);
        assertThat(get(producer, "/products?q=noi+doi+" + mark)).bodyText().contains("Trà đổi tên " + mark);
        assertThat(get(producer, "/products?q=ho+kinh+doanh+" + mark))
                .bodyText()
                .contains("Trà đổi tên " + mark);
    }

    private static List<String> filledProblems(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (vn.saolang.kernel.RefusedException refused) {
            return refused.refusals().stream().map(one -> one.code()).toList();
        }
    }

    private static void noInvariantIsBroken() throws IOException {
        for (String module : List.of("producer", "product", "dossier", "vault")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/invariants", module))) {
                for (Path file : files.toList()) {
                    assertThat(TestDatabase.jdbc()
                                    .sql(Files.readString(file).replace(";", ""))
                                    .query()
                                    .listOfRows())
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    private MvcTestResult get(Actor actor, String uri) {
        return mvc.get().uri(uri).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String uri) {
        return mvc.post().uri(uri).with(people.as(actor)).with(csrf()).exchange();
    }

    private MvcTestResult decide(Actor actor, String url, String decision, String reason) {
        return mvc.post()
                .uri(url + "/decision")
                .with(people.as(actor))
                .with(csrf())
                .param("version", "0")
                .param("decision", decision)
                .param("reason", reason)
                .exchange();
    }
}
