package vn.saolang.dossier.model.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.Form01;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.kernel.VietnamTime;

/**
 * What a dossier says at one time: a sealed version, or the draft.
 *
 * @param number of the sealed version, 0 for the draft
 * @param sealedOn the day it was handed in, null for the draft
 */
public record Version(
        DossierId dossier,
        int number,
        @Nullable LocalDate sealedOn,
        String criteriaSet,
        @Nullable String tourismCase,
        Form01 form01,
        Form02 form02,
        Map<String, SelfAnswer> answers,
        Map<String, List<EvidenceItem>> evidence) {

    public static Version of(SealedDossier sealed) {
        return new Version(
                sealed.id(),
                sealed.number(),
                VietnamTime.dateOf(sealed.submittedAt()),
                sealed.criteriaSet(),
                sealed.tourismCase(),
                sealed.form01(),
                sealed.form02(),
                sealed.selfAnswers(),
                sealed.evidence());
    }

    public static Version of(DossierId id, @Nullable String tourismCase, Draft draft) {
        return new Version(
                id,
                0,
                null,
                draft.set().code(),
                tourismCase,
                draft.form01(),
                draft.form02(),
                draft.answers(),
                draft.evidence().stream()
                        .collect(Collectors.groupingBy(
                                EvidenceItem::criterion, LinkedHashMap::new, Collectors.toList())));
    }

    public boolean isDraft() {
        return number == 0;
    }

    /** Whether answers of the two can be compared: the same set and the same case of it. */
    public boolean sameRules(Version other) {
        return criteriaSet.equals(other.criteriaSet) && Objects.equals(tourismCase, other.tourismCase);
    }

    public SelfAnswer answer(String criterion) {
        return answers.getOrDefault(criterion, SelfAnswer.none(criterion));
    }

    public List<EvidenceItem> evidenceOf(String criterion) {
        return evidence.getOrDefault(criterion, List.of());
    }

    /** The files of a criterion by their content. */
    Set<String> hashes(String criterion) {
        return evidenceOf(criterion).stream()
                .map(item -> item.file().sha256())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a criterion has another option, other words or other papers than before. */
    public boolean differsFrom(Version before, String criterion) {
        return choiceDiffers(before, criterion)
                || !answer(criterion)
                        .description()
                        .equals(before.answer(criterion).description())
                || !hashes(criterion).equals(before.hashes(criterion));
    }

    /** Whether another option was chosen than before. */
    public boolean choiceDiffers(Version before, String criterion) {
        return !Objects.equals(
                answer(criterion).option(), before.answer(criterion).option());
    }

    /** Whether a criterion has a paper that was not there before. */
    public boolean hasNewPaper(Version before, String criterion) {
        return !before.hashes(criterion).containsAll(hashes(criterion));
    }
}
