package vn.saolang.idea.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.meeting.ExpectProduct;
import vn.saolang.idea.app.meeting.ExpectedQueries;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.CommuneSum;
import vn.saolang.idea.model.meeting.ExpectedProduct;
import vn.saolang.idea.web.potential.Sheets;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** The list of products a year expects: written by the commune, summed at the province. */
@Controller
class ExpectedController {

    private static final String AT = "/potentials/expected";
    private static final List<String> COLUMNS =
            List.of("commune", "name", "group", "hamlet", "maker", "state", "stars", "month", "note", "sent");

    private final ExpectedQueries queries;
    private final ExpectProduct expecting;
    private final PotentialDoor door;
    private final MessageSource messages;

    ExpectedController(ExpectedQueries queries, ExpectProduct expecting, PotentialDoor door, MessageSource messages) {
        this.queries = queries;
        this.expecting = expecting;
        this.door = door;
        this.messages = messages;
    }

    /** The commune's own list, or what all communes of the reader's office expect. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT)
    Page show(
            Actor actor,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String commune) {
        int asked = queries.year(year);
        if (!commune.isEmpty()) {
            return page(actor, asked, unit(commune), Map.of(), List.of());
        }
        List<Unit> own = door.communes(actor);
        return own.size() == 1
                ? page(actor, asked, own.getFirst().ref(), Map.of(), List.of())
                : new ExpectedSumPage(asked, queries.sums(actor, asked));
    }

    private ExpectedPage page(
            Actor actor, int year, UnitRef commune, Map<String, String> typed, List<Refusal> refusals) {
        CommuneSum list = queries.of(actor, year, commune);
        boolean writes = door.keeps(actor, commune);
        return new ExpectedPage(year, list, writes, writes ? queries.offered(list) : List.of(), typed, refusals);
    }

    private static UnitRef unit(String key) {
        try {
            return UnitRef.parse(key);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("commune");
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/{year}/{commune}")
    Object add(
            Actor actor,
            @PathVariable int year,
            @PathVariable String commune,
            @RequestParam Map<String, String> typed) {
        return done(actor, year, commune, typed, "idea.expected.added", () -> {
            String potential = typed.getOrDefault("potential", "");
            if (potential.isEmpty()) {
                throw new RefusedException(Refusal.of("idea.EXPECTED_PRODUCT", "potential"));
            }
            expecting.add(
                    actor,
                    year,
                    PotentialId.parse(potential),
                    number(typed.get("stars")),
                    number(typed.get("month")),
                    typed.getOrDefault("note", "").strip());
        });
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/{year}/{commune}/remove")
    Object remove(Actor actor, @PathVariable int year, @PathVariable String commune, @RequestParam String potential) {
        return done(
                actor,
                year,
                commune,
                Map.of(),
                "idea.expected.removed",
                () -> expecting.remove(actor, year, PotentialId.parse(potential)));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/{year}/{commune}/send")
    Object send(Actor actor, @PathVariable int year, @PathVariable String commune) {
        return done(
                actor, year, commune, Map.of(), "idea.expected.sent", () -> expecting.send(actor, year, unit(commune)));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/{year}/{commune}/take-back")
    Object takeBack(Actor actor, @PathVariable int year, @PathVariable String commune) {
        return done(
                actor,
                year,
                commune,
                Map.of(),
                "idea.expected.taken-back",
                () -> expecting.takeBack(actor, year, unit(commune)));
    }

    private Object done(Actor actor, int year, String commune, Map<String, String> typed, String said, Runnable act) {
        try {
            act.run();
            return Redirect.to(
                            AT + "?year=" + year + "&commune=" + unit(commune).key())
                    .saying(said);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, year, unit(commune), typed, refused.refusals()));
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }

    /** The lists as a file, product by product; of one commune, or of all the reader's office sees. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT + "/export.{format}")
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String commune,
            Locale locale) {
        int asked = queries.year(year);
        List<CommuneSum> sums =
                commune.isEmpty() ? queries.sums(actor, asked) : List.of(queries.of(actor, asked, unit(commune)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(column -> messages.getMessage("idea.expected.column." + column, null, locale))
                .toList());
        sums.forEach(sum -> sum.products().forEach(one -> rows.add(row(sum, one, locale))));
        return Sheets.answer("expected-" + asked, format, rows);
    }

    private List<String> row(CommuneSum sum, ExpectedProduct one, Locale locale) {
        return List.of(
                sum.name(),
                one.name(),
                text(one.group()),
                one.hamlet(),
                one.maker(),
                messages.getMessage(one.state().key(), null, locale),
                text(one.stars()),
                text(one.month()),
                one.note(),
                sum.sentAt() == null
                        ? ""
                        : vn.saolang.kernel.VietnamTime.dateOf(sum.sentAt()).toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
