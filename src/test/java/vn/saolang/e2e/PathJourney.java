package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.StarMinimum;

/**
 * The main job, end to end: two dossiers of one producer become council scores; one is recognised by the province with
 * four stars, the other goes up to the ministry and is recognised with five.
 */
@Journey
class PathJourney {

    private static final String FOUR = "Chè búp Gò Pháo";
    private static final String FIVE = "Trà đinh Gò Pháo";
    private static final LocalDate FILED = LocalDate.of(2026, 9, 3);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);
    private static final LocalDate SCORED = LocalDate.of(2026, 10, 5);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 12);

    private final Stage stage;
    private final SettableClock clock;
    private final CriteriaSet set;

    PathJourney(@Autowired Stage stage, @Autowired SettableClock clock, @Autowired Regulations regulations) {
        this.stage = stage;
        this.clock = clock;
        this.set = regulations.get("QD26-11");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aDossierBecomesAStar() {
        clock.setTo(FILED);
        String four;
        String five;
        try (Visitor phone = stage.phone()) {
            Producer producer = new Producer(phone);
            registers(producer);
            DossierWriter writer = writes(phone);
            four = writer.url();
            five = writesTheSecond(producer);
            passesTheCommune(writer, five);
            assertThat(phone.complaints()).isEmpty();
        }
        clock.setTo(SCORED);
        try (Visitor office = stage.desktop().signIn("province-office")) {
            String session = preparesTheSession(office, four, five);
            new SessionPart(stage, session).plays(Map.of(FOUR, Scores.fourStars(set), FIVE, Scores.best(set)));
            clock.setTo(DECIDED);
            new DecisionPart(stage, office).plays(FOUR, FIVE, DECIDED);
            assertThat(office.complaints()).isEmpty();
        }
    }

    private static void registers(Producer producer) {
        Visitor visitor = producer.visitor();
        producer.join("htx-mau-go-phao", "HTX Mẫu Gò Pháo");
        visitor.shows(Screen.WORK);
        visitor.open("/entities/new");
        visitor.press(t("kernel.save"));
        visitor.says(t("producer.refusal.REGISTRATION_NUMBER_MISSING")).shows(Screen.ENTITY_FORM);
        producer.typeEntity("HTX Mẫu Gò Pháo");
        visitor.press(t("kernel.save"));
        visitor.says(t("producer.registered"));
        visitor.follow(t("producer.new-product"));
        visitor.shows(Screen.PRODUCT_FORM);
        producer.typeProduct(FOUR);
        visitor.press(t("kernel.save"));
        visitor.says(t("product.registered")).shows(Screen.PRODUCT);
    }

    private DossierWriter writes(Visitor phone) {
        DossierWriter writer = DossierWriter.open(phone);
        phone.shows(Screen.DOSSIER);
        assertThat(writer.defects()).as("defects told at once").isGreaterThan(20);
        phone.shows(Screen.DEFECTS);
        writer.form01(Screen.FORM01).form02(Screen.FORM02);
        writer.answer(Scores.fourStars(set)).prove(marked()).shown(Screen.SELF_SCORE);
        assertThat(writer.defects()).isZero();
        writer.send();
        phone.says(t("dossier.refusal.UNDERTAKING_MISSING"));
        writer.submit().handedIn(1);
        phone.open(writer.url() + "/submissions/1");
        phone.shows(Screen.SEALED);
        return writer;
    }

    /** Criteria whose points decide a star: they need evidence. */
    private List<String> marked() {
        return set.minimums().values().stream()
                .flatMap(List::stream)
                .map(StarMinimum::criterion)
                .distinct()
                .toList();
    }

    private String writesTheSecond(Producer producer) {
        Visitor phone = producer.visitor();
        phone.open("/products/new");
        producer.typeProduct(FIVE);
        phone.press(t("kernel.save"));
        DossierWriter writer = DossierWriter.open(phone);
        writer.form01(null).form02(null).answer(Scores.best(set)).prove(marked()).submit();
        writer.handedIn(1);
        return writer.url();
    }

    private void passesTheCommune(DossierWriter writer, String five) {
        String four = writer.url();
        try (Visitor officer = stage.desktop().signIn("commune-officer");
                Visitor chair = stage.desktop().signIn("commune-chair")) {
            officer.says(FOUR);
            Offices.receives(officer, four);
            officer.open("/dossiers");
            officer.shows(Screen.COMMUNE_INBOX);
            Offices.returnsFor(officer, four, "PRODUCTION_CERTIFICATE", "Chưa có giấy chứng nhận cơ sở của xưởng sao.");
            Visitor phone = writer.visitor();
            phone.open(four);
            phone.says("Chưa có giấy chứng nhận cơ sở của xưởng sao.");
            writer.completes();
            writer.submit().handedIn(2);
            clock.setTo(SIGNED);
            Offices.receives(officer, four);
            Offices.receives(officer, five);
            Offices.proposes(officer, four, true);
            Offices.proposes(officer, five, false);
            chair.open("/work");
            chair.says(FOUR);
            Offices.signs(chair, four, "41", SIGNED, true);
            chair.says("19-05503-1-2026");
            Offices.signs(chair, five, "42", SIGNED, false);
            chair.says("19-05503-2-2026");
            assertThat(officer.complaints()).isEmpty();
            assertThat(chair.complaints()).isEmpty();
        }
    }

    private static String preparesTheSession(Visitor office, String four, String five) {
        Offices.clears(office, four);
        Offices.clears(office, five);
        office.shows(Screen.PROVINCE_DOSSIER);
        CouncilWork.setUp(
                office, "Hội đồng OCOP cấp tỉnh năm 2026", SCORED, Screen.COUNCIL_FORM, Screen.COUNCIL);
        return CouncilWork.convenes(office, SCORED, Screen.ROUNDS, Screen.ROUND);
    }
}
