package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an office does to set up a council and its session, and what the council does in it. */
final class CouncilWork {

    static final String COUNCIL_NUMBER = "101/QĐ-UBND";
    static final String RULES_NUMBER = "102/QĐ-UBND";

    private static final String CHOOSING = """
            options => {
              for (const [code, option] of Object.entries(options)) {
                document.querySelector(`form[action$="/answers/${code}"] input[type=radio][value="${option}"]`).click();
              }
            }
            """;

    private CouncilWork() {}

    /** Drafts the council of everyone eligible and its rules, and enters both as signed on the day. */
    static void setUp(Visitor office, String name, LocalDate day, @Nullable Screen form, @Nullable Screen done) {
        office.open("/councils/new");
        office.fill("name", name);
        Locator agencies = office.page().locator("main input[name$='-agency']");
        for (int i = 0; i < agencies.count(); i++) {
            agencies.nth(i).fill("Cơ quan mẫu " + (i + 1));
        }
        shown(office, form);
        office.press(t("evaluation.draft.save"));
        issue(office, COUNCIL_NUMBER, day);
        shown(office, done);
        office.open("/council-rules/new");
        office.page().locator("input[name=chairRequired]").check();
        office.page().locator("input[name=spreadDemanded]").check();
        office.page().locator("input[name=teamReport]").uncheck();
        office.page().locator("input[name=declarationsRequired]").uncheck();
        office.fill("numerator", "2")
                .fill("denominator", "3")
                .fill("maxSpread", "15")
                .fill("decimals", "2");
        office.press(t("evaluation.draft.save"));
        issue(office, RULES_NUMBER, day);
        shown(office, form == null ? null : Screen.RULES);
    }

    private static void issue(Visitor office, String number, LocalDate day) {
        office.fill("number", number).fill("date", day.toString()).fill("signedBy", "Chủ tịch UBND tỉnh");
        office.press(t("evaluation.issue.do"));
        office.says(t("evaluation.issue.done"));
    }

    private static void shown(Visitor visitor, @Nullable Screen screen) {
        if (screen != null) {
            visitor.shows(screen);
        }
    }

    /** Places these products into their round and convenes a session on them; answers the session's address. */
    static String convenes(Visitor office, Meeting meeting, @Nullable Screen waiting, @Nullable Screen round) {
        office.open("/rounds");
        shown(office, waiting);
        ticksOnly(office, "candidate", meeting.products());
        office.press(t("evaluation.rounds.place"));
        opensRoundOf(office, meeting.products().getFirst());
        ticksOnly(office, "candidate", meeting.products());
        selects(office, "council", meeting.council());
        selects(office, "rules", meeting.rules());
        office.fill("heldOn", meeting.day().toString()).fill("place", "Trụ sở cơ quan");
        shown(office, round);
        office.press(t("evaluation.session.convene.do"));
        office.says(t("evaluation.session.convened"));
        return "/sessions/" + office.id();
    }

    /** Opens the round in which the product stands; other journeys have rounds of their own in the same world. */
    private static void opensRoundOf(Visitor office, String product) {
        @SuppressWarnings("unchecked")
        List<String> rounds = (List<String>) office.page()
                .locator("main a[href^='/rounds/']")
                .evaluateAll("all => [...new Set(all.map(a => new URL(a.href).pathname))]");
        for (String round : rounds) {
            office.open(round);
            if (office.page().locator("main tbody").allInnerTexts().toString().contains(product)) {
                return;
            }
        }
        throw new AssertionError(product + " in none of " + rounds);
    }

    /** What meets: words of the council's and the rules' names, and the products. */
    record Meeting(String council, String rules, LocalDate day, List<String> products) {}

    private static void selects(Visitor office, String name, String words) {
        String value = office.page()
                .locator("select[name=" + name + "] option", new Page.LocatorOptions().setHasText(words))
                .first()
                .getAttribute("value");
        office.choose(name, value);
    }

    /** Ticks the boxes of these products and no other. */
    static void ticksOnly(Visitor office, String name, List<String> products) {
        Locator boxes = office.page().locator("main input[type=checkbox][name=" + name + "]");
        int ticked = 0;
        for (int i = 0; i < boxes.count(); i++) {
            String row = boxes.nth(i).locator("xpath=ancestor::tr").innerText();
            boolean ours = products.stream().anyMatch(row::contains);
            boxes.nth(i).setChecked(ours);
            ticked += ours ? 1 : 0;
        }
        assertThat(ticked).as(name + " of " + products).isEqualTo(products.size());
    }

    /** Notes everyone present and opens every product. */
    static void opens(Visitor chair, String session) {
        chair.open(session);
        Locator present = chair.page().locator("input[name=present]");
        for (int i = 0; i < present.count(); i++) {
            present.nth(i).check();
        }
        chair.press(t("evaluation.attendance.save"));
        while (chair.button(t("evaluation.open.do")).count() > 0) {
            chair.press(t("evaluation.open.do"));
            assertThat(chair.text()).contains(t("evaluation.open.done"));
        }
    }

    /** The sheets a member has to write in a session, by product name. */
    static List<String> sheets(Visitor member, String session) {
        member.open(session);
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>)
                member.page().locator("a[href$='/sheet']").evaluateAll("all => all.map(a => new URL(a.href).pathname)");
        return found;
    }

    /** Chooses every option on the sheet; each is kept as it is chosen. */
    static void scores(Visitor member, String sheet, Map<String, Integer> options) {
        member.open(sheet);
        member.page().evaluate(CHOOSING, options);
        member.page().waitForFunction("""
                count => document.querySelectorAll('form[action*="/answers/"] .answer-state.is-kept').length === count
                """, options.size(), new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    static void finishes(Visitor member) {
        member.press(t("evaluation.sheet.finish"));
        member.says(t("evaluation.sheet.finished"));
    }

    static void closes(Visitor chair, String session) {
        chair.open(session);
        while (chair.button(t("evaluation.close.do")).count() > 0) {
            chair.press(t("evaluation.close.do"));
            assertThat(chair.text()).contains(t("evaluation.close.done"));
        }
    }
}
