package vn.saolang.dossier.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;

/**
 * A sealed version of a dossier: what the producer handed in, never changed since.
 *
 * @param number 1 for the first submission
 * @param sha256 of the canonical content, 64 hexadecimal digits
 * @param selfAnswers by criterion
 * @param evidence by criterion, in the order it was attached
 * @param confidential what was marked as a trade secret: evidence/id, criteria/code, section/field
 */
public record SealedDossier(
        DossierId id,
        int number,
        String sha256,
        Instant submittedAt,
        String submitter,
        String criteriaSet,
        @Nullable String tourismCase,
        Map<String, SelfAnswer> selfAnswers,
        Map<String, List<EvidenceItem>> evidence,
        Form01 form01,
        Form02 form02,
        Set<String> confidential) {

    /** Whether the producer marked a text as a trade secret: {@code criteria/1.1}, {@code results/business}. */
    public boolean secret(String text) {
        return confidential.contains(text);
    }

    /** The files attached to a criterion. */
    public List<EvidenceItem> evidenceOf(String criterion) {
        return evidence.getOrDefault(criterion, List.of());
    }
}
