package vn.saolang.dossier.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.app.OpenDossier;
import vn.saolang.dossier.app.SubmitDossier;
import vn.saolang.dossier.app.course.Courses;
import vn.saolang.dossier.app.prepare.Preparations;
import vn.saolang.dossier.app.tracking.TrackDossier;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.SubmissionStore;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** A dossier: where it stands, its forms, handing it in, its sealed versions. */
@Controller
class DossierController {

    private final DossierFile files;
    private final DossierPages pages;
    private final DossierQueries queries;
    private final DraftReader drafts;
    private final SubmitDossier submitting;
    private final OpenDossier opening;
    private final Courses courses;
    private final TrackDossier tracking;
    private final Preparations preparations;

    DossierController(
            DossierFile files,
            DossierPages pages,
            DossierQueries queries,
            DraftReader drafts,
            SubmitDossier submitting,
            OpenDossier opening,
            Courses courses,
            TrackDossier tracking,
            Preparations preparations) {
        this.tracking = tracking;
        this.preparations = preparations;
        this.files = files;
        this.pages = pages;
        this.queries = queries;
        this.drafts = drafts;
        this.submitting = submitting;
        this.opening = opening;
        this.courses = courses;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR
    })
    @GetMapping("/dossiers/{id}")
    DossierPage show(Actor actor, @PathVariable String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        DossierId dossier = met.dossier().id();
        int defects = met.writable()
                ? drafts.defects(met.dossier(), drafts.read(met.dossier())).size()
                : 0;
        return new DossierPage(
                met,
                defects,
                queries.timeline(dossier),
                files.reception(dossier, Desk.COMMUNE).orElse(null),
                files.reception(dossier, Desk.PROVINCE).orElse(null),
                files.requests(dossier),
                files.forwardings(dossier),
                courses.formerBehind(dossier).map(FormerDossier::filedOn).orElse(null),
                tracking.codeOf(dossier),
                preparations.ofMandated(dossier));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/dossiers/{id}/form01")
    FormPage form01(Actor actor, @PathVariable String id) {
        return pages.form(own(actor, id), true, null, List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/dossiers/{id}/form02")
    FormPage form02(Actor actor, @PathVariable String id) {
        return pages.form(own(actor, id), false, null, List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/dossiers/{id}/check")
    CheckPage check(Actor actor, @PathVariable String id) {
        Met met = own(actor, id);
        return pages.check(met, drafts.defects(met.dossier(), drafts.read(met.dossier())));
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers/{id}/submissions")
    Object submit(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String undertaking) {
        Met met = own(actor, id);
        try {
            int number = submitting.submit(actor, met.dossier().id(), undertaking.equals("true"));
            return Redirect.to(met.url()).saying("dossier.submitted", Integer.toString(number));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.check(met, refused.refusals()));
        }
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR
    })
    @GetMapping("/dossiers/{id}/submissions/{number}")
    SubmissionPage sealed(Actor actor, @PathVariable String id, @PathVariable String number) {
        Met met = files.meet(actor, DossierId.parse(id));
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound("submission of dossier " + id);
        }
        SealedDossier sealed = queries.sealed(met.dossier().id(), Integer.parseInt(number));
        List<Integer> numbers = queries.submissions(met.dossier().id()).stream()
                .map(SubmissionStore.Sealed::number)
                .toList();
        return new SubmissionPage(met, sealed, pages.stars(met.set(), sealed), numbers);
    }

    @Access(Role.PRODUCER)
    @PostMapping("/dossiers/{id}/withdrawal")
    Redirect withdraw(Actor actor, @PathVariable String id) {
        opening.withdraw(actor, own(actor, id).dossier().id());
        return Redirect.to("/dossiers").saying("dossier.withdrawn");
    }

    private Met own(Actor actor, String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        if (!met.prepares()) {
            throw new NotFound("dossier " + id);
        }
        return met;
    }
}
