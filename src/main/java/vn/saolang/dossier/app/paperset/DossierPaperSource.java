package vn.saolang.dossier.app.paperset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.dossier.paperset.PaperSource;
import vn.saolang.dossier.store.OfficeStore;

/** The entity's forms and the commune's papers. */
@Component
class DossierPaperSource implements PaperSource {

    private final OfficeStore offices;

    DossierPaperSource(OfficeStore offices) {
        this.offices = offices;
    }

    @Override
    public List<FoundPaper> papersOf(DossierSummary dossier) {
        List<FoundPaper> found = new ArrayList<>();
        String url = "/dossiers/" + dossier.id();
        if (dossier.currentSubmission() > 0) {
            LocalDate filed = dossier.filedOn();
            found.add(FoundPaper.file("FORM01", null, filed, url + "/papers/form01"));
            found.add(FoundPaper.file("FORM02", null, filed, url + "/papers/form02"));
            found.add(
                    new FoundPaper("DOSSIER", null, filed, url + "/submissions/" + dossier.currentSubmission(), true));
        }
        List<OfficeStore.Forwarding> forwardings = offices.forwardings(dossier.id());
        if (!forwardings.isEmpty()) {
            CommuneSignature signed = forwardings.getLast().signature();
            found.add(FoundPaper.file(
                    "COMMUNE_REPORT", signed.reportNumber(), signed.reportDate(), url + "/papers/form03"));
            found.add(FoundPaper.file(
                    "COMMUNE_LETTER", signed.letterNumber(), signed.letterDate(), url + "/papers/letter"));
        }
        return found;
    }
}
