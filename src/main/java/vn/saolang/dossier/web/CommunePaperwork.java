package vn.saolang.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.app.tracking.TrackDossier;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.OfficeStore.Forwarding;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.dossier.store.OfficeStore.Request;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.CommunePapers;
import vn.saolang.papers.CommuneReport;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperWords;

/** Fills the commune's papers: from what was signed, or from the draft with number and date dotted. */
@Component
class CommunePaperwork {

    private static final TypeReference<Map<String, Map<String, String>>> WRITTEN = new TypeReference<>() {};

    private final DossierFile files;
    private final DraftReader drafts;
    private final DossierPapers forms;
    private final TrackDossier tracking;
    private final JsonMapper json;

    CommunePaperwork(
            DossierFile files, DraftReader drafts, DossierPapers forms, TrackDossier tracking, JsonMapper json) {
        this.tracking = tracking;
        this.files = files;
        this.drafts = drafts;
        this.forms = forms;
        this.json = json;
    }

    OfficialPaper receipt(Met met) {
        Reception receipt = files.reception(met.dossier().id(), Desk.COMMUNE)
                .orElseThrow(
                        () -> new NotFound("receipt of dossier " + met.dossier().id()));
        var form = forms.content(met).form01();
        List<CommunePapers.Item> items = new ArrayList<>(List.of(
                new CommunePapers.Item(forms.text("dossier.paper.FORM_01"), "01"),
                new CommunePapers.Item(forms.text("dossier.paper.FORM_02"), "01"),
                new CommunePapers.Item(forms.text("dossier.paper.EVIDENCE"), "01")));
        if (!form.samples().isEmpty()) {
            items.add(new CommunePapers.Item(forms.text("dossier.paper.SAMPLES"), form.samples()));
        }
        return new CommunePapers.Receipt(
                        issue(met, null, "GTN-UBND", null, receipt.receivedOn()),
                        receipt.slip(),
                        form.entity(),
                        form.representative(),
                        form.address(),
                        form.phone(),
                        DossierPapers.none(form.email()),
                        form.product(),
                        items,
                        1,
                        PaperWords.day(receipt.receivedOn()),
                        receipt.dueOn(),
                        receipt.receiver(),
                        DossierPapers.none(tracking.codeOf(met.dossier().id())))
                .paper();
    }

    OfficialPaper request(Met met) {
        Request request = files.requests(met.dossier().id()).stream()
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("request of dossier " + met.dossier().id()));
        List<CommunePapers.Defect> defects = new ArrayList<>();
        for (CompletionItem item : request.items()) {
            defects.add(new CommunePapers.Defect(
                    forms.text(item.paper().key()),
                    item.detail(),
                    request.desk() == Desk.COMMUNE ? "26/2026 Điều 7.2a" : "26/2026 Điều 7.3a"));
        }
        Issue issue = issueOf(met, request);
        String slip = files.reception(met.dossier().id(), request.desk())
                .map(Reception::slip)
                .orElse(null);
        String addressee = request.ofEntity()
                ? met.dossier().entityName()
                : "Ủy ban nhân dân " + lower(met.commune().name());
        return new CommunePapers.Return(issue, addressee, met.dossier().productName(), slip, defects, null, null)
                .paper();
    }

    private static Issue issueOf(Met met, Request request) {
        return request.desk() == Desk.COMMUNE
                ? issue(met, null, "PYC-UBND", null, request.askedOn())
                : new Issue(
                        null,
                        "Cơ quan tham mưu quản lý OCOP " + lower(met.province().name()),
                        null,
                        "PYC-OCOP",
                        met.province().bareName(),
                        request.askedOn(),
                        List.of(),
                        null);
    }

    OfficialPaper report(Met met) {
        Map<String, String> written = written(met, SectionName.REPORT);
        CommuneSignature signature = signature(met);
        var form = forms.content(met).form02();
        return new CommuneReport(
                        issue(
                                met,
                                signature == null ? null : signature.reportNumber(),
                                "BC-UBND",
                                signer(met),
                                signature == null ? null : signature.reportDate()),
                        lower(met.commune().name()),
                        met.province().bareName(),
                        form.entity(),
                        forms.text("producer.kind." + form.entityKind()),
                        form.address(),
                        forms.person(form),
                        form.product(),
                        DossierPapers.none(written.get("material")),
                        DossierPapers.none(written.get("labour")),
                        DossierPapers.none(written.get("idea")),
                        DossierPapers.none(written.get("identity")))
                .paper();
    }

    OfficialPaper letter(Met met) {
        CommuneSignature signature = signature(met);
        List<String> enclosed = new ArrayList<>(List.of(
                forms.text("dossier.paper.COMMUNE_REPORT"),
                forms.text("dossier.paper.FORM_01"),
                forms.text("dossier.paper.FORM_02"),
                forms.text("dossier.paper.EVIDENCE")));
        if (!met.set().tourism()) {
            enclosed.add("05 " + lower(forms.text("dossier.paper.SAMPLES")));
        }
        written(met, SectionName.LETTER)
                .getOrDefault("text", "")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(enclosed::add);
        return new CommunePapers.Request(
                        issue(
                                met,
                                signature == null ? null : signature.letterNumber(),
                                "UBND",
                                signer(met),
                                signature == null ? null : signature.letterDate()),
                        lower(met.province().name()),
                        List.of(new CommunePapers.Requested(
                                met.dossier().productName(),
                                met.dossier().productCode(),
                                met.dossier().entityName(),
                                drafts.groupOf(met.dossier().criteriaSet()))),
                        enclosed)
                .paper();
    }

    OfficialPaper minutes(Met met) {
        Map<String, String> written = written(met, SectionName.MINUTES);
        String day = written.getOrDefault("heldOn", "");
        return new CommunePapers.Meeting(
                        issue(met, null, "BB-UBND", null, null),
                        met.dossier().productName(),
                        met.dossier().entityName(),
                        day.matches("\\d{4}-\\d\\d-\\d\\d") ? PaperWords.day(LocalDate.parse(day)) : null,
                        DossierPapers.none(written.get("venue")),
                        lines(written.getOrDefault("present", "")),
                        lines(written.getOrDefault("opinions", "")),
                        DossierPapers.none(written.get("conclusion")),
                        null,
                        null)
                .paper();
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    /** As signed, or as it stands now while the commune still writes. */
    private Map<String, String> written(Met met, SectionName section) {
        Forwarding last = last(met);
        if (last == null || met.dossier().state().withCommune()) {
            return drafts.section(met.dossier(), section).fields();
        }
        return json.readValue(last.content(), WRITTEN).getOrDefault(section.path(), Map.of());
    }

    private @Nullable Forwarding last(Met met) {
        List<Forwarding> all = files.forwardings(met.dossier().id());
        return all.isEmpty() ? null : all.getLast();
    }

    private @Nullable CommuneSignature signature(Met met) {
        Forwarding last = last(met);
        return last == null || met.dossier().state().withCommune() ? null : last.signature();
    }

    private @Nullable String signer(Met met) {
        Forwarding last = last(met);
        return last == null || met.dossier().state().withCommune() ? null : last.signer();
    }

    private static Issue issue(
            Met met, @Nullable String number, String symbol, @Nullable String signer, @Nullable LocalDate date) {
        return new Issue(
                null,
                "Ủy ban nhân dân " + lower(met.commune().name()),
                number,
                symbol,
                met.commune().bareName(),
                date,
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                signer);
    }

    /** "Xã Tân Cương" within a sentence: "xã Tân Cương". */
    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }
}
