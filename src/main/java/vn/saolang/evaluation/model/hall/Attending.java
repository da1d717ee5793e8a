package vn.saolang.evaluation.model.hall;

import java.util.List;
import vn.saolang.kernel.Refusal;

/**
 * Who is in the room, against what the rules ask for.
 *
 * @param unmet quorum and chair as far as they are missing
 */
public record Attending(int present, int needed, int appointed, boolean chair, List<Refusal> unmet) {

    public Attending {
        unmet = List.copyOf(unmet);
    }

    public boolean quorate() {
        return present >= needed;
    }
}
