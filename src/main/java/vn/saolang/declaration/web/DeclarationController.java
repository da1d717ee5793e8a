package vn.saolang.declaration.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.DeclarationQueries.File;
import vn.saolang.declaration.app.MoveDeclaration;
import vn.saolang.declaration.app.WriteDeclaration;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.TypedFigures;
import vn.saolang.declaration.model.Warning;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.product.ProductId;

/** One product's half-year: written, sent, taken back, accepted, returned, corrected. */
@Controller
class DeclarationController {

    private final DeclarationQueries queries;
    private final WriteDeclaration writing;
    private final MoveDeclaration moving;
    private final VietnamTime time;

    DeclarationController(
            DeclarationQueries queries, WriteDeclaration writing, MoveDeclaration moving, VietnamTime time) {
        this.queries = queries;
        this.writing = writing;
        this.moving = moving;
        this.time = time;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/declarations/{product}/{period}")
    Object show(Actor actor, @PathVariable String product, @PathVariable String period) {
        File file = queries.file(actor, ProductId.parse(product), HalfYear.parse(period));
        if (!file.writable() || file.period().from().isAfter(time.today())) {
            return page(actor, file, "", false, List.of());
        }
        Declaration draft = file.newest();
        Declaration last = file.last();
        Map<FigureField, String> figures = draft != null
                ? TypedFigures.of(draft.figures())
                : last == null ? Map.of() : TypedFigures.after(last.figures());
        return form(file, DeclarationForm.of(figures, draft == null ? 0 : draft.version()), false, List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/declarations/{product}/{period}")
    Object write(
            Actor actor,
            @PathVariable String product,
            @PathVariable String period,
            @RequestParam MultiValueMap<String, String> typed) {
        DeclarationForm form = new DeclarationForm(typed);
        ProductId id = ProductId.parse(product);
        HalfYear half = HalfYear.parse(period);
        WriteDeclaration.Typed figures = new WriteDeclaration.Typed(form.version(), form.figures(), form.checked());
        try {
            if (form.sends()) {
                writing.send(actor, id, half, figures);
                return Redirect.to("/declarations/" + id + "/" + half.path()).saying("declaration.done.sent");
            }
            writing.save(actor, id, half, figures);
            return Redirect.to("/declarations/" + id + "/" + half.path()).saying("declaration.done.saved");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(form(queries.file(actor, id, half), form, false, refused.refusals()));
        } catch (Stale stale) {
            return Rendered.of(form(queries.file(actor, id, half), form, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/declarations/{product}/{period}/correction")
    Object correct(Actor actor, @PathVariable String product, @PathVariable String period) {
        ProductId id = ProductId.parse(product);
        HalfYear half = HalfYear.parse(period);
        try {
            writing.correct(actor, id, half);
            return Redirect.to("/declarations/" + id + "/" + half.path()).saying("declaration.done.corrected");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, queries.file(actor, id, half), "", false, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/declarations/{product}/{period}/taking-back")
    Object takeBack(
            Actor actor,
            @PathVariable String product,
            @PathVariable String period,
            @RequestParam(defaultValue = "0") int version) {
        return move(
                actor, product, period, "", "declaration.done.taken-back", id -> moving.takeBack(actor, id, version));
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/declarations/{product}/{period}/acceptance")
    Object accept(
            Actor actor,
            @PathVariable String product,
            @PathVariable String period,
            @RequestParam(defaultValue = "0") int version) {
        return move(actor, product, period, "", "declaration.done.accepted", id -> moving.accept(actor, id, version));
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/declarations/{product}/{period}/return")
    Object giveBack(
            Actor actor,
            @PathVariable String product,
            @PathVariable String period,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String reason) {
        return move(
                actor,
                product,
                period,
                reason,
                "declaration.done.returned",
                id -> moving.giveBack(actor, id, version, reason));
    }

    private interface Step {
        void take(DeclarationId id);
    }

    private Object move(Actor actor, String product, String period, String reason, String done, Step step) {
        File file = queries.file(actor, ProductId.parse(product), HalfYear.parse(period));
        Declaration newest = file.newest();
        if (newest == null) {
            throw new NotFound("declaration");
        }
        try {
            step.take(newest.id());
            return Redirect.to("/declarations/" + file.product().id() + "/"
                            + file.period().path())
                    .saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, file, reason, false, refused.refusals()));
        } catch (Stale stale) {
            File now = queries.file(actor, file.product().id(), file.period());
            return Rendered.of(page(actor, now, reason, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    private DeclarationFormPage form(File file, DeclarationForm form, boolean stale, List<Refusal> refusals) {
        List<Warning> warnings = queries.warnings(file.product().id(), file.period(), form.figures());
        return new DeclarationFormPage(file, form, queries.units().on(time.today()), warnings, stale, refusals);
    }

    private DeclarationFilePage page(Actor actor, File file, String reason, boolean stale, List<Refusal> refusals) {
        List<Declaration> others = queries.history(actor, file.product().id()).stream()
                .filter(one -> !one.period().equals(file.period()))
                .toList();
        return new DeclarationFilePage(file, others, queries.units(), reason, stale, refusals);
    }
}
