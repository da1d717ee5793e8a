package vn.saolang.e2e;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links of one visitor's pages, a few of each kind, and notes what is wrong on the way. */
final class Crawler {

    private static final int OF_A_KIND = 1;
    private static final int PAGES = 60;
    private static final int PUBLIC_BYTES = 100_000;
    private static final Pattern FILE = Pattern.compile(
            "/api/|/evidence/|/files/|/photos?/|/papers?/|\\.(pdf|docx|xlsx|csv|zpl|json|jsonld|png|jpg|svg|zip|ics)(\\?|$)");

    private final Visitor visitor;
    private final String who;
    private final Languages languages;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> queued = new HashSet<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> visited = new ArrayList<>();

    Crawler(Visitor visitor, String who, Languages languages) {
        this.visitor = visitor;
        this.who = who;
        this.languages = languages;
    }

    /** Kinds of pages that need no second look, because another visitor's crawl looked at them. */
    Crawler without(Set<String> known) {
        known.forEach(kind -> kinds.put(kind, OF_A_KIND));
        return this;
    }

    List<String> from(List<String> starts) {
        starts.forEach(this::enqueue);
        while (!waiting.isEmpty() && visited.size() < PAGES) {
            visit(waiting.poll());
        }
        return findings;
    }

    /** The kinds of pages seen, such as {@code /register/{}}. */
    Set<String> kinds() {
        return Set.copyOf(kinds.keySet());
    }

    private void enqueue(String path) {
        String kind = kindOf(path);
        if (path.startsWith("/")
                && !path.startsWith("/assets/")
                && queued.add(path)
                && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            waiting.add(path);
        }
    }

    static String kindOf(String path) {
        return path.replaceAll("#.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}")
                .replaceAll("QD\\d+-\\d+", "{}")
                .replaceAll("^/register/[^?]+", "/register/{}")
                .replaceAll("=[^&]*", "=")
                .replaceAll("/(?=[^/?]*\\d)[^/?]+", "/{}");
    }

    private void visit(String path) {
        if (FILE.matcher(path).find()) {
            APIResponse response = visitor.fetch(path);
            if (response.status() != 200) {
                note(path, "file status " + response.status());
            }
            return;
        }
        try {
            int status = visitor.open(path);
            visited.add(path);
            if (status != 200) {
                note(path, "status " + status);
            }
            boolean open = visitor.page().locator("body.public").count() > 0;
            // office pages share one frame: looking at the first of them at both widths is enough
            List<String> seen =
                    open || visited.size() == 1 ? Look.everywhere(visitor.page()) : Look.onPhone(visitor.page());
            seen.forEach(line -> note(path, line));
            weigh(path);
            readLanguages(path);
            links().forEach(this::enqueue);
        } catch (com.microsoft.playwright.PlaywrightException failure) {
            note(path, failure.getMessage().lines().findFirst().orElse("failed"));
        }
        visitor.complaints().forEach(line -> note(path, line));
    }

    private void weigh(String path) {
        boolean open = visitor.page().locator("body.public").count() > 0;
        int bytes = Look.weight(visitor.page());
        if (open && bytes > PUBLIC_BYTES) {
            note(path, "weighs " + bytes + " bytes");
        }
    }

    private void readLanguages(String path) {
        String joined = path.replaceAll("#.*", "");
        joined += joined.contains("?") ? "&" : "?";
        String english = visitor.fetch(joined + "lang=en").text();
        String vietnamese = visitor.fetch(joined + "lang=vi").text();
        languages.wrongIn(english, "en").forEach(line -> note(path, line));
        languages.wrongIn(vietnamese, "vi").forEach(line -> note(path, line));
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        return (List<String>) visitor.page().evaluate("""
                        () => [...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
                            .filter(u => u.origin === location.origin && !u.searchParams.has('lang'))
                            .map(u => u.pathname + u.search)
                        """);
    }

    private void note(String path, String what) {
        findings.add(who + " " + path + " " + what);
    }
}
