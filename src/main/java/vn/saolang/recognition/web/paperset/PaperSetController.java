package vn.saolang.recognition.web.paperset;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.paperset.SampleReceipt;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.paperset.HandOverSamples;
import vn.saolang.recognition.app.paperset.PaperSetQueries;
import vn.saolang.recognition.app.paperset.PaperSetQueries.PaperSet;
import vn.saolang.recognition.model.paperset.SampleHandover;
import vn.saolang.regulation.Regulations;

/** The paper set of a dossier, and its samples. */
@Controller
class PaperSetController {

    private final PaperSetQueries sets;
    private final HandOverSamples samples;
    private final Regulations regulations;

    PaperSetController(PaperSetQueries sets, HandOverSamples samples, Regulations regulations) {
        this.sets = sets;
        this.samples = samples;
        this.regulations = regulations;
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
    @GetMapping("/paper-sets/{id}")
    PaperSetPage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), List.of());
    }

    private PaperSetPage page(Actor actor, UUID id, Map<String, String> typed, List<Refusal> refusals) {
        PaperSet set = sets.of(actor, new DossierId(id));
        boolean office = actor.has(Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR, Role.MINISTRY_OFFICE, Role.MINISTER);
        return new PaperSetPage(set, office, desk(actor, set), typed, refusals);
    }

    private SampleHandover.@Nullable Desk desk(Actor actor, PaperSet set) {
        boolean receives = actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
        boolean tourism = regulations.get(set.dossier().criteriaSet()).tourism();
        return receives && !tourism ? HandOverSamples.deskOf(actor, set.dossier()) : null;
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/paper-sets/{id}/samples")
    Object receive(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> form) {
        HandOverSamples.Typed typed = new HandOverSamples.Typed(
                form.getOrDefault("pieces", ""), form.getOrDefault("day", ""), form.getOrDefault("handedBy", ""));
        try {
            samples.receive(actor, new DossierId(id), typed);
            return Redirect.to("/paper-sets/" + id).saying("recognition.done.samples.received");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, form, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/paper-sets/{id}/samples/{handoverId}/ending")
    Redirect end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID handoverId,
            @RequestParam(defaultValue = "USED_UP") String how) {
        samples.end(actor, new DossierId(id), handoverId, how.equals("RETURNED"));
        return Redirect.to("/paper-sets/" + id).saying("recognition.done.samples.ended");
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
    @GetMapping("/paper-sets/{id}/samples/{desk}.{format}")
    ResponseEntity<byte[]> receipt(
            Actor actor, @PathVariable UUID id, @PathVariable String desk, @PathVariable String format) {
        PaperSet set = sets.of(actor, new DossierId(id));
        List<SampleReceipt.Handed> handed = set.samples().stream()
                .filter(one -> one.desk().name().equalsIgnoreCase(desk))
                .map(one -> new SampleReceipt.Handed(one.pieces(), one.receivedOn(), one.handedBy(), one.receiver()))
                .toList();
        if (handed.isEmpty()) {
            throw new NotFound("samples");
        }
        String at =
                switch (desk) {
                    case "commune" -> "Ủy ban nhân dân cấp xã";
                    case "province" -> "Cơ quan tham mưu quản lý OCOP cấp tỉnh";
                    default -> "Cơ quan tham mưu quản lý OCOP của Bộ Nông nghiệp và Môi trường";
                };
        return PaperAnswer.of(
                new SampleReceipt(
                                set.dossier().productName(),
                                set.dossier().productCode(),
                                set.dossier().entityName(),
                                at,
                                handed)
                        .paper(),
                format);
    }
}
