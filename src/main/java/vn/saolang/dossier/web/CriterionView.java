package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/**
 * A criterion with its answer and evidence.
 *
 * @param heading name of the section it opens, empty for the others
 * @param options those of the product's case
 * @param marked a star hangs on it, so points need a paper
 * @param answer what stands in the inputs: stored, or typed when it could not be stored
 * @param stale the stored answer when another tab changed it; the same as answer otherwise
 * @param secret whether the description is marked as a trade secret
 */
public record CriterionView(
        String heading,
        Criterion criterion,
        List<Option> options,
        boolean marked,
        SelfAnswer answer,
        SelfAnswer stored,
        boolean stale,
        List<EvidenceItem> evidence,
        List<Refusal> refusals,
        boolean secret) {

    /** The same with the mark as it was typed. */
    CriterionView withSecret(boolean typed) {
        return new CriterionView(heading, criterion, options, marked, answer, stored, stale, evidence, refusals, typed);
    }

    public String key() {
        return criterion.code().replace('.', '-');
    }

    public boolean chosen(int option) {
        return answer.option() != null && answer.option() == option;
    }
}
