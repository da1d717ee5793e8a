package vn.saolang.support.model.policy;

import java.util.Objects;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyId;
import vn.saolang.support.SupportKind;
import vn.saolang.territory.UnitRef;

/** A support policy of a province as it was entered. */
public record Policy(PolicyId id, UnitRef province, PolicyDraft says) {

    public SupportKind kind() {
        return Objects.requireNonNull(says.kind());
    }
}
