package vn.saolang.producer.web.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.files.SheetFile;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.app.register.RegisterQueries;
import vn.saolang.producer.app.register.RegisterQueries.Listed;
import vn.saolang.producer.app.register.RegisterQueries.Wanted;
import vn.saolang.producer.app.register.Shares;
import vn.saolang.producer.strength.Trait;
import vn.saolang.programme.Target;

/** The producers of an office's area: list, file, shares. */
@Controller
class RegisterController implements NavSource {

    private static final int SIZE = 50;
    private static final int LONGEST = 100;

    private final RegisterQueries queries;
    private final MessageSource messages;

    RegisterController(RegisterQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/producers")
    RegisterPage list(Actor actor, @RequestParam Map<String, String> given) {
        Wanted wanted = wanted(given);
        List<Listed> found = queries.list(actor, wanted);
        String asked = given.getOrDefault("page", "0");
        int page = asked.matches("\\d{1,5}") ? Integer.parseInt(asked) : 0;
        int from = Math.min(page * SIZE, Math.max(0, (found.size() - 1) / SIZE * SIZE));
        List<Listed> shown = found.subList(from, Math.min(found.size(), from + SIZE));
        return new RegisterPage(
                new Paged<>(shown, found.size(), from / SIZE, SIZE),
                wanted,
                actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/producers/shares")
    SharesPage shares(Actor actor) {
        Shares shares = queries.shares(actor);
        Map<String, Target> targets = new LinkedHashMap<>();
        shares.lines().stream()
                .map(Shares.Share::indicator)
                .filter(Objects::nonNull)
                .forEach(indicator ->
                        queries.target(actor, indicator).ifPresent(target -> targets.put(indicator, target)));
        return new SharesPage(shares, targets);
    }

    /** What the list shows, for those found. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/producers/export.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @RequestParam Map<String, String> given, Locale locale) {
        return file(
                "producers.xlsx",
                SheetFile.XLSX,
                SheetFile.xlsx(rows(queries.list(actor, wanted(given)), locale), List.of(), ""));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/producers/export.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam Map<String, String> given, Locale locale) {
        return file(
                "producers.csv",
                "text/csv;charset=UTF-8",
                SheetFile.csv(rows(queries.list(actor, wanted(given)), locale)));
    }

    private List<List<String>> rows(List<Listed> found, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>();
        for (String key : List.of(
                "producer.name",
                "producer.kind",
                "producer.commune",
                "producer.registration-number",
                "producer.phone",
                "producer.shares.restructured")) {
            head.add(text(key, locale));
        }
        Arrays.stream(Trait.values()).forEach(trait -> head.add(text(trait.key(), locale)));
        rows.add(head);
        for (Listed one : found) {
            List<String> row = new ArrayList<>(List.of(
                    one.name(),
                    text(one.kind().key(), locale),
                    one.commune(),
                    one.registrationNumber(),
                    one.phone(),
                    text(one.restructured() ? "kernel.yes" : "kernel.no", locale)));
            one.traits().values().forEach(told -> row.add(text("producer.trait.answer." + told.answer(), locale)));
            rows.add(row);
        }
        return rows;
    }

    private static Wanted wanted(Map<String, String> given) {
        String words = given.getOrDefault("q", "");
        return new Wanted(
                words.substring(0, Math.min(words.length(), LONGEST)),
                choice(EntityKind.values(), given.getOrDefault("kind", "")),
                choice(Trait.values(), given.getOrDefault("trait", "")),
                given.getOrDefault("answer", "YES"),
                "true".equals(given.get("restructured")));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE)
                ? List.of(new NavItem(12, "producer.register.title", "/producers"))
                : List.of();
    }
}
