package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.withdrawal.MoveWithdrawal;
import vn.saolang.recognition.app.withdrawal.SignWithdrawal;
import vn.saolang.recognition.app.withdrawal.WithdrawalQueries;
import vn.saolang.recognition.model.withdrawal.Withdrawal;

/** A case of withdrawal from verification to decision. */
@Controller
class WithdrawalController {

    private final WithdrawalQueries cases;
    private final MoveWithdrawal moving;
    private final SignWithdrawal signing;

    WithdrawalController(WithdrawalQueries cases, MoveWithdrawal moving, SignWithdrawal signing) {
        this.cases = cases;
        this.moving = moving;
        this.signing = signing;
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/withdrawal-cases")
    CasesPage list(Actor actor) {
        boolean opens = actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
        return new CasesPage(cases.readableBy(actor), opens, OpeningController.commune(actor));
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/withdrawal-cases/{id}")
    CasePage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private CasePage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        Withdrawal one = cases.get(actor, id);
        return new CasePage(
                one,
                Level.isOffice(actor, one.desk()),
                Office.isSigner(actor, one.scope()),
                WithdrawalQueries.isInside(actor, one),
                cases.isEntity(actor, one),
                Level.isOffice(actor, one.scope()),
                typed,
                refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/{id}/verification")
    Object verify(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        MoveWithdrawal.Minutes minutes = new MoveWithdrawal.Minutes(
                form.getOrDefault("verified", ""),
                form.getOrDefault("place", ""),
                form.getOrDefault("findings", ""),
                form.getOrDefault("heard", ""));
        return answer(
                actor,
                id,
                form,
                "recognition.done.withdrawal.verified",
                () -> Uploads.with(file, upload -> {
                    moving.verify(actor, id, version, minutes, upload);
                    return true;
                }));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/{id}/forwarding")
    Object forward(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "recognition.done.withdrawal.forwarded",
                () -> moving.forward(actor, id, version, typed(form, "number"), typed(form, "day")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/{id}/submission")
    Object submit(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "recognition.done.submitted",
                () -> moving.submit(actor, id, version, typed(form, "number"), typed(form, "day")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/{id}/closing")
    Object close(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "recognition.done.withdrawal.closed",
                () -> moving.close(actor, id, version, typed(form, "reason")));
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/withdrawal-cases/{id}/return")
    Object giveBack(
            Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "recognition.done.returned",
                () -> moving.giveBack(actor, id, version, typed(form, "reason")));
    }

    @Access({Role.PROVINCE_CHAIR, Role.MINISTER})
    @PostMapping("/withdrawal-cases/{id}/signature")
    Object sign(Actor actor, @PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                id,
                form,
                "recognition.done.withdrawal.signed",
                () -> signing.sign(
                        actor, id, version, typed(form, "number"), typed(form, "day"), typed(form, "recipients")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/withdrawal-cases/{id}/sending")
    Object send(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable List<Integer> to) {
        signing.sent(actor, id, to == null ? List.of() : to);
        return Redirect.to("/withdrawal-cases/" + id).saying("recognition.done.withdrawal.sent");
    }

    private Object answer(Actor actor, UUID id, Map<String, String> form, String done, Runnable act) {
        try {
            act.run();
            return Redirect.to("/withdrawal-cases/" + id).saying(done);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    private static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }
}
