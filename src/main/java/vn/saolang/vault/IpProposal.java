package vn.saolang.vault;

import java.util.List;

/**
 * The option of criterion 3.5 that the product's rights prove today.
 *
 * @param criterion its code in the set, 3.5
 * @param option number of the option, 0 for none
 * @param text the option's own words, empty for none
 * @param because the rights it stands on
 */
public record IpProposal(String criterion, int option, String text, List<Reason> because) {

    /** A right that proves something: its kind, name and stage. */
    public record Reason(IpKind kind, String name, IpStage stage) {}

    public IpProposal {
        because = List.copyOf(because);
    }

    /** Whether an answer claims more than is proved. */
    public boolean exceededBy(int chosen) {
        return chosen > option;
    }
}
