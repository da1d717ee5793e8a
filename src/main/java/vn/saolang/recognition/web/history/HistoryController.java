package vn.saolang.recognition.web.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.history.EnterHistory;
import vn.saolang.recognition.app.history.HistoryQueries;
import vn.saolang.recognition.app.history.LinkHistory;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.recognition.register.Register;

/** A province's office keeps the recognitions of the past: lists them, enters one, links them, takes one back. */
@Controller
class HistoryController {

    private static final int LONGEST_QUERY = 200;

    private final HistoryQueries queries;
    private final EnterHistory entering;
    private final LinkHistory linking;
    private final HistoryOptions options;
    private final Register register;

    HistoryController(
            HistoryQueries queries,
            EnterHistory entering,
            LinkHistory linking,
            HistoryOptions options,
            Register register) {
        this.queries = queries;
        this.entering = entering;
        this.linking = linking;
        this.options = options;
        this.register = register;
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history")
    HistoryPage list(
            Actor actor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") String page) {
        String words = q.substring(0, Math.min(q.length(), LONGEST_QUERY));
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        return new HistoryPage(queries.records(actor, words, number), words, List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/new")
    HistoryEntryPage form(Actor actor) {
        return new HistoryEntryPage(Map.of(), options.all(), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history")
    Object enter(Actor actor, @RequestParam Map<String, String> form) {
        Map<PastColumn, String> cells = new HashMap<>();
        for (PastColumn column : PastColumn.values()) {
            cells.put(column, form.getOrDefault(column.field(), ""));
        }
        try {
            entering.enter(actor, new PastRow(0, cells));
            return Redirect.to("/history").saying("recognition.done.history-entered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new HistoryEntryPage(form, options.all(), refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/links")
    HistoryLinksPage links(Actor actor) {
        return new HistoryLinksPage(linking.unlinked(actor));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/products/{id}")
    HistoryProductPage product(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "", List.of());
    }

    private HistoryProductPage page(Actor actor, UUID id, String reason, List<Refusal> refusals) {
        HistoryQueries.Product product = queries.product(actor, id);
        return new HistoryProductPage(
                product, register.byCode(product.listed().publicId()).orElse(null), reason, refusals);
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/products/{id}/link")
    Object link(Actor actor, @PathVariable UUID id, @RequestParam UUID product) {
        try {
            linking.link(actor, id, product);
            return Redirect.to("/history/products/" + id).saying("recognition.done.history-linked");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, "", refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/products/{id}/unlinking")
    Object unlink(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            linking.unlink(actor, id, reason);
            return Redirect.to("/history/products/" + id).saying("recognition.done.history-unlinked");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, reason, refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/records/{id}/retraction")
    Object retract(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            UUID product = entering.retract(actor, id, reason);
            return Redirect.to("/history/products/" + product).saying("recognition.done.history-retracted");
        } catch (RefusedException refused) {
            UUID product = queries.productOf(actor, id);
            return Rendered.unprocessable(page(actor, product, reason, refused.refusals()));
        }
    }
}
