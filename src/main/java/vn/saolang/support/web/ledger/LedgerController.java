package vn.saolang.support.web.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.support.Given;
import vn.saolang.support.SupportKind;
import vn.saolang.support.app.ledger.LedgerQueries;
import vn.saolang.support.app.ledger.RecordGiven;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.ledger.GivenFilter;
import vn.saolang.support.web.Sheets;
import vn.saolang.support.web.Typed;

/** The ledger of support: of a producer, of a product, of a unit. */
@Controller
class LedgerController {

    private static final List<String> COLUMNS =
            List.of("day", "entity", "product", "kind", "what", "amount", "giver", "struck");

    private final LedgerQueries queries;
    private final RecordGiven recording;
    private final MessageSource messages;

    LedgerController(LedgerQueries queries, RecordGiven recording, MessageSource messages) {
        this.queries = queries;
        this.recording = recording;
        this.messages = messages;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/ledger")
    LedgerPage list(Actor actor, @RequestParam Map<String, String> asked, @RequestParam(defaultValue = "0") int page) {
        GivenFilter filter = filter(asked);
        return new LedgerPage(queries.page(actor, filter, Math.max(0, page)), queries.sums(actor, filter), filter);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/ledger.csv")
    ResponseEntity<byte[]> csv(Actor actor, @RequestParam Map<String, String> asked, Locale locale) {
        return Sheets.csv("support.csv", rows(actor, asked, locale));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/ledger.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @RequestParam Map<String, String> asked, Locale locale) {
        return Sheets.xlsx("support.xlsx", rows(actor, asked, locale));
    }

    private static GivenFilter filter(Map<String, String> asked) {
        return new GivenFilter(
                asked.getOrDefault("q", ""),
                Typed.named(SupportKind.values(), asked.getOrDefault("kind", ""))
                        .orElse(null),
                Typed.whole(asked.getOrDefault("year", "")));
    }

    private List<List<Object>> rows(Actor actor, Map<String, String> asked, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .<Object>map(column -> messages.getMessage("support.column." + column, null, locale))
                .toList());
        queries.all(actor, filter(asked)).forEach(entry -> rows.add(row(entry, locale)));
        return rows;
    }

    private List<Object> row(GivenEntry entry, Locale locale) {
        Given given = entry.given();
        return Stream.<Object>of(
                        given.day(),
                        entry.entityName(),
                        orEmpty(entry.productName()),
                        messages.getMessage(given.kind().key(), null, locale),
                        given.what(),
                        orEmpty(given.amount()),
                        given.giver(),
                        orEmpty(entry.struckReason()))
                .toList();
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/support/entities/{entity}")
    HeldPage ofEntity(Actor actor, @PathVariable String entity) {
        return new HeldPage(queries.held(actor, EntityId.parse(entity)), Map.of(), List.of());
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/support/products/{product}")
    HeldPage ofProduct(Actor actor, @PathVariable String product) {
        return new HeldPage(queries.held(actor, ProductId.parse(product)), Map.of(), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/support/entities/{entity}/given")
    Object record(Actor actor, @PathVariable String entity, @RequestParam Map<String, String> typed) {
        EntityId id = EntityId.parse(entity);
        try {
            recording.byHand(actor, id, read(typed));
            return Redirect.to("/support/entities/" + id).saying("support.done.recorded");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new HeldPage(queries.held(actor, id), typed, refused.refusals()));
        }
    }

    private static RecordGiven.Typed read(Map<String, String> typed) {
        String product = typed.getOrDefault("product", "");
        return new RecordGiven.Typed(
                Typed.named(SupportKind.values(), typed.getOrDefault("kind", ""))
                        .orElse(null),
                product.isBlank() ? null : ProductId.parse(product),
                Typed.day(typed.getOrDefault("day", "")),
                typed.getOrDefault("what", ""),
                Typed.dong(typed.getOrDefault("amount", "")),
                typed.getOrDefault("giver", ""));
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/support/given/{id}/strike")
    Object strike(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            EntityId entity = recording.strike(actor, id, reason).given().entity();
            return Redirect.to("/support/entities/" + entity).saying("support.done.struck");
        } catch (RefusedException refused) {
            EntityId entity = queries.entityOf(id);
            return Rendered.unprocessable(
                    new HeldPage(queries.held(actor, entity), Map.of("reason", reason), refused.refusals()));
        }
    }
}
