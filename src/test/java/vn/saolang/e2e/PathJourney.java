package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final LocalDate RAISED = LocalDate.of(2026, 12, 7);

    /** T-X-STT-YYYY (26/2026 Mẫu số 01). */
    private static final Pattern CODE = Pattern.compile("19-05503-[1-9]\\d*-2026");

    private final Stage stage;
    private final SettableClock clock;
    private final CriteriaSet set;
    private final java.util.ArrayList<String> codes = new java.util.ArrayList<>();

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
            new SessionPart(stage, session, Map.of(FOUR, Scores.fourStars(set), FIVE, Scores.best(set))).province();
            clock.setTo(DECIDED);
            new DecisionPart(stage, office, DECIDED).province(new Coded(FOUR, code(1)), FIVE);
            assertThat(office.complaints()).isEmpty();
        }
        clock.setTo(RAISED);
        try (Visitor office = stage.desktop().signIn("ministry-office")) {
            String session = convenesTheMinistry(office);
            new SessionPart(stage, session, Map.of(FIVE, Scores.best(set))).ministry();
            new DecisionPart(stage, office, RAISED).ministry(FIVE);
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
        writer.form01(null)
                .form02(null)
                .answer(Scores.best(set))
                .prove(marked())
                .submit();
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
            noteCode(chair);
            Offices.signs(chair, five, "42", SIGNED, false);
            noteCode(chair);
            assertThat(number(code(2))).as("codes without a gap").isEqualTo(number(code(1)) + 1);
            assertThat(officer.complaints()).isEmpty();
            assertThat(chair.complaints()).isEmpty();
        }
    }

    private static String preparesTheSession(Visitor office, String four, String five) {
        Offices.clears(office, four);
        Offices.clears(office, five);
        office.shows(Screen.PROVINCE_DOSSIER);
        String name = "Hội đồng OCOP cấp tỉnh năm 2026";
        CouncilWork.setUp(office, name, SCORED, Screen.COUNCIL_FORM, Screen.COUNCIL);
        var meeting = new CouncilWork.Meeting(name, CouncilWork.RULES_NUMBER, SCORED, List.of(FOUR, FIVE));
        return CouncilWork.convenes(office, meeting, Screen.ROUNDS, Screen.ROUND);
    }

    private static String convenesTheMinistry(Visitor office) {
        String name = "Hội đồng OCOP trung ương năm 2026";
        CouncilWork.setUp(office, name, RAISED, null, null);
        var meeting = new CouncilWork.Meeting(name, CouncilWork.RULES_NUMBER, RAISED, List.of(FIVE));
        return CouncilWork.convenes(office, meeting, Screen.MINISTRY_ROUNDS, null);
    }

    /** A product and its code. */
    record Coded(String product, String code) {}

    private void noteCode(Visitor chair) {
        var found = CODE.matcher(chair.text());
        assertThat(found.find()).as("a code in " + chair.text()).isTrue();
        codes.add(found.group());
    }

    private String code(int dossier) {
        return codes.get(dossier - 1);
    }

    private static int number(String code) {
        return Integer.parseInt(code.split("-")[2]);
    }
}
