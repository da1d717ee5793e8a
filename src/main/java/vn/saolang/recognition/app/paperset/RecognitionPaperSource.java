package vn.saolang.recognition.app.paperset;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.dossier.paperset.PaperSource;
import vn.saolang.recognition.model.paperset.SampleHandover;
import vn.saolang.recognition.store.paperset.RecognitionTraceStore;
import vn.saolang.recognition.store.paperset.SampleStore;
import vn.saolang.regulation.Regulations;

/** Decisions, certificates, letters, notices, withdrawal papers, and the samples that stand in the set like a paper. */
@Component
class RecognitionPaperSource implements PaperSource {

    private final RecognitionTraceStore traces;
    private final SampleStore samples;
    private final Regulations regulations;

    RecognitionPaperSource(RecognitionTraceStore traces, SampleStore samples, Regulations regulations) {
        this.traces = traces;
        this.samples = samples;
        this.regulations = regulations;
    }

    @Override
    public List<FoundPaper> papersOf(DossierSummary dossier) {
        List<FoundPaper> found = new ArrayList<>();
        traces.of(dossier.id().value())
                .forEach(one -> found.add(new FoundPaper(one.paper(), one.number(), one.day(), one.url(), one.page())));
        List<SampleHandover> handed = samples.of(dossier.id());
        addSamples(found, dossier, handed, SampleHandover.Desk.PROVINCE, "SAMPLES");
        addSamples(found, dossier, handed, SampleHandover.Desk.CENTRAL, "CENTRAL_SAMPLES");
        return found;
    }

    /** Five pieces at the desk make the line complete. */
    private void addSamples(
            List<FoundPaper> found,
            DossierSummary dossier,
            List<SampleHandover> handed,
            SampleHandover.Desk desk,
            String paper) {
        List<SampleHandover> here =
                handed.stream().filter(one -> one.desk() == desk).toList();
        int pieces = here.stream().mapToInt(SampleHandover::pieces).sum();
        var filed = dossier.filedOn();
        if (filed != null && !here.isEmpty() && pieces >= needed(regulations, filed)) {
            String url =
                    "/paper-sets/" + dossier.id() + "/samples/" + desk.name().toLowerCase(java.util.Locale.ROOT);
            found.add(FoundPaper.file(paper, null, here.getLast().receivedOn(), url));
        }
    }

    /** How many pieces the regime of the filing day asks for; none where it does not say. */
    static int needed(Regulations regulations, java.time.LocalDate filed) {
        return regulations.regimeFor(filed).deadlines().getOrDefault("sample-products", 0);
    }
}
