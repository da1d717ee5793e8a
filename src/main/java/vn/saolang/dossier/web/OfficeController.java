package vn.saolang.dossier.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.app.CommuneDesk;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.ProvinceDesk;
import vn.saolang.dossier.app.SignForCommune;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** What commune and province do with a dossier: receive, ask, lay before the chair, sign, clear. */
@Controller
class OfficeController {

    private final DossierFile files;
    private final DossierPages pages;
    private final CommuneDesk commune;
    private final SignForCommune signing;
    private final ProvinceDesk province;

    OfficeController(
            DossierFile files, DossierPages pages, CommuneDesk commune, SignForCommune signing, ProvinceDesk province) {
        this.files = files;
        this.pages = pages;
        this.commune = commune;
        this.signing = signing;
        this.province = province;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping("/dossiers/{id}/commune")
    CommunePage desk(Actor actor, @PathVariable String id) {
        return pages.commune(atCommune(actor, id), null, List.of());
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/dossiers/{id}/reception")
    Redirect receive(Actor actor, @PathVariable String id) {
        Met met = atCommune(actor, id);
        String slip = commune.receive(actor, met.dossier().id()).slip();
        return Redirect.to(met.url() + "/commune").saying("dossier.received", slip);
    }

    @Access(Role.COMMUNE_OFFICER)
    @PostMapping("/dossiers/{id}/proposal")
    Object propose(Actor actor, @PathVariable String id) {
        Met met = atCommune(actor, id);
        try {
            commune.propose(actor, met.dossier().id());
            return Redirect.to(met.url()).saying("dossier.proposed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.commune(met, null, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/dossiers/{id}/rework")
    Redirect rework(Actor actor, @PathVariable String id) {
        Met met = atCommune(actor, id);
        commune.rework(actor, met.dossier().id());
        return Redirect.to(met.url() + "/commune").saying("dossier.reworked");
    }

    @Access(Role.COMMUNE_CHAIR)
    @GetMapping("/dossiers/{id}/signature")
    SignaturePage signature(Actor actor, @PathVariable String id) {
        return page(atCommune(actor, id), Map.of(), List.of());
    }

    @Access(Role.COMMUNE_CHAIR)
    @PostMapping("/dossiers/{id}/signature")
    Object sign(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Met met = atCommune(actor, id);
        Map<String, String> values = typed.toSingleValueMap();
        CommuneSignature signature = new CommuneSignature(
                values.getOrDefault("reportNumber", ""),
                day(values.getOrDefault("reportDate", "")),
                values.getOrDefault("letterNumber", ""),
                day(values.getOrDefault("letterDate", "")));
        try {
            String code = signing.sign(actor, met.dossier().id(), signature);
            return Redirect.to(met.url()).saying("dossier.signed", code);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(met, values, refused.refusals()));
        }
    }

    private SignaturePage page(Met met, Map<String, String> typed, List<Refusal> refusals) {
        return new SignaturePage(met, typed, pages.section(met, SectionName.REPORT), refusals);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/{id}/province-reception")
    Redirect receiveAtProvince(Actor actor, @PathVariable String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        String slip = province.receive(actor, met.dossier().id()).slip();
        return Redirect.to(met.url()).saying("dossier.received", slip);
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/dossiers/{id}/clearance")
    Redirect clear(Actor actor, @PathVariable String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        province.clear(actor, met.dossier().id());
        return Redirect.to(met.url()).saying("dossier.cleared");
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/dossiers/{id}/request")
    RequestPage request(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "entity") String of) {
        Met met = files.meet(actor, DossierId.parse(id));
        return request(met, !of.equals("commune"), List.of(), Map.of(), List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/dossiers/{id}/request")
    Object ask(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        Met met = files.meet(actor, DossierId.parse(id));
        boolean ofEntity = !"commune".equals(typed.getFirst("of"));
        List<String> chosen = typed.getOrDefault("paper", List.of());
        Map<String, String> details = new LinkedHashMap<>();
        List<CompletionItem> items = new ArrayList<>();
        for (MissingPaper paper : MissingPaper.values()) {
            String detail = typed.getFirst("detail-" + paper.name());
            details.put(paper.name(), detail == null ? "" : detail);
            details.put("criterion-" + paper.name(), Objects.requireNonNullElse(criterion(met, paper, typed), ""));
            if (chosen.contains(paper.name())) {
                items.add(new CompletionItem(paper, detail == null ? "" : detail, criterion(met, paper, typed)));
            }
        }
        try {
            if (byCommune(met)) {
                commune.sendBack(actor, met.dossier().id(), items);
            } else {
                province.ask(actor, met.dossier().id(), ofEntity, items);
            }
            return Redirect.to(met.url()).saying("dossier.asked");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(request(met, ofEntity, chosen, details, refused.refusals()));
        }
    }

    /** The criterion chosen for a paper, when the set has it. */
    private static @Nullable String criterion(Met met, MissingPaper paper, MultiValueMap<String, String> typed) {
        String code = typed.getFirst("criterion-" + paper.name());
        return code != null && met.set().leaf(code).isPresent() ? code : null;
    }

    private static RequestPage request(
            Met met, boolean ofEntity, List<String> chosen, Map<String, String> details, List<Refusal> refusals) {
        boolean byCommune = byCommune(met);
        boolean entity = byCommune || ofEntity;
        return new RequestPage(met, entity, byCommune, MissingPaper.askedOf(entity), details, chosen, refusals);
    }

    private static boolean byCommune(Met met) {
        return met.officer()
                && !DossierState.sentToProvince().contains(met.dossier().state());
    }

    private Met atCommune(Actor actor, String id) {
        Met met = files.meet(actor, DossierId.parse(id));
        if (!met.officer() && !met.chair()) {
            throw new NotFound("dossier " + id);
        }
        return met;
    }
}
