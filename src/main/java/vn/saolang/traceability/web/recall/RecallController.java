package vn.saolang.traceability.web.recall;

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
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.app.recall.EndRecall;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.app.recall.ReportRecalled;
import vn.saolang.traceability.app.recall.StartRecall;
import vn.saolang.traceability.model.recall.RecallDraft;

/** Recalls from start to end. */
@Controller
class RecallController {

    private final RecallQueries recalls;
    private final StartRecall starting;
    private final EndRecall ending;
    private final ReportRecalled reporting;

    RecallController(RecallQueries recalls, StartRecall starting, EndRecall ending, ReportRecalled reporting) {
        this.recalls = recalls;
        this.starting = starting;
        this.ending = ending;
        this.reporting = reporting;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/recalls")
    RecallsPage list(Actor actor) {
        return new RecallsPage(recalls.list(actor));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}/recall")
    StartRecallPage form(Actor actor, @PathVariable String lot) {
        return startPage(actor, LotId.parse(lot), RecallDraft.blank(), List.of());
    }

    private StartRecallPage startPage(Actor actor, LotId lot, RecallDraft typed, List<Refusal> refusals) {
        RecallQueries.Before before = recalls.before(actor, lot);
        return new StartRecallPage(before.lot(), before.account(), before.places(), typed, refusals);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/lots/{lot}/recall")
    Object start(
            Actor actor,
            @PathVariable String lot,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String finding,
            @RequestParam(defaultValue = "") String advice) {
        LotId id = LotId.parse(lot);
        RecallDraft typed = new RecallDraft(reason, finding, advice);
        try {
            return Redirect.to("/recalls/" + starting.start(actor, id, typed))
                    .saying("traceability.done.recall-started");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(startPage(actor, id, typed, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/recalls/{id}")
    RecallPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private RecallPage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        RecallQueries.Seen seen = recalls.get(actor, id);
        return new RecallPage(
                seen,
                recalls.view(actor, seen),
                recalls.calls(actor, seen),
                recalls.callerOf(seen.recall(), seen.lot()),
                typed,
                refusals);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/recalls/{id}/end")
    Object end(Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "traceability.done.recall-ended",
                () -> ending.end(actor, id, version, form.getOrDefault("because", "")));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/recalls/{id}/reports")
    Object report(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        ReportRecalled.Typed typed = new ReportRecalled.Typed(
                PlaceId.parse(form.getOrDefault("place", "")),
                LotId.parse(form.getOrDefault("lot", "")),
                form.getOrDefault("fate", ""),
                form.getOrDefault("quantity", ""),
                form.getOrDefault("note", ""));
        return answer(actor, id, form, "traceability.done.recall-reported", () -> reporting.report(actor, id, typed));
    }

    private Object answer(Actor actor, UUID id, Map<String, String> form, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/recalls/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }
}
