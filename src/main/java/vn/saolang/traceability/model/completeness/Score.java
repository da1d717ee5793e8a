package vn.saolang.traceability.model.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much of what an act asks is told of one lot.
 *
 * @param demand the act as it was in force on the day the lot was made
 */
public record Score(Demand demand, List<Line> lines) {

    private static final int ALL = 100;

    public Score {
        lines = List.copyOf(lines);
    }

    /** One item of the act and what is known. */
    public record Line(Demand.Item item, Knowledge known) {}

    /** Judges a lot; facts that nobody spoke of are missing. */
    public static Score of(Demand demand, Map<LotFact, Knowledge> facts) {
        List<Line> lines = new ArrayList<>();
        for (Demand.Item item : demand.items()) {
            lines.add(new Line(item, judged(item, facts)));
        }
        return new Score(demand, lines);
    }

    private static Knowledge judged(Demand.Item item, Map<LotFact, Knowledge> facts) {
        Knowledge worst = Knowledge.NOT_APPLICABLE;
        for (LotFact fact : item.needs()) {
            Knowledge known = Objects.requireNonNullElse(facts.get(fact), Knowledge.MISSING);
            if (known == Knowledge.MISSING) {
                return Knowledge.MISSING;
            }
            worst = known == Knowledge.PRESENT ? known : worst;
        }
        // what an act asks without "nếu có" is asked of every lot
        return worst == Knowledge.NOT_APPLICABLE && !item.ifAny() ? Knowledge.MISSING : worst;
    }

    public int present() {
        return count(Knowledge.PRESENT);
    }

    /** Items that apply to this lot. */
    public int required() {
        return lines.size() - count(Knowledge.NOT_APPLICABLE);
    }

    /** Present in hundred of required, cut; 100 when nothing is required. */
    public int percent() {
        return required() == 0 ? ALL : present() * ALL / required();
    }

    public boolean isComplete() {
        return present() == required();
    }

    public List<Line> missing() {
        return lines.stream().filter(line -> line.known() == Knowledge.MISSING).toList();
    }

    private int count(Knowledge known) {
        return (int) lines.stream().filter(line -> line.known() == known).count();
    }
}
