package vn.saolang.evaluation.web.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.sample.MoveSamples;
import vn.saolang.evaluation.app.sample.ReceiveSamples;
import vn.saolang.evaluation.app.sample.SampleQueries;
import vn.saolang.evaluation.app.sample.SampleQueries.Kept;
import vn.saolang.evaluation.model.sample.SampleAction;
import vn.saolang.evaluation.model.sample.SampleLot.Condition;
import vn.saolang.evaluation.model.sample.Shelf;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.regulation.Regulations;

/** The register of samples: received, moved piece by piece, and what a label opens. */
@Controller
class SampleController {

    private static final int PAGE = 50;
    private static final Typed NOTHING = new Typed(new LinkedMultiValueMap<>());

    private final SampleQueries queries;
    private final ReceiveSamples receiving;
    private final MoveSamples moving;
    private final Regulations regulations;
    private final VietnamTime time;

    SampleController(
            SampleQueries queries,
            ReceiveSamples receiving,
            MoveSamples moving,
            Regulations regulations,
            VietnamTime time) {
        this.queries = queries;
        this.receiving = receiving;
        this.moving = moving;
        this.regulations = regulations;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/samples")
    SamplesPage register(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(defaultValue = "0") int page) {
        String asked = SearchText.fold(q);
        List<Shelf> all = queries.register(actor);
        List<Shelf> found = all.stream()
                .filter(one -> !left || one.stored() > 0)
                .filter(one -> asked.isEmpty()
                        || SearchText.fold(one.productName() + " " + one.entityName())
                                .contains(asked))
                .toList();
        int from = Math.clamp((long) page * PAGE, 0, found.size());
        Paged<Shelf> shown =
                new Paged<>(found.subList(from, Math.min(from + PAGE, found.size())), found.size(), from / PAGE, PAGE);
        int stored = all.stream().mapToInt(Shelf::stored).sum();
        int missing = (int) all.stream().filter(one -> one.received() == 0).count();
        return new SamplesPage(shown, q, left, List.of(stored, missing));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/samples/candidates/{candidate}")
    CandidateSamplesPage candidate(Actor actor, @PathVariable UUID candidate) {
        return page(actor, candidate, false, NOTHING, List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @PostMapping("/samples/candidates/{candidate}/lots")
    Object receive(Actor actor, @PathVariable UUID candidate, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        ReceiveSamples.Receipt receipt = new ReceiveSamples.Receipt(
                typed.whole("pieces"),
                typed.text("difference"),
                typed.day("receivedOn"),
                typed.text("handedBy"),
                choice(Condition.values(), typed.text("condition")),
                typed.text("remark"),
                typed.given("batch"),
                typed.given("expiresOn") != null,
                typed.day("expiresOn"),
                typed.text("storage"),
                typed.id("handover"));
        try {
            receiving.receive(actor, candidate, receipt);
            return Redirect.to("/samples/candidates/" + candidate).saying("evaluation.sample.done.received");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, candidate, false, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @PostMapping("/samples/candidates/{candidate}/moves")
    Object move(Actor actor, @PathVariable UUID candidate, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        try {
            int moved = moving.move(actor, candidate, entry(typed, typed.ids("unit")));
            return Redirect.to("/samples/candidates/" + candidate)
                    .saying("evaluation.sample.done.moved", Integer.toString(moved));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, candidate, true, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/samples/units/{unit}")
    PiecePage piece(Actor actor, @PathVariable UUID unit) {
        return new PiecePage(queries.piece(actor, unit), time.today(), NOTHING, List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @PostMapping("/samples/units/{unit}/moves")
    Object movePiece(Actor actor, @PathVariable UUID unit, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID candidate = queries.piece(actor, unit).candidate().id();
        try {
            moving.move(actor, candidate, entry(typed, List.of(unit)));
            return Redirect.to("/samples/units/" + unit).saying("evaluation.sample.done.moved", "1");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new PiecePage(queries.piece(actor, unit), time.today(), typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_SECRETARY})
    @GetMapping("/sessions/{id}/samples")
    SessionSamplesPage session(Actor actor, @PathVariable UUID id) {
        return new SessionSamplesPage(queries.ofSession(actor, new SessionId(id)));
    }

    private static MoveSamples.Entry entry(Typed typed, List<UUID> units) {
        return new MoveSamples.Entry(
                choice(SampleAction.values(), typed.text("action")),
                typed.day("on"),
                typed.text("detail"),
                typed.text("witnesses"),
                units);
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private CandidateSamplesPage page(Actor actor, UUID candidate, boolean moves, Typed typed, List<Refusal> refusals) {
        Kept kept = queries.of(actor, candidate);
        boolean tourism = regulations.get(kept.candidate().criteriaSet()).tourism();
        LocalDate today = time.today();
        return new CandidateSamplesPage(kept, tourism, moves, today, typed, refusals);
    }
}
