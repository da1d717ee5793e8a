package vn.saolang.evaluation.web.fairness;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.fairness.FairnessQueries;
import vn.saolang.evaluation.app.fairness.KeepPatterns;
import vn.saolang.evaluation.app.fairness.PatternQueries;
import vn.saolang.evaluation.app.fairness.PatternQueries.Pair;
import vn.saolang.evaluation.app.fairness.SheetHistory;
import vn.saolang.evaluation.model.fairness.Severity;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Looking back on scoring: histories, leniency, like evidence with unlike stars. */
@Controller
class FairnessController {

    private final FairnessQueries queries;
    private final SheetHistory histories;
    private final KeepPatterns patterns;
    private final PatternQueries alike;
    private final Territory territory;
    private final MessageSource messages;

    FairnessController(
            FairnessQueries queries,
            SheetHistory histories,
            KeepPatterns patterns,
            PatternQueries alike,
            Territory territory,
            MessageSource messages) {
        this.queries = queries;
        this.histories = histories;
        this.patterns = patterns;
        this.alike = alike;
        this.territory = territory;
        this.messages = messages;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/fairness")
    FairnessPage overview(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID council,
            @RequestParam(defaultValue = "") String year,
            java.util.Locale locale) {
        patterns.keep();
        FairnessQueries.Overview overview =
                queries.overview(actor, council, year.matches("\\d{4}") ? Integer.valueOf(year) : null);
        List<String> scopes = Stream.concat(overview.councils().stream(), overview.scopes().stream())
                .map(Severity::scope)
                .toList();
        return new FairnessPage(overview, names(scopes, locale));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/fairness/alike")
    AlikePage alike(Actor actor, @RequestParam(defaultValue = "0") String differences, java.util.Locale locale) {
        patterns.keep();
        int within = differences.matches("[012]") ? Integer.parseInt(differences) : 0;
        List<Pair> pairs = alike.alike(actor, within);
        List<String> keys = pairs.stream()
                .flatMap(pair -> Stream.of(pair.fewer().product(), pair.more().product()))
                .flatMap(one -> Stream.of(one.scope(), one.commune()))
                .toList();
        return new AlikePage(within, pairs, names(keys, locale));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/fairness")
    SessionFairnessPage session(Actor actor, @PathVariable UUID id) {
        SessionId session = new SessionId(id);
        return new SessionFairnessPage(queries.session(actor, session), histories.readable(actor, session));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/products/{product}/sheets/{sheet}/history")
    SheetHistoryPage history(Actor actor, @PathVariable UUID id, @PathVariable UUID product, @PathVariable UUID sheet) {
        return new SheetHistoryPage(histories.history(actor, new SessionId(id), product, sheet));
    }

    private Map<String, String> names(Collection<String> keys, java.util.Locale locale) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String key : keys) {
            names.computeIfAbsent(
                    key,
                    one -> Level.COUNTRY.equals(one)
                            ? java.util.Objects.requireNonNull(
                                    messages.getMessage("evaluation.fairness.ministry", null, locale))
                            : territory.find(UnitRef.parse(one)).map(Unit::name).orElse(one));
        }
        return names;
    }
}
