package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.dossier.FilledDossiers;

/** The advisory team at work on the demo world's dossier: reading beside the evidence, visiting with a phone, reporting. */
@Journey
class TeamJourney {

    private static final int TABLET = 820;

    private final Stage stage;

    TeamJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void anAdviserAssessesOnATabletAndEachChangeIsKept() {
        try (Visitor adviser = stage.desktop().signIn("adviser-2")) {
            String file = file(adviser);
            adviser.page().setViewportSize(TABLET, 1100);
            adviser.open(file + "/criteria");
            Locator row = adviser.page().locator("main .score-row").first();
            row.locator("textarea").fill("Đã đối chiếu hợp đồng");
            row.locator("select[name=verdict]").selectOption("SUFFICIENT");
            row.locator(".answer-state.is-kept").waitFor();
            points(adviser, row);
            adviser.open(file + "/criteria");
            assertThat(adviser.page()
                            .locator("main .score-row textarea")
                            .first()
                            .inputValue())
                    .isEqualTo("Đã đối chiếu hợp đồng");
            adviser.says("dòng thứ ba");
            seen(adviser, "criteria");
            adviser.open(file);
            seen(adviser, "file");
            adviser.open(file + "/requests");
            seen(adviser, "requests");
            assertThat(adviser.complaints()).isEmpty();
        }
    }

    /** Points at page 1 of the first file; page 2 of a picture is refused in place. */
    private void points(Visitor adviser, Locator row) {
        row.locator(".anchor-fold summary").click();
        row.locator("input[name^=first-]").fill("2");
        row.locator("input[name^=quote-]").fill("dòng thứ ba");
        row.locator(".anchor-fold button").click();
        row.locator(".anchor-problems").waitFor();
        assertThat(adviser.complaints()).allMatch(line -> line.contains("422"));
        row.locator("input[name^=first-]").fill("1");
        row.locator(".anchor-fold button").click();
        row.locator(".anchors li").first().waitFor();
    }

    @Test
    void theLeaderVisitsWithAPhoneAndTheReportSaysWhatIsMissing() {
        try (Visitor leader = stage.phone().signIn("adviser-1")) {
            String file = file(leader);
            leader.open(file + "/surveys");
            seen(leader, "surveys");
            leader.press(t("evaluation.survey.begin"));
            leader.page().locator("#f-photos").setInputFiles(new FilePayload[] {picture("xuong.png"), picture("kho.png")
            });
            leader.fill("place", "Xóm Mẫu").fill("participants", "Tổ trưởng");
            leader.press(t("evaluation.survey.save"));
            assertThat(leader.page().locator(".photos li").count()).isEqualTo(2);
            seen(leader, "survey");
            leader.open(file + "/report");
            leader.says(t("evaluation.team.blocked"));
            seen(leader, "report");
            leader.open("/dossiers/" + dossier(leader) + "/gap");
            leader.says(t("evaluation.gap.not-closed"));
            seen(leader, "gap");
            assertThat(leader.complaints()).isEmpty();
        }
    }

    @Test
    void theOfficeHandsOverAndTheProducerSeesWhatWasAskedWithoutScripts() {
        try (Visitor office = stage.desktop().signIn("province-office")) {
            office.open("/team");
            seen(office, "team");
            office.open("/councils/new");
            seen(office, "council");
            assertThat(office.complaints()).isEmpty();
        }
        try (Visitor producer = stage.withoutScripts().signIn("producer");
                Visitor adviser = stage.desktop().signIn("adviser-1")) {
            file(adviser);
            assertThat(producer.open("/dossiers/" + dossier(adviser) + "/supplements"))
                    .isEqualTo(200);
            producer.says("Bổ sung phiếu kiểm nghiệm");
            assertThat(producer.complaints()).isEmpty();
        }
    }

    /** Opens the demo world's file and answers its address. */
    private static String file(Visitor visitor) {
        visitor.open("/team");
        visitor.sending(() -> visitor.page()
                .locator("main table a:text-is('Chè lam mẫu')")
                .first()
                .click());
        return visitor.here().replaceAll("[?#].*", "");
    }

    private static String dossier(Visitor visitor) {
        visitor.open("/team");
        visitor.sending(() -> visitor.page()
                .locator("main table a:text-is('Chè lam mẫu')")
                .first()
                .click());
        String gap = visitor.page().locator(".team-tabs a[href$='/gap']").getAttribute("href");
        return gap.replaceAll("/dossiers/|/gap", "");
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", FilledDossiers.picture());
    }

    /** Nothing is wrong with the page on a desktop or a phone. */
    private static void seen(Visitor visitor, String name) {
        assertThat(Look.everywhere(visitor.page())).as(name).isEmpty();
    }
}
