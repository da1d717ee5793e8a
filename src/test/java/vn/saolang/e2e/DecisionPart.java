package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.time.LocalDate;

/** From result to certificate: decisions, notices, the register; and the way up to the ministry. */
record DecisionPart(Stage stage, Visitor office) {

    void plays(String four, String five, LocalDate day) {
        try (Visitor chair = stage.desktop().signIn("province-chair")) {
            office.open("/decisions");
            office.says(four).says(five).shows(Screen.DECISIONS);
            office.press(t("recognition.prepare.recognition"));
            office.shows(Screen.DECISION);
            String decision = submits(office);
            signs(chair, decision, "2101", day, Screen.DECISION_SIGNATURE);
            certificate(chair, decision, four);
            notices("701", day);
            registered(four);
            office.open("/decisions");
            office.press(t("recognition.prepare.approval"));
            String approval = submits(office);
            signs(chair, approval, "2102", day, null);
            proposed(five);
            office.open(approval);
            office.fill("number", "310/UBND-NN").fill("day", day.toString());
            office.press(t("recognition.send.do"));
            office.says(t("recognition.done.sent"));
            assertThat(chair.complaints()).isEmpty();
        }
    }

    static String submits(Visitor office) {
        String decision = office.here();
        office.press(t("recognition.submit.do"));
        office.says(t("recognition.done.submitted"));
        return decision;
    }

    static void signs(
            Visitor chair, String decision, String number, LocalDate day, @org.jspecify.annotations.Nullable Screen screen) {
        chair.open(decision);
        if (screen != null) {
            chair.shows(screen);
        }
        chair.press(t("recognition.sign.do"));
        chair.says(t("recognition.refusal.NUMBER_MISSING"));
        chair.fill("number", number).fill("day", day.toString());
        chair.press(t("recognition.sign.do"));
        chair.says(t("recognition.done.signed"));
    }

    private static void certificate(Visitor chair, String decision, String product) {
        String path = chair.page().locator("a[href*='/certificates/'][href$='.pdf']").getAttribute("href");
        assertThat(path).startsWith(decision);
        byte[] pdf = chair.fetch(path).body();
        assertThat(Papers.text(pdf).replaceAll("\\s+", " ")).containsIgnoringCase(product);
        assertThat(Papers.qr(pdf)).contains("/register/");
    }

    private void notices(String number, LocalDate day) {
        office.open("/notices");
        office.sending(() -> office.page().locator("main table a").first().click());
        office.shows(Screen.NOTICE);
        office.fill("number", number).fill("day", day.toString());
        office.press(t("recognition.notice.issue.do"));
        office.says(t("recognition.done.noticed"));
    }

    private void registered(String product) {
        try (Visitor tourist = stage.phone()) {
            finds(tourist, "che bup go phao", product);
            tourist.says("19-05503-1-2026").shows(Screen.CERTIFIED);
            String api = tourist.fetch("/api/v1/register/19-05503-1-2026").text();
            assertThat(api).contains(product).contains("\"stars\":4");
            assertThat(tourist.fetch("/api/v1/register?q=go%20phao&star=4").text()).contains(product);
            assertThat(tourist.complaints()).isEmpty();
        }
    }

    private void proposed(String product) {
        try (Visitor tourist = stage.phone()) {
            finds(tourist, "tra dinh go phao", product);
            tourist.says(t("site.state.PROPOSED_TO_CENTRAL")).shows(Screen.PROPOSED);
        }
    }

    static void finds(Visitor tourist, String words, String product) {
        tourist.open("/register?q=" + words.replace(" ", "%20"));
        tourist.sending(() -> tourist.page()
                .locator("main h2:text-is('" + product + "')")
                .first()
                .click());
    }
}
