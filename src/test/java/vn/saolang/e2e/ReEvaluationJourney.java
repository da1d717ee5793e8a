package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Actor;

/**
 * A tea whose four stars end soon is re-evaluated: the agency reports, three members answer in writing on a tablet, one disagrees and
 * answers anew, the secretary counts, the new certificate takes the old one's place.
 */
@Journey
class ReEvaluationJourney {

    private static final String PROVINCE = "19@2025-07-01";
    private static final String TEA = "Chè Gò Sỏi sấy lạnh";
    private static final LocalDate RECOGNISED = LocalDate.of(2027, 3, 1);

    /** Between the 180th and the 120th day before 28/02/2030, the last valid day. */
    private static final LocalDate FILED = LocalDate.of(2029, 10, 1);

    private static final LocalDate DECIDED = LocalDate.of(2029, 10, 22);

    @Autowired
    Stage stage;

    @Autowired
    SettableClock clock;

    @Autowired
    Evaluations evaluations;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final StarredHousehold household = new StarredHousehold();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fourStarsAreRenewedByBallot() {
        beans.autowireBean(household);
        clock.setTo(RECOGNISED);
        StarredHousehold.Made made = household.make("ho-say-lanh", "Hộ kinh doanh Chè sấy lạnh", TEA);
        clock.setTo(FILED);
        DossierId dossier = handedIn(made);
        council();
        String ballot;
        try (Visitor office = stage.desktop().signIn("province-office")) {
            reports(office);
            ballot = asks(office);
            assertThat(office.complaints()).isEmpty();
        }
        answers("council-chair", ballot, "AGREE", true);
        answers("member-1", ballot, "AGREE", true);
        answers("member-2", ballot, "DISAGREE", true);
        differs(ballot);
        List.of("council-chair", "member-1", "member-2").forEach(one -> answers(one, ballot, "AGREE", false));
        counts(ballot);
        clock.setTo(DECIDED);
        ResultId result =
                evaluations.latest(dossier, Level.PROVINCE).orElseThrow().id();
        Actor office = household.demo("province-office");
        household.decisions.recognise(office, household.demo("province-chair"), List.of(result), "831", DECIDED);
        try (Visitor anyone = stage.phone()) {
            anyone.open("/register?q=go%20soi%20say%20lanh");
            anyone.sending(() -> anyone.page()
                    .locator("main h2:text-is('" + TEA + "')")
                    .first()
                    .click());
            anyone.says("21/10/2032");
            assertThat(anyone.complaints()).isEmpty();
        }
    }

    private DossierId handedIn(StarredHousehold.Made made) {
        Actor producer =
                household.accounts.withLogin(made.login()).orElseThrow().asActor();
        DossierId id = household.steps.open(producer, made.product(), DossierKind.RE_EVALUATION);
        household.steps.write(
                producer,
                id,
                SectionName.UPDATES,
                Map.of(
                        "unchanged", "material,technology,packaging,label,declaration,market",
                        "tests", "Phiếu kiểm nghiệm năm 2028, 2029",
                        "output", "12 tấn",
                        "turnover", "2 tỷ đồng"));
        household.steps.submit(producer, id);
        household.throughTheOffices(id);
        return id;
    }

    private void council() {
        Actor office = household.demo("province-office");
        Sitting sitting = new Sitting(
                household.demo("council-chair"),
                household.demo("council-secretary"),
                List.of(household.demo("member-1"), household.demo("member-2")));
        Numbered decision = new Numbered("841/QĐ-UBND", FILED, "Chủ tịch UBND tỉnh");
        household.councils.council(office, PROVINCE, "Hội đồng đánh giá lại (giả định)", sitting, decision);
        household.councils.usualRules(office, PROVINCE, new Numbered("842/QĐ-UBND", FILED, "Chủ tịch UBND tỉnh"));
    }

    private void reports(Visitor office) {
        office.open("/re-evaluations");
        office.says(TEA).says("15/11/2029");
        looks(office, "list");
        office.sending(() -> office.page()
                .locator("main form[action='/re-evaluations'] button")
                .first()
                .click());
        office.says(t("evaluation.take-up.done"));
        looks(office, "report-form");
        for (Locator finding :
                office.page().locator("main select[name^='finding-']").all()) {
            finding.selectOption("UNCHANGED");
        }
        office.fill("conclusion", "Hồ sơ đủ, đề nghị công nhận lại 4 sao.");
        office.press(t("evaluation.agency.save"));
        office.fill("number", "25/BC-OCOP").fill("date", FILED.toString()).fill("signedBy", "Thủ trưởng cơ quan");
        office.press(t("evaluation.issue.do"));
        office.says("Báo cáo số 25/BC-OCOP");
        looks(office, "report");
    }

    private String asks(Visitor office) {
        office.open("/re-evaluations");
        select(office, "council", "Hội đồng đánh giá lại");
        select(office, "rules", "842/QĐ-UBND");
        office.fill("replyBy", FILED.plusDays(10).toString());
        office.press(t("evaluation.ballot.send.do"));
        office.says(t("evaluation.ballot.done"));
        return "/sessions/" + office.id();
    }

    private static void select(Visitor office, String name, String words) {
        String value = office.page()
                .locator("main select[name=" + name + "] option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .getAttribute("value");
        office.choose(name, value);
    }

    private void answers(String login, String ballot, String opinion, boolean scores) {
        try (Visitor member = stage.tablet().signIn(login)) {
            String sheet = CouncilWork.sheets(member, ballot).getFirst();
            member.open(sheet);
            if (scores) {
                CouncilWork.scores(member, sheet, household.fourStars());
            }
            member.says("25/BC-OCOP").tick("opinion", opinion);
            if (!opinion.equals("AGREE")) {
                looks(member, "ballot");
                member.fill("opinionText", "Sản lượng kê khai cần đối chiếu lại.");
            }
            member.press(t("evaluation.ballot.return"));
            member.says(t("evaluation.ballot.given-back"));
            assertThat(member.complaints()).isEmpty();
        }
    }

    /** The count is refused with the reason; the chair has it answered anew. */
    private void differs(String ballot) {
        try (Visitor chair = stage.tablet().signIn("council-chair")) {
            chair.open(ballot);
            chair.says(t("evaluation.board.blocked")).says(t("evaluation.refusal.BALLOT_DISAGREED", "1"));
            looks(chair, "board");
            chair.page()
                    .locator(
                            "summary",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText(t("evaluation.reopen.title")))
                    .click();
            chair.page().locator("form[action$='/reopening'] textarea").fill("Cơ quan tham mưu đã đối chiếu sản lượng");
            chair.press(t("evaluation.reopen.do"));
            chair.says(t("evaluation.reopen.done"));
            assertThat(chair.complaints()).isEmpty();
        }
    }

    private void counts(String ballot) {
        try (Visitor secretary = stage.desktop().signIn("council-secretary")) {
            secretary.open(ballot);
            secretary.says(t("evaluation.board.closable"));
            secretary.press(t("evaluation.close.do"));
            secretary.says(t("evaluation.close.done"));
            looks(secretary, "counted");
            assertThat(Papers.text(secretary.fetch(ballot + "/minutes.pdf").body()))
                    .contains("Kiểm phiếu lấy ý kiến")
                    .contains("Đồng ý");
            assertThat(secretary.complaints()).isEmpty();
        }
    }

    /** Usable and accessible at both widths. */
    private static void looks(Visitor visitor, String what) {
        assertThat(Look.everywhere(visitor.page())).as(what).isEmpty();
    }
}
