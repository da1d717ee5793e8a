package vn.saolang.evaluation.web.tasting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.tasting.JoinTasting;
import vn.saolang.evaluation.app.tasting.SaveTaste;
import vn.saolang.evaluation.app.tasting.TastingQueries;
import vn.saolang.evaluation.app.tasting.TastingQueries.Served;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.tasting.Glass;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.session.AnswerPart;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.Option;

/** A member tastes coded samples in the own order; each answer is saved as it is given, with or without a script. */
@Controller
class TastingController {

    private final TastingQueries queries;
    private final SaveTaste saving;
    private final JoinTasting joining;

    TastingController(TastingQueries queries, SaveTaste saving, JoinTasting joining) {
        this.queries = queries;
        this.saving = saving;
        this.joining = joining;
    }

    /** Without a sample the first that is not complete; a code comes from the label on the cup. */
    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/tasting")
    Object taste(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int sample,
            @RequestParam(defaultValue = "") String code) {
        SessionId session = new SessionId(id);
        if (!queries.tastes(actor, session)) {
            return Redirect.to("/sessions/" + id + "/tasting/desk");
        }
        Served served = queries.served(actor, session);
        List<Glass> own = served.glasses();
        Glass shown = own.stream()
                .filter(one -> one.position() == sample || one.code().equals(code))
                .findFirst()
                .or(() -> own.stream().filter(one -> !one.complete()).findFirst())
                .or(() -> own.stream().findFirst())
                .orElse(null);
        return page(actor, session, served, shown, null, false, List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/tasting/glasses/{glass}/answers/{criterion}")
    Object save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID glass,
            @PathVariable String criterion,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = "HX-Request", required = false) boolean part) {
        SessionId session = new SessionId(id);
        Typed typed = new Typed(form);
        Integer option = SheetView.read(form.toSingleValueMap(), "answers").get(criterion);
        SavedAnswer answer = new SavedAnswer(criterion, option, typed.text("comment"), typed.wholeOr("version", 0));
        try {
            int version = saving.save(actor, session, glass, answer, typed.id("saveId"));
            return part
                    ? AnswerPart.kept(version)
                    : Redirect.to(place(actor, session, glass) + "#row-" + criterion)
                            .saying("evaluation.tasting.saved", criterion);
        } catch (Stale late) {
            return part
                    ? stale(actor, session, glass, criterion)
                    : again(actor, session, glass, answer, List.of(), HttpStatus.CONFLICT);
        } catch (RefusedException refused) {
            return part
                    ? refusedPart(refused, answer)
                    : again(actor, session, glass, answer, refused.refusals(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Somebody who took the seat after the start. */
    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/tasting/place")
    Object join(Actor actor, @PathVariable UUID id) {
        SessionId session = new SessionId(id);
        try {
            joining.join(actor, session);
            return Redirect.to("/sessions/" + id + "/tasting").saying("evaluation.tasting.joined");
        } catch (RefusedException refused) {
            Served served = queries.served(actor, session);
            return Rendered.unprocessable(page(actor, session, served, null, null, false, refused.refusals()));
        }
    }

    private String place(Actor actor, SessionId session, UUID glass) {
        int position = queries.glass(actor, session, glass).map(Glass::position).orElse(1);
        return "/sessions/" + session + "/tasting?sample=" + position;
    }

    private Rendered stale(Actor actor, SessionId session, UUID id, String criterion) {
        Optional<Glass> glass = queries.glass(actor, session, id);
        SavedAnswer now = glass.map(one -> one.answer(criterion)).orElseGet(() -> SavedAnswer.blank(criterion));
        String current = glass.map(one ->
                        wording(queries.setOf(one).leaf(criterion).flatMap(leaf -> {
                            Integer option = now.option();
                            return option == null ? Optional.<Option>empty() : leaf.option(option);
                        })))
                .orElse("");
        return Rendered.of(AnswerPart.stale(now, current), HttpStatus.CONFLICT);
    }

    private static String wording(Optional<Option> option) {
        return option.map(one -> one.points().toPlainString() + " – " + one.text())
                .orElse("");
    }

    private static Rendered refusedPart(RefusedException refused, SavedAnswer answer) {
        Refusal first = refused.refusals().getFirst();
        return Rendered.of(AnswerPart.refused(first, answer.version()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The page with what was typed and not kept. */
    private Rendered again(
            Actor actor, SessionId session, UUID id, SavedAnswer typed, List<Refusal> refusals, HttpStatus status) {
        Served served = queries.served(actor, session);
        Glass glass = queries.glass(actor, session, id).orElse(null);
        return Rendered.of(page(actor, session, served, glass, typed, status == HttpStatus.CONFLICT, refusals), status);
    }

    private TastingPage page(
            Actor actor,
            SessionId session,
            Served served,
            @Nullable Glass glass,
            @Nullable SavedAnswer typed,
            boolean late,
            List<Refusal> refusals) {
        boolean blind = served.state() != null && served.state().blind();
        return new TastingPage(
                served,
                glass,
                glass == null ? null : queries.setOf(glass),
                glass != null && queries.eaten(glass),
                typed,
                late,
                blind || served.state() == TastingState.DROPPED ? List.of() : queries.revealed(actor, session),
                refusals);
    }
}
