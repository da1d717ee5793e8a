package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import java.util.List;
import java.util.Map;

/** The session of the provincial council: everyone scores, nobody sees another's sheet, the chair closes. */
record SessionPart(Stage stage, String session, Map<String, Map<String, Integer>> options) {

    private static final String SECRET = "Nhận xét riêng của thành viên thứ nhất";

    /** The provincial session, looked at closely. */
    void province() {
        try (Visitor chair = stage.desktop().signIn("council-chair")) {
            CouncilWork.opens(chair, session);
            chair.shows(Screen.SESSION_CHAIR);
            chair.open(session + "/preparation");
            chair.shows(Screen.PREPARATION);
            chair.open(session);
            sideBySide();
            everyone(List.of("member-2", "member-3", "member-4", "member-5"));
            chair.open(session);
            chair.says(t("evaluation.board.blocked"));
            chair.open(session + "/hall");
            chair.shows(Screen.HALL);
            chair.open(session);
            concludes(chair);
            chair.says(t("evaluation.results.sheets")).shows(Screen.RESULTS);
            chair.open(session + "/minutes");
            chair.shows(Screen.MINUTES);
            assertThat(chair.complaints()).isEmpty();
        }
    }

    /** The ministry's session. */
    void ministry() {
        try (Visitor chair = stage.desktop().signIn("ministry-chair")) {
            CouncilWork.opens(chair, session);
            everyone(List.of("ministry-member-1", "ministry-member-2", "ministry-member-3"));
            concludes(chair);
            assertThat(chair.complaints()).isEmpty();
        }
    }

    private void everyone(List<String> members) {
        for (String member : members) {
            try (Visitor visitor = stage.desktop().signIn(member)) {
                scoresAll(visitor);
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    private void concludes(Visitor chair) {
        scoresAll(chair);
        CouncilWork.closes(chair, session);
        chair.open(session + "/results");
        options.keySet().forEach(chair::says);
    }

    /** Two members, two browsers: what one writes is nowhere in what the other, the chair or the office sees. */
    private void sideBySide() {
        try (Visitor one = stage.desktop().signIn("member-1");
                Visitor other = stage.desktop().signIn("member-2")) {
            List<String> sheets = CouncilWork.sheets(one, session);
            assertThat(sheets).hasSize(options.size());
            String sheet = sheets.getFirst();
            other.open(sheet);
            Map<String, Integer> chosen = optionsOn(one, sheet);
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
            scores(one, sheets.getLast());
            assertThat(one.complaints()).isEmpty();
            assertThat(other.complaints()).isEmpty();
        }
    }

    private void scoresAll(Visitor visitor) {
        CouncilWork.sheets(visitor, session).forEach(sheet -> scores(visitor, sheet));
    }

    private void scores(Visitor visitor, String sheet) {
        CouncilWork.scores(visitor, sheet, optionsOn(visitor, sheet));
        CouncilWork.finishes(visitor);
    }

    private Map<String, Integer> optionsOn(Visitor visitor, String sheet) {
        visitor.open(sheet);
        String title = visitor.page().locator("h1").innerText();
        return options.entrySet().stream()
                .filter(one -> title.contains(one.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
