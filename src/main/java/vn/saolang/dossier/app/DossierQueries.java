package vn.saolang.dossier.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.dossier.store.StepStore;
import vn.saolang.dossier.store.SubmissionStore;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Questions about dossiers and their sealed versions, without asking who asks. */
@Component
public class DossierQueries {

    private final DossierStore dossiers;
    private final SubmissionStore submissions;
    private final StepStore steps;

    DossierQueries(DossierStore dossiers, SubmissionStore submissions, StepStore steps) {
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.steps = steps;
    }

    public Optional<DossierSummary> find(DossierId id) {
        return dossiers.find(id);
    }

    public DossierSummary get(DossierId id) {
        return find(id).orElseThrow(() -> new NotFound("dossier " + id));
    }

    public Optional<DossierSummary> withCode(String productCode) {
        return dossiers.withCode(productCode);
    }

    public List<DossierSummary> ofProduct(ProductId product) {
        return dossiers.ofProduct(product);
    }

    public List<DossierSummary> inProvince(UnitRef province, Set<DossierState> states) {
        return states.isEmpty() ? List.of() : dossiers.of(province, true, states);
    }

    public List<DossierSummary> inCommune(UnitRef commune, Set<DossierState> states) {
        return states.isEmpty() ? List.of() : dossiers.of(commune, false, states);
    }

    public List<StepStore.Taken> timeline(DossierId id) {
        return steps.of(id);
    }

    /** The day of the last step that brought it to the province's desk. */
    public Optional<LocalDate> receivedByProvinceOn(DossierId id) {
        return steps.of(id).stream()
                .filter(step -> step.to() == DossierState.PROVINCE_RECEIVED)
                .reduce((earlier, later) -> later)
                .map(step -> VietnamTime.dateOf(step.at()));
    }

    public List<SubmissionStore.Sealed> submissions(DossierId id) {
        return submissions.all(id);
    }

    public SealedDossier sealed(DossierId id, int number) {
        SubmissionStore.Sealed stored = submissions
                .find(id, number)
                .orElseThrow(() -> new NotFound("submission " + number + " of dossier " + id));
        SealedContent content = SealedContent.read(stored.content());
        Map<String, SelfAnswer> answers = new LinkedHashMap<>();
        content.answers()
                .forEach((criterion, answer) -> answers.put(
                        criterion,
                        new SelfAnswer(criterion, answer.chosen(), answer.worth(), answer.description(), 0)));
        return new SealedDossier(
                id,
                number,
                stored.sha256(),
                stored.submittedAt(),
                stored.submitter(),
                content.criteriaSet(),
                content.tourismCase(),
                answers,
                evidenceOf(content),
                content.form01(),
                content.form02(),
                Set.copyOf(content.confidential()));
    }

    private static Map<String, List<EvidenceItem>> evidenceOf(SealedContent content) {
        return content.evidence().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(file -> new EvidenceItem(
                                        file.id(),
                                        entry.getKey(),
                                        file.file(),
                                        file.name(),
                                        file.mediaType(),
                                        file.size(),
                                        content.confidential().contains("evidence/" + file.id())))
                                .toList()));
    }
}
