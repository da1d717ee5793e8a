package vn.saolang.evaluation.web.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.app.team.TeamQueries.Proof;
import vn.saolang.evaluation.app.team.TeamQueries.Whole;
import vn.saolang.evaluation.team.PageAnchor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Part;

/** The evidence of a criterion with the places the team points at, and the form that adds one. */
public record AnchorsPart(
        String base,
        String dossierId,
        String criterion,
        List<Proof> proofs,
        List<PageAnchor> anchors,
        boolean writable,
        @Nullable AnchorTyped typed,
        List<Refusal> refusals)
        implements Part {

    static AnchorsPart of(Whole whole, String criterion, @Nullable AnchorTyped typed, List<Refusal> refusals) {
        boolean mine = typed != null && typed.criterion().equals(criterion);
        return new AnchorsPart(
                whole.file().url() + "/criteria/" + criterion,
                whole.file().dossier().toString(),
                criterion,
                TeamQueries.proofs(whole.dossier(), whole.work().requests(), criterion),
                whole.work().anchorsOf(criterion),
                whole.desk().writes(whole.work().tasks().get(criterion)),
                mine ? typed : null,
                mine ? refusals : List.of());
    }

    public String url(Proof proof) {
        return proof.url(java.util.UUID.fromString(dossierId));
    }

    public String given(String field) {
        return typed == null ? "" : typed.of(field);
    }
}
