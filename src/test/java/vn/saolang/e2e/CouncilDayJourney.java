package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.SettableClock;
import vn.saolang.e2e.RecognisedTea.Called;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/**
 * The council's day in three browsers at once: the chair opens and closes, one member loses the network in between and goes on
 * scoring, another scores on two devices that disagree. Nothing is lost and the result is that of the sheets.
 */
@Journey
class CouncilDayJourney {

    private static final String TEA = "Chè đinh Gò Vắng";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 20);
    private static final String REMARK = "Viết khi mất mạng: mùi thơm bền.";

    private static final String CHOOSING = """
            ([code, option]) => document.querySelector(
                `form[action$="/answers/${code}"] input[type=radio][value="${option}"]`).click()
            """;
    private static final String STATES = """
            ([codes, kind]) => codes.every(code => document.querySelector(
                `form[action$="/answers/${code}"] .answer-state.is-${kind}`))
            """;
    private static final String VERSION = """
            code => document.querySelector(`form[action$="/answers/${code}"] input[name=version]`).value
            """;
    private static final String CHOSEN = """
            () => Object.fromEntries([...document.querySelectorAll('form[action*="/answers/"] input[type=radio]:checked')]
                .map(one => [one.closest('form').dataset.criterion, Number(one.value)]))
            """;
    private static final String SHELVED = """
            async path => {
              const names = (await caches.keys()).filter(name => name.startsWith('saolang-desk-'));
              const hits = await Promise.all(names.map(async name => (await caches.open(name)).match(path)));
              return hits.some(Boolean);
            }
            """;

    private static final String SEEN = """
            url => new Promise(done => {
              const picture = new Image();
              picture.onload = () => done(picture.naturalWidth > 0);
              picture.onerror = () => done(false);
              picture.src = url;
            })
            """;

    private final Stage stage;
    private final SettableClock clock;
    private final RecognisedTea teas;
    private final CriteriaSet set;
    private final JdbcClient jdbc;

    CouncilDayJourney(
            @Autowired Stage stage,
            @Autowired SettableClock clock,
            @Autowired Regulations regulations,
            @Autowired JdbcClient jdbc,
            @Autowired AutowireCapableBeanFactory beans) {
        this.stage = stage;
        this.clock = clock;
        this.jdbc = jdbc;
        this.set = regulations.get("QD26-11");
        this.teas = beans.createBean(RecognisedTea.class);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nothingIsLostWhenTheNetworkDrops() throws IOException {
        clock.setTo(DAY);
        Map<String, Integer> best = Scores.best(set);
        Called meeting = teas.called(TEA, best, DAY, "181");
        String session = "/sessions/" + meeting.session();
        try (Visitor chair = stage.desktop().signIn("council-chair");
                Visitor one = stage.tablet().signIn("member-1");
                Visitor two = stage.tablet().signIn("member-2")) {
            opens(chair, session);
            String sheet = CouncilWork.sheets(one, session).getFirst();
            losesTheNetwork(one, sheet, best);
            isBlocked(chair, session);
            disagreesWithHimself(two, sheet, best);
            comesBack(one, sheet, best);
            CouncilWork.finishes(one);
            CouncilWork.finishes(two);
            meeting.sitting().members().stream().skip(2).forEach(member -> teas.scores(meeting, member, best));
            CouncilWork.scores(chair, sheet, best);
            CouncilWork.finishes(chair);
            CouncilWork.closes(chair, session);
            chair.open(session + "/results");
            chair.says(TEA).says("100,00");
            comesTooLate(one, sheet);
            chair.open(session + "/late");
            chair.says(t("evaluation.late.what")).says("1.1");
            assertThat(chair.complaints()).isEmpty();
        }
        oneResultOfAllSheets(meeting.session().value());
    }

    private static void opens(Visitor chair, String session) {
        chair.open(session);
        chair.press(t("evaluation.open.do"));
        chair.says(t("evaluation.open.done"));
    }

    /** Scores half of the sheet, loses the network, scores the rest, and reloads the page without it. */
    private void losesTheNetwork(Visitor member, String sheet, Map<String, Integer> best) {
        Page page = member.page();
        member.open(sheet);
        page.locator("[data-desk=mode]").click();
        List<String> codes = List.copyOf(best.keySet());
        List<String> before = codes.subList(0, codes.size() / 2);
        before.forEach(code -> chooses(page, code, best.get(code)));
        page.waitForFunction(STATES, List.of(before, "kept"));
        page.waitForFunction(SHELVED, sheet);
        String paper = page.locator("li[data-offline-url]").first().getAttribute("data-offline-url");
        page.waitForFunction(SHELVED, paper, new Page.WaitForFunctionOptions().setTimeout(60_000));
        page.context().setOffline(true);
        List<String> after = codes.subList(codes.size() / 2, codes.size());
        after.forEach(code -> chooses(page, code, best.get(code)));
        page.locator("#comment-" + after.getLast().replace(".", "\\.")).fill(REMARK);
        page.locator("#comment-" + after.getLast().replace(".", "\\.")).blur();
        page.waitForFunction("count => document.getElementById('queue').dataset.count === String(count)", after.size());
        page.reload();
        page.waitForFunction(STATES, List.of(after, "offline"));
        assertThat(page.locator("#standing").innerText()).contains(before.size() + "/" + codes.size());
        assertThat(chosen(page)).as("after a reload without network").isEqualTo(numbers(best));
        assertThat(page.locator("#comment-" + after.getLast().replace(".", "\\."))
                        .inputValue())
                .isEqualTo(REMARK);
        assertThat(page.evaluate(SEEN, paper))
                .as("a page of evidence without network")
                .isEqualTo(true);
        picture(page, "offline");
        member.button(t("evaluation.sheet.finish")).click();
        page.locator("#unsent").waitFor();
        assertThat(page.locator("#queue").innerText()).contains(Integer.toString(after.size()));
        member.complaints();
    }

    private void isBlocked(Visitor chair, String session) {
        chair.open(session);
        chair.says(t("evaluation.board.blocked"));
        chair.press(t("evaluation.close.do"));
        assertThat(chair.text()).doesNotContain(t("evaluation.close.done"));
        chair.open(session + "/hall");
        chair.says(TEA).says(t("evaluation.hall.unmet")).says(t("evaluation.hall.left", 6));
    }

    /** Scores on a tablet while an older page lies open on a phone; both are shown and the member chooses. */
    private void disagreesWithHimself(Visitor member, String sheet, Map<String, Integer> best) {
        String first = best.keySet().iterator().next();
        member.open(sheet);
        Page tab = member.tab();
        tab.navigate(stage.address() + sheet);
        try (Visitor phone = stage.phone().signIn("member-2")) {
            phone.open(sheet);
            best.forEach((code, option) -> chooses(member.page(), code, option));
            member.page().waitForFunction(STATES, List.of(List.copyOf(best.keySet()), "kept"));
            tab.waitForFunction(STATES, List.of(List.copyOf(best.keySet()), "kept"));
            assertThat(chosen(tab)).as("the second tab of the tablet").isEqualTo(numbers(best));
            chooses(phone.page(), first, 0);
            phone.page().locator(".conflict-choice").waitFor();
            phone.page().locator("#row-" + first.replace(".", "\\.")).scrollIntoViewIfNeeded();
            picture(phone.page(), "conflict");
            assertThat(Look.onPhone(phone.page())).isEmpty();
            phone.button(t("evaluation.queue.take-stored")).click();
            phone.page().waitForFunction(STATES, List.of(List.of(first), "kept"));
            assertThat(chosen(phone.page())).containsEntry(first, best.get(first));
            Object before = phone.page().evaluate(VERSION, first);
            chooses(phone.page(), first, 0);
            // it was kept before too: only a later version says that this one arrived
            phone.page()
                    .waitForFunction("([code, was]) => (%s)(code) !== was".formatted(VERSION), List.of(first, before));
            chooses(member.page(), first, best.get(first) - 1);
            member.page().locator(".conflict-choice").waitFor();
            chooses(member.page(), first, best.get(first));
            member.button(t("evaluation.queue.keep-mine")).click();
            member.page().waitForFunction(STATES, List.of(List.of(first), "kept"));
            assertThat(phone.complaints()).allMatch(line -> line.endsWith("answers 409"));
        }
        tab.close();
        assertThat(member.complaints()).allMatch(line -> line.endsWith("answers 409"));
    }

    /** The network is there again, the session has ended meanwhile: after signing in everything is sent. */
    private void comesBack(Visitor member, String sheet, Map<String, Integer> best) {
        Page page = member.page();
        page.context().clearCookies();
        page.context().setOffline(false);
        page.locator("#queue a[href^='/sign-in']").waitFor();
        picture(page, "signed-out");
        member.sending(() -> page.locator("#queue a[href^='/sign-in']").click());
        member.sending(() -> page.locator("[data-login='demo.member-1']").click());
        assertThat(member.here()).startsWith(sheet);
        page.waitForFunction(STATES, List.of(List.copyOf(best.keySet()), "kept"));
        page.waitForFunction("() => document.getElementById('queue').hidden");
        member.complaints();
        member.open(sheet);
        assertThat(chosen(page)).as("what the server has").isEqualTo(numbers(best));
    }

    /** An answer typed on a page that was open all the time arrives after the closing. */
    private void comesTooLate(Visitor member, String sheet) {
        var form = com.microsoft.playwright.options.FormData.create()
                .set("_csrf", member.page().locator("input[name=_csrf]").first().inputValue())
                .set("answers[1.1]", "0")
                .set("version", "1")
                .set("saveId", UUID.randomUUID().toString());
        assertThat(member.post(sheet + "/answers/1.1", form).status()).isEqualTo(422);
        member.open(sheet);
        member.says(t("evaluation.late.own", 1));
    }

    private void oneResultOfAllSheets(UUID session) throws IOException {
        assertThat(jdbc.sql("select points_sum / sheets as mean, sheets from evaluation.result where session_id = :id")
                        .param("id", session)
                        .query((row, _) -> row.getInt("sheets") + " " + row.getInt("mean"))
                        .list())
                .containsExactly("6 100");
        assertThat(jdbc.sql("""
                        select count(*) from evaluation.sheet_answer_version v
                        join evaluation.sheet h on h.id = v.sheet_id
                        join evaluation.session_product p on p.id = h.product_id
                        where p.session_id = :id and v.source = 'QUEUED'
                        """).param("id", session).query(Integer.class).single())
                .isGreaterThanOrEqualTo(set.leaves().size() / 2);
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    private static void chooses(Page page, String code, int option) {
        page.evaluate(CHOOSING, List.of(code, option));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> chosen(Page page) {
        return (Map<String, Object>) page.evaluate(CHOSEN);
    }

    private static Map<String, Object> numbers(Map<String, Integer> options) {
        return new LinkedHashMap<>(options);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "council-day-" + name + ".png")));
    }
}
