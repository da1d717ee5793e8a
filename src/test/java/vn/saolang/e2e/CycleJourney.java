package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanSteps;
import vn.saolang.business.PlanTexts;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialSteps;
import vn.saolang.idea.PotentialSteps.Survey;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.support.SupportLedger;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.TrainingSteps;

/**
 * The yearly cycle of one product: potential product, idea, class, plan approved, support given, and a dossier that begins with
 * what is known. The producer asks for support and confirms it on a phone; what leads there goes through the same verbs.
 */
@Journey
class CycleJourney {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final UnitRef COMMUNE = new UnitRef("05503", LocalDate.of(2025, 7, 1));
    private static final String NAME = "Trà hoa ngâu của hộ";

    private final Stage stage;
    private final SettableClock clock;
    private final Accounts accounts;
    private final Producers producers;
    private final PotentialSteps potentials;
    private final IdeaSteps ideas;
    private final TrainingSteps classes;
    private final PlanSteps plans;
    private final DossierSteps dossiers;
    private final SupportLedger ledger;

    CycleJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired Accounts accounts,
            @Autowired Producers producers,
            @Autowired PotentialSteps potentials,
            @Autowired IdeaSteps ideas,
            @Autowired TrainingSteps classes,
            @Autowired PlanSteps plans,
            @Autowired DossierSteps dossiers,
            @Autowired SupportLedger ledger) {
        this.stage = stage;
        this.clock = clock;
        this.accounts = accounts;
        this.producers = producers;
        this.potentials = potentials;
        this.ideas = ideas;
        this.classes = classes;
        this.plans = plans;
        this.dossiers = dossiers;
        this.ledger = ledger;
    }

    @BeforeEach
    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Actor demo(String login) {
        return accounts.withLogin("demo." + login).map(Account::asActor).orElseThrow();
    }

    @Test
    void aPotentialProductBecomesADossierThatBeginsWithWhatIsKnown() {
        Actor household = demo("producer-4");
        EntityId entity = producers.standing(household).getFirst().id();
        try (Visitor producer = stage.phone().signIn("producer-4")) {
            PotentialId potential = surveyed(entity);
            seen(producer, "/potentials/" + potential, NAME, "cycle-potential");
            IdeaId idea = selected(household, entity, potential);
            seen(producer, "/ideas/" + idea, NAME, "cycle-idea");
            ClassId course = held(household, entity);
            seen(producer, "/training/classes/" + course, "Lập phương án", "cycle-class");
            PlanId plan = approved(household, idea);
            ProductId product = plans.registerProduct(household, plan);
            seen(producer, "/plans/" + plan, NAME, "cycle-plan");
            String request = asks(producer, entity, product, plan);
            offices(request);
            confirms(producer, request);
            assertThat(ledger.of(product)).hasSize(1);
            assertThat(ledger.of(plan)).hasSize(1);
            assertThat(ledger.of(entity)).hasSizeGreaterThanOrEqualTo(2);
            prefilled(producer, dossiers.open(household, product), product);
            assertThat(producer.complaints()).isEmpty();
        }
    }

    private PotentialId surveyed(EntityId entity) {
        return potentials.survey(
                demo("commune-officer"),
                COMMUNE,
                entity,
                new Survey(NAME, "II", "Xóm Mẫu", "400", null, "Thơm hoa ngâu tươi", "Chưa có bao bì"));
    }

    private IdeaId selected(Actor household, EntityId entity, PotentialId potential) {
        IdeaId idea = ideas.register(
                household,
                entity,
                new IdeaDraft(
                        NAME,
                        "QD26-11",
                        COMMUNE,
                        "Ướp chè búp với hoa ngâu hái buổi sớm, năm lượt hoa, sấy ở nhiệt độ thấp.",
                        "Trong xã chưa ai ướp hoa ngâu; hoa của 9 hộ trồng quanh nhà.",
                        "Chè búp và hoa trong xóm",
                        "400 kg",
                        "Quán trà trong tỉnh",
                        "Bao bì",
                        null,
                        potential));
        ideas.triage(demo("commune-officer"), idea);
        ideas.select(demo("province-office"), idea);
        return idea;
    }

    private ClassId held(Actor household, EntityId entity) {
        Actor office = demo("province-office");
        ClassId course = classes.open(
                office,
                new ClassDraft(
                        "Lập phương án kinh doanh cho hộ chè",
                        List.of("BUSINESS_PLAN", "DOSSIER"),
                        Set.of(Audience.LEADER, Audience.WORKER),
                        TODAY,
                        TODAY,
                        "8 giờ 00",
                        "Nhà văn hóa xã Tân Cương",
                        "Giảng viên trường nông lâm",
                        TODAY,
                        30,
                        new BigDecimal("12000000"),
                        "Ngân sách tỉnh"));
        ParticipantId leader = classes.enrol(
                household, course, entity, new PersonDraft("Chủ hộ", "", Audience.LEADER, "Chủ hộ"), true);
        classes.note(office, course, TODAY, Set.of(leader));
        classes.hold(office, course);
        return course;
    }

    private PlanId approved(Actor household, IdeaId idea) {
        PlanId plan = plans.open(household, idea);
        for (PlanPart part : PlanPart.values()) {
            plans.write(household, plan, part, PlanTexts.part(part));
        }
        plans.milestone(household, plan, "In xong bao bì mới", TODAY.plusDays(30));
        plans.submit(household, plan);
        plans.approve(demo("province-office"), plan, "12/QĐ-SNNMT", TODAY, "Khả thi, dùng nguyên liệu tại chỗ");
        return plan;
    }

    private String asks(Visitor producer, EntityId entity, ProductId product, PlanId plan) {
        producer.open("/support");
        looks(producer, "cycle-support");
        producer.open("/support/requests/new?entity=" + entity);
        producer.fill("why", "Túi cũ không giữ được hương").press(t("support.request.send"));
        producer.says(t("support.refusal.KIND_MISSING"));
        assertThat(producer.page().locator("#f-why").inputValue()).isEqualTo("Túi cũ không giữ được hương");
        producer.choose("kind", "PACKAGING")
                .fill("what", "In 1.000 hộp giấy có túi thiếc")
                .choose("product", product.toString())
                .choose("plan", plan.toString())
                .fill("cost", "20.000.000")
                .fill("asked", "10.000.000");
        looks(producer, "cycle-request-form");
        producer.press(t("support.request.send")).says(t("support.done.requested"));
        return producer.here();
    }

    private void offices(String request) {
        try (Visitor officer = stage.desktop().signIn("commune-officer")) {
            officer.open("/support");
            officer.says("In 1.000 hộp giấy có túi thiếc");
            looks(officer, "cycle-support-office");
            officer.open("/support/needs");
            officer.says("In 1.000 hộp giấy có túi thiếc");
            looks(officer, "cycle-needs");
            officer.open(request);
            officer.press(t("support.do.RECEIVE")).says(t("support.done.RECEIVE"));
            approves(request);
            officer.open(request);
            officer.fill("what", "1.000 hộp giấy có túi thiếc")
                    .fill("money", "10.000.000")
                    .fill("giver", "UBND xã Tân Cương");
            looks(officer, "cycle-deliver");
            officer.press(t("support.step.deliver")).says(t("support.done.DELIVER"));
            seen(officer, "/support/ledger", "1.000 hộp giấy có túi thiếc", "cycle-ledger");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private void approves(String request) {
        try (Visitor office = stage.desktop().signIn("province-office")) {
            office.open(request);
            office.fill("note", "Có trong phương án đã duyệt").fill("money", "10.000.000");
            looks(office, "cycle-decide");
            office.press(t("support.action.APPROVE")).says(t("support.done.APPROVE"));
            seen(office, "/support/policies", t("support.policies.title"), "cycle-policies");
            seen(office, "/support/policies/new", t("support.policy.save"), "cycle-policy-form");
            seen(office, "/support/commendations", t("support.commend.open"), "cycle-commendations");
            assertThat(office.complaints()).isEmpty();
        }
    }

    private void confirms(Visitor producer, String request) {
        producer.open("/work");
        producer.says(t("support.work.DELIVERED", "In 1.000 hộp giấy có túi thiếc"));
        producer.open(request);
        looks(producer, "cycle-request");
        producer.press(t("support.do.CONFIRM")).says(t("support.done.CONFIRM"));
        producer.says(t("support.request.lead.CONFIRMED"));
    }

    /** Part II begins with what the plan, the class and the ledger know, and says so; the rest is the producer's to write. */
    private void prefilled(Visitor producer, DossierId dossier, ProductId product) {
        producer.open("/dossiers/" + dossier + "/form02");
        assertThat(producer.page().locator("#f-organisation").inputValue())
                .contains("Được hỗ trợ: 1.000 hộp giấy có túi thiếc");
        producer.says("Đã điền sẵn lúc");
        assertThat(producer.page()
                        .locator(".known-from a[href='/support/products/" + product + "']")
                        .count())
                .isPositive();
        looks(producer, "cycle-form02");
        seen(producer, "/support/products/" + product, "1.000 hộp giấy có túi thiếc", "cycle-product-ledger");
    }

    private static void seen(Visitor visitor, String url, String text, String name) {
        visitor.open(url);
        visitor.says(text);
        looks(visitor, name);
    }

    /** Nothing wrong at either width; a picture of both. */
    private static void looks(Visitor visitor, String name) {
        List<String> wrong = Look.everywhere(visitor.page());
        var before = visitor.page().viewportSize();
        for (int width : List.of(Stage.PHONE, Stage.DESKTOP)) {
            visitor.page().setViewportSize(width, 800);
            visitor.page()
                    .screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "screens", name + "-" + width + ".png")));
        }
        visitor.page().setViewportSize(before.width, before.height);
        assertThat(wrong).as(name).isEmpty();
    }
}
