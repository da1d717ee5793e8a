package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.util.List;
import java.util.Map;

/** The session of the provincial council: everyone scores, nobody sees another's sheet, the chair closes. */
record SessionPart(Stage stage, String session) {

    private static final List<String> MEMBERS = List.of("member-2", "member-3", "member-4", "member-5");
    private static final String SECRET = "Nhận xét riêng của thành viên thứ nhất";

    /** Plays it with each product's options by product name. */
    void plays(Map<String, Map<String, Integer>> options) {
        try (Visitor chair = stage.desktop().signIn("council-chair")) {
            CouncilWork.opens(chair, session);
            chair.shows(Screen.SESSION_CHAIR);
            sideBySide(options);
            for (String member : MEMBERS) {
                try (Visitor visitor = stage.desktop().signIn(member)) {
                    scoresAll(visitor, options);
                }
            }
            chair.open(session);
            chair.says(t("evaluation.board.blocked"));
            scoresAll(chair, options);
            CouncilWork.closes(chair, session);
            chair.open(session + "/results");
            options.keySet().forEach(chair::says);
            chair.says(t("evaluation.results.sheets")).shows(Screen.RESULTS);
            assertThat(chair.complaints()).isEmpty();
        }
    }

    /** Two members, two browsers: what one writes is nowhere in what the other, the chair or the office sees. */
    private void sideBySide(Map<String, Map<String, Integer>> options) {
        try (Visitor one = stage.desktop().signIn("member-1");
                Visitor other = stage.desktop().signIn("member-2")) {
            List<String> sheets = CouncilWork.sheets(one, session);
            assertThat(sheets).hasSize(options.size());
            String sheet = sheets.getFirst();
            other.open(sheet);
            Map<String, Integer> chosen = optionsOn(one, sheet, options);
            CouncilWork.scores(one, sheet, chosen);
            one.page().locator("#overall-text").fill(SECRET);
            one.page().locator("#overall-text").blur();
            one.page().locator("form[action$='/comment'] .answer-state.is-kept").waitFor();
            one.shows(Screen.SHEET);
            CouncilWork.finishes(one);
            one.shows(Screen.SHEET_FINISHED);
            for (String path : List.of(sheet, session, session + "/results", sheet + ".pdf")) {
                assertThat(other.fetch(path).text()).as("member 2 sees " + path).doesNotContain(SECRET);
            }
            other.open(sheet);
            assertThat(other.page().locator("main input[type=radio]:checked").count())
                    .isZero();
            scores(one, sheets.getLast(), options);
            assertThat(one.complaints()).isEmpty();
            assertThat(other.complaints()).isEmpty();
        }
    }

    private void scoresAll(Visitor visitor, Map<String, Map<String, Integer>> options) {
        CouncilWork.sheets(visitor, session).forEach(sheet -> scores(visitor, sheet, options));
    }

    private static void scores(Visitor visitor, String sheet, Map<String, Map<String, Integer>> options) {
        CouncilWork.scores(visitor, sheet, optionsOn(visitor, sheet, options));
        CouncilWork.finishes(visitor);
    }

    private static Map<String, Integer> optionsOn(
            Visitor visitor, String sheet, Map<String, Map<String, Integer>> options) {
        visitor.open(sheet);
        String title = visitor.page().locator("h1").innerText();
        return options.entrySet().stream()
                .filter(one -> title.contains(one.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
