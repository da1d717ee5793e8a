package vn.saolang.dossier.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.tracking.TrackDossier;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.store.DossierStore;
import vn.saolang.dossier.store.SubmissionStore;
import vn.saolang.dossier.store.secret.SecretStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.Products;
import vn.saolang.regulation.Regulations;

/** Hands a dossier in: checks it whole, seals what was written, and fixes the filing day (26/2026 Điều 7.1, 12.2). */
@Component
public class SubmitDossier {

    private final MoveDossier moves;
    private final DraftReader drafts;
    private final DossierStore dossiers;
    private final SubmissionStore submissions;
    private final SecretStore secrets;
    private final TrackDossier tracking;
    private final Regulations regulations;
    private final Products products;
    private final VietnamTime time;

    SubmitDossier(
            MoveDossier moves,
            DraftReader drafts,
            DossierStore dossiers,
            SubmissionStore submissions,
            SecretStore secrets,
            TrackDossier tracking,
            Regulations regulations,
            Products products,
            VietnamTime time) {
        this.moves = moves;
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.secrets = secrets;
        this.tracking = tracking;
        this.regulations = regulations;
        this.products = products;
        this.time = time;
    }

    /**
     * Hands the dossier in. Asked twice for the same content, it answers with the version sealed the first time.
     *
     * @param undertaking whether form 01's undertaking was given
     * @return number of the sealed version
     * @throws vn.saolang.kernel.RefusedException with every defect
     */
    @Transactional
    public int submit(Actor by, DossierId id, boolean undertaking) {
        DossierSummary dossier = moves.locked(id);
        onlyTheProducer(by, dossier);
        DossierAction action = completes(dossier) ? DossierAction.COMPLETE : DossierAction.SUBMIT;
        Draft draft = drafts.read(dossier);
        String content = contentOf(dossier, draft, secrets.of(id)).canonical();
        String sha256 = SealedContent.hash(content);
        Optional<SubmissionStore.Sealed> last = submissions.find(id, dossier.currentSubmission());
        boolean again = last.isPresent() && last.get().sha256().equals(sha256);
        if (again && !dossier.state().withProducer() && moves.holds(by, dossier, Role.PRODUCER)) {
            return last.get().number();
        }
        moves.check(by, dossier, action);
        List<Refusal> defects = new ArrayList<>(drafts.defects(dossier, draft));
        if (!undertaking) {
            defects.add(Refusal.of("dossier.UNDERTAKING_MISSING", "undertaking").citing("26/2026 Mẫu số 01"));
        }
        if (again) {
            defects.add(Refusal.whole("dossier.NOTHING_COMPLETED"));
        }
        Verdict.of(defects).orThrow();
        return seal(by, dossier, action, content, sha256);
    }

    /** The undertaking is the producer's, whoever prepared the dossier for it. */
    private void onlyTheProducer(Actor by, DossierSummary dossier) {
        if (moves.holds(by, dossier, Role.CONSULTANT) && !moves.holds(by, dossier, Role.PRODUCER)) {
            throw new RefusedException(
                    Refusal.whole("dossier.ONLY_PRODUCER_SUBMITS").citing("26/2026 Điều 7.1"));
        }
    }

    private int seal(Actor by, DossierSummary dossier, DossierAction action, String content, String sha256) {
        int number = dossier.currentSubmission() + 1;
        LocalDate today = time.today();
        submissions.insert(dossier.id(), number, sha256, content, by, time.now(), today);
        dossiers.submitted(
                dossier.id(), number, today, regulations.regimeFor(today).act());
        regulations.markUsed(dossier.criteriaSet());
        products.holdForEvaluation(by, dossier.product(), true);
        tracking.giveCode(dossier.id());
        moves.take(by, dossier, action, number);
        return number;
    }

    private static boolean completes(DossierSummary dossier) {
        return dossier.state() == DossierState.COMPLETION_REQUESTED
                || DossierState.sentToProvince().contains(dossier.state());
    }

    private static SealedContent contentOf(DossierSummary dossier, Draft draft, Set<String> secrets) {
        Map<String, SealedContent.SealedAnswer> answers = new LinkedHashMap<>();
        for (SelfAnswer answer : draft.answers().values()) {
            answers.put(
                    answer.criterion(),
                    new SealedContent.SealedAnswer(
                            answer.option() == null ? -1 : answer.option(),
                            answer.points() == null
                                    ? ""
                                    : answer.points().stripTrailingZeros().toPlainString(),
                            answer.description()));
        }
        Map<String, List<SealedContent.SealedFile>> evidence = new LinkedHashMap<>();
        for (EvidenceItem item : draft.evidence()) {
            evidence.computeIfAbsent(item.criterion(), _ -> new ArrayList<>())
                    .add(new SealedContent.SealedFile(
                            item.id(), item.file().sha256(), item.name(), item.mediaType(), item.size()));
        }
        return new SealedContent(
                dossier.criteriaSet(),
                dossier.tourismCase(),
                draft.form01(),
                draft.form02(),
                answers,
                evidence,
                standing(draft, secrets));
    }

    /** The marks of texts, and of files that are still there. */
    private static List<String> standing(Draft draft, Set<String> secrets) {
        List<String> files =
                draft.evidence().stream().map(item -> "evidence/" + item.id()).toList();
        return secrets.stream()
                .filter(item -> !item.startsWith("evidence/") || files.contains(item))
                .toList();
    }
}
