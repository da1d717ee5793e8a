package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From result to certificate: decisions, notices, the register; and the way up to the ministry. */
record DecisionPart(Stage stage, Visitor office, LocalDate day) {

    /** The province recognises the first and sends the second up. */
    void province(PathJourney.Coded four, String five) {
        try (Visitor chair = stage.desktop().signIn("province-chair")) {
            office.open("/decisions");
            office.says(four.product()).says(five).shows(Screen.DECISIONS);
            String decision = prepares(four.product(), "recognition.prepare.recognition");
            office.shows(Screen.DECISION);
            submits();
            signs(chair, decision, "2101", Screen.DECISION_SIGNATURE);
            certificate(chair, decision, four.product());
            notice(four.product(), "701");
            registered(four);
            office.open("/decisions");
            String approval = prepares(five, "recognition.prepare.approval");
            submits();
            signs(chair, approval, "2102", null);
            finds("tra dinh go phao", five, "site.state.PROPOSED_TO_CENTRAL", Screen.PROPOSED);
            office.open(approval);
            office.fill("number", "310/UBND-NN").fill("day", day.toString());
            office.press(t("recognition.send.do"));
            office.says(t("recognition.done.sent"));
            assertThat(chair.complaints()).isEmpty();
        }
    }

    /** The Minister recognises. */
    void ministry(String five) {
        try (Visitor minister = stage.desktop().signIn("minister")) {
            office.open("/decisions");
            String decision = prepares(five, "recognition.prepare.recognition");
            submits();
            signs(minister, decision, "3301", null);
            certificate(minister, decision, five);
            finds("tra dinh go phao", five, "site.state.VALID", Screen.FIVE_STARS);
            assertThat(minister.complaints()).isEmpty();
        }
    }

    private String prepares(String product, String key) {
        office.page()
                .locator("main input[type=checkbox][name=result]")
                .all()
                .forEach(box -> box.setChecked(
                        box.locator("xpath=ancestor::tr").innerText().contains(product)));
        office.press(t(key));
        office.says(t("recognition.done.prepared"));
        return office.here();
    }

    private void submits() {
        office.press(t("recognition.submit.do"));
        office.says(t("recognition.done.submitted"));
    }

    private void signs(Visitor chair, String decision, String number, @Nullable Screen screen) {
        chair.open(decision);
        if (screen != null) {
            chair.shows(screen);
        }
        chair.fill("number", number).fill("day", day.toString());
        chair.press(t("recognition.sign.do"));
        chair.says(t("recognition.done.signed"));
    }

    private static void certificate(Visitor chair, String decision, String product) {
        String path = chair.page()
                .locator("a[href*='/certificates/'][href$='.pdf']")
                .first()
                .getAttribute("href");
        assertThat(path).startsWith(decision);
        byte[] pdf = chair.fetch(path).body();
        assertThat(Papers.text(pdf).replaceAll("\\s+", " ")).containsIgnoringCase(product);
        assertThat(Papers.qr(pdf)).contains("/register/");
    }

    private void notice(String product, String number) {
        office.open("/notices");
        office.follow(product);
        office.shows(Screen.NOTICE);
        office.fill("number", number).fill("day", day.toString());
        office.press(t("recognition.notice.issue.do"));
        office.says(t("recognition.done.noticed"));
    }

    private void registered(PathJourney.Coded four) {
        finds("che bup go phao", four.product(), "site.state.VALID", Screen.CERTIFIED);
        try (Visitor program = stage.desktop()) {
            String one = program.fetch("/api/v1/register/" + four.code()).text();
            assertThat(one).contains(four.product(), four.code());
            assertThat(program.fetch("/api/v1/register?q=go%20phao&star=4").text())
                    .contains(four.product());
        }
    }

    private void finds(String words, String product, String stateKey, Screen screen) {
        try (Visitor tourist = stage.phone()) {
            tourist.open("/register?q=" + words.replace(" ", "%20"));
            tourist.sending(() -> tourist.page()
                    .locator("main h2:text-is('" + product + "')")
                    .first()
                    .click());
            tourist.says(t(stateKey)).shows(screen);
            assertThat(tourist.complaints()).isEmpty();
        }
    }
}
