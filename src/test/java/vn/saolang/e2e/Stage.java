package vn.saolang.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The browser before the running application; gives each visitor a profile of their own. */
final class Stage implements AutoCloseable {

    static final int PHONE = 360;
    static final int TABLET = 820;
    static final int DESKTOP = 1366;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final double PATIENCE = 20_000;

    private final Environment environment;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Stage(Environment environment) {
        this.environment = environment;
    }

    /** Where the application answers, without a slash at the end. */
    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    Visitor phone() {
        return visitor(PHONE, 740, true);
    }

    Visitor tablet() {
        return visitor(TABLET, 1180, true);
    }

    Visitor desktop() {
        return visitor(DESKTOP, 800, true);
    }

    /** Someone on a phone whose browser runs no scripts. */
    Visitor withoutScripts() {
        return visitor(PHONE, 740, false);
    }

    private Visitor visitor(int width, int height, boolean scripts) {
        BrowserContext context = browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(scripts)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setBaseURL(address())
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        return new Visitor(context, address());
    }

    private synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setEnv(vietnamese())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--lang=vi-VN",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    /** The browser's own words, such as those of date and file fields, are Vietnamese too. */
    private static Map<String, String> vietnamese() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "vi");
        return environment;
    }

    @Override
    public synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Puts the stage into the journeys' context; the browser starts with the first visitor. */
    @TestConfiguration
    static class Setup {

        @Bean(destroyMethod = "close")
        @Lazy
        Stage stage(Environment environment) {
            return new Stage(environment);
        }
    }
}
