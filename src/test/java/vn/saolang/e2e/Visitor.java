package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person in front of one browser; notes everything that a page should not do. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = watched(context.newPage());
    }

    private Page watched(Page one) {
        one.onDialog(com.microsoft.playwright.Dialog::accept);
        one.onConsoleMessage(message -> {
            // a refused form is a page with 4xx, which the browser calls an error; parts of pages are watched below
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(path(one.url()) + " console: " + message.text());
            }
        });
        one.onPageError(error -> complaints.add(path(one.url()) + " script: " + error));
        one.onRequest(request -> {
            if (!request.url().startsWith(address)
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add(path(one.url()) + " asks a third party: " + request.url());
            }
        });
        one.onResponse(response -> {
            boolean part = !response.request().isNavigationRequest();
            if (response.status() >= (part ? 400 : 500)) {
                complaints.add(path(response.url()) + " answers " + response.status());
            }
        });
        return one;
    }

    Page page() {
        return page;
    }

    /** A second tab of the same person. */
    Page tab() {
        return watched(context.newPage());
    }

    /** What pages did that they should not, and forgets it. */
    List<String> complaints() {
        List<String> noted = List.copyOf(complaints);
        complaints.clear();
        return noted;
    }

    /** The demo account by its login without the prefix: {@code commune-officer}. */
    Visitor signIn(String login) {
        open("/sign-in");
        sending(() -> page.locator("[data-login='demo." + login + "']").click());
        assertThat(page.url()).as("signed in as " + login).doesNotContain("/sign-in");
        return this;
    }

    /** Goes to the page and answers its status. */
    int open(String path) {
        Response response = page.navigate(address + path);
        return response == null ? 0 : response.status();
    }

    /** Waits until what the act set off has brought another page. */
    @SuppressWarnings("deprecation")
    Visitor sending(Runnable act) {
        page.waitForNavigation(act);
        page.waitForLoadState();
        return this;
    }

    /** Presses the button (or follows the link) with this text and waits for the next page. */
    Visitor press(String text) {
        // by key: pressing by mouse waits for frames that a browser without scripts does not tell of
        return sending(() -> button(text).press("Enter"));
    }

    Locator button(String text) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    Visitor follow(String text) {
        return sending(() -> page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(text).setExact(true))
                .first()
                .click());
    }

    /** Fills a field by its name. */
    Visitor fill(String name, String value) {
        page.locator("main [name='" + name + "']").first().fill(value);
        return this;
    }

    Visitor choose(String name, String value) {
        page.locator("main select[name='" + name + "']").first().selectOption(value);
        return this;
    }

    Visitor tick(String name, String value) {
        page.locator("main [name='" + name + "'][value='" + value + "']")
                .first()
                .check();
        return this;
    }

    /** What the main part says. */
    String text() {
        return page.locator("main").innerText();
    }

    String here() {
        return path(page.url());
    }

    /** Looks at the page as a phone shows it, and keeps its pictures when they are wanted; what is wrong is a complaint. */
    Visitor shows(Screen screen) {
        Look.onPhone(page).forEach(line -> complaints.add(screen + " " + here() + " " + line));
        if (Screens.wanted()) {
            Screens.write(page, screen);
        }
        return this;
    }

    Visitor says(String text) {
        assertThat(text()).as(here()).contains(text);
        return this;
    }

    /** The first id in the present address. */
    String id() {
        var matcher = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}").matcher(page.url());
        assertThat(matcher.find()).as("an id in " + page.url()).isTrue();
        return matcher.group();
    }

    /** Fetches without a page, with this person's session. */
    APIResponse fetch(String path) {
        return context.request().get(address + path);
    }

    /** Posts a form without a page, with this person's session; follows no redirect. */
    APIResponse post(String path, com.microsoft.playwright.options.FormData form) {
        return context.request()
                .post(address + path, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }

    private String path(String url) {
        return url.startsWith(address) ? url.substring(address.length()) : url;
    }

    @Override
    public void close() {
        context.close();
    }
}
