package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every kind of page that a role can reach by links: it answers, axe finds nothing and nothing scrolls sideways at both
 * widths, it asks no third party, no script fails, each language is whole, and public pages are light.
 */
@Journey
class CrawlJourney {

    private static final List<String> ROLES = List.of(
            "producer",
            "commune-officer",
            "commune-chair",
            "province-office",
            "council-chair",
            "council-secretary",
            "member-1",
            "province-chair",
            "ministry-office",
            "ministry-chair",
            "minister",
            "admin");

    private final Stage stage;

    CrawlJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void everyPageIsInOrder() {
        Languages languages = new Languages();
        Set<String> seen = new HashSet<>();
        List<String> findings = new ArrayList<>();
        try (Visitor anyone = stage.desktop()) {
            Crawler crawler = new Crawler(anyone, "anyone", languages);
            findings.addAll(crawler.from(List.of("/", "/register", "/simulator", "/sign-in", "/sign-up")));
            seen.addAll(crawler.kinds());
        }
        for (String role : ROLES) {
            try (Visitor visitor = stage.desktop()) {
                Crawler crawler = new Crawler(visitor.signIn(role), role, languages).without(seen);
                findings.addAll(crawler.from(List.of("/work")));
                System.out.println(role + " " + crawler.visited());
            }
        }
        assertThat(findings).as("what is wrong").isEmpty();
    }
}
