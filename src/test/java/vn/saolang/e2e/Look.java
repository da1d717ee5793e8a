package vn.saolang.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** How a page looks to everyone: what is wrong with it, in lines; nothing wrong is an empty list. */
final class Look {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String WIDEST = """
            () => [...document.querySelectorAll('main *, header *, footer *')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                    && !e.closest('.table-responsive, .scroll'))
                .slice(0, 3).map(e => e.tagName.toLowerCase() + '.' + e.className).join(', ')
            """;

    private Look() {}

    /** Both widths, one after the other; leaves the page at the width it came with. */
    static List<String> everywhere(Page page) {
        var before = page.viewportSize();
        List<String> wrong = new ArrayList<>();
        for (int width : List.of(Stage.DESKTOP, Stage.PHONE)) {
            page.setViewportSize(width, 800);
            axe(page).forEach(line -> wrong.add(width + " " + line));
        }
        wrong.addAll(sideways(page));
        page.setViewportSize(before.width, before.height);
        return wrong;
    }

    /** At 360 px; leaves the page at the width it came with. */
    static List<String> onPhone(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(Stage.PHONE, 740);
        List<String> wrong = new ArrayList<>(axe(page));
        wrong.addAll(sideways(page));
        page.setViewportSize(before.width, before.height);
        return wrong;
    }

    /** What axe finds against WCAG 2.2 AA. */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Look::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return "axe " + rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + shortened(node.getHtml()))
                        .toList()
                + " ×" + rule.getNodes().size();
    }

    private static String shortened(String html) {
        return html.length() > 120 ? html.substring(0, 120) + "…" : html;
    }

    /** Whether the page as a whole scrolls sideways at its present width, and what sticks out. */
    static List<String> sideways(Page page) {
        Object excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) excess).intValue() <= 0
                ? List.of()
                : List.of("scrolls sideways by " + excess + ": " + page.evaluate(WIDEST));
    }

    /**
     * Bytes over the wire without photos, in a browser that has nothing yet: without fonts that an earlier page left in memory and this
     * one does not use. 0 for a page that a service worker answered from the phone: its first visit was weighed.
     */
    static int weight(Page page) {
        Object bytes = page.evaluate("""
                () => performance.getEntriesByType('navigation').some(e => e.workerStart > 0) ? 0 :
                    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .filter(e => !(e.initiatorType === 'img' && !/\\.svg/.test(e.name)))
                    .filter(e => !/\\.woff2/.test(e.name) || [...document.fonts].some(f =>
                        f.status === 'loaded' && e.name.endsWith('-' + f.weight.split(' ')[0] + '.woff2')))
                    .reduce((sum, e) => sum + e.encodedBodySize, 0)
                """);
        return ((Number) bytes).intValue();
    }
}
