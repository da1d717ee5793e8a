package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.identity.Accounts;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;
import vn.saolang.stamp.StampedTea;

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
            "adviser-1",
            "consultant",
            "province-chair",
            "ministry-office",
            "ministry-chair",
            "minister",
            "admin");

    private final Stage stage;
    private final Regulations regulations;

    private final StampedTea tea = new StampedTea();

    CrawlJourney(
            @Autowired Stage stage,
            @Autowired Regulations regulations,
            @Autowired Accounts accounts,
            @Autowired SettableClock clock,
            @Autowired ConfigurableListableBeanFactory beans) {
        this.stage = stage;
        this.regulations = regulations;
        clock.reset();
        if (!beans.containsBean("people")) {
            beans.registerSingleton("people", new People(accounts));
        }
        beans.autowireBean(tea);
    }

    /** What the law itself says stays Vietnamese. */
    private Set<String> lawTexts() {
        Set<String> texts = new HashSet<>();
        for (CriteriaSet set : regulations.all()) {
            texts.addAll(set.ministries());
            texts.add(set.name());
            for (var part : set.parts()) {
                part.sections().forEach(section -> {
                    texts.add(section.name());
                    section.criteria().forEach(criterion -> texts.add(criterion.name()));
                });
            }
            for (Criterion leaf : set.leaves()) {
                // a name and the condition after it stand on lines of their own
                leaf.name().lines().forEach(line -> texts.add(line.strip()));
                texts.add(leaf.name().replaceFirst("\\s*\\(.*", "").strip());
                texts.addAll(leaf.notes());
                leaf.options().forEach(option -> texts.add(option.text()));
            }
        }
        return texts;
    }

    @Test
    void everyPageIsInOrder() {
        Languages languages = new Languages(lawTexts());
        Set<String> seen = new HashSet<>();
        List<String> findings = new ArrayList<>();
        tea.make();
        try (Visitor anyone = stage.desktop()) {
            Crawler crawler = new Crawler(anyone, "anyone", languages);
            findings.addAll(
                    crawler.from(List.of("/", "/register", "/simulator", "/sign-in", "/sign-up", "/s/" + tea.code(1))));
            seen.addAll(crawler.kinds());
        }
        for (String role : ROLES) {
            try (Visitor visitor = stage.desktop()) {
                Crawler crawler = new Crawler(visitor.signIn(role), role, languages).without(seen);
                findings.addAll(crawler.from(List.of("/work")));
            }
        }
        assertThat(findings).as("what is wrong").isEmpty();
    }
}
