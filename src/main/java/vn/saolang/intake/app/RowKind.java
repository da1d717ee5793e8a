package vn.saolang.intake.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.model.Judgement;
import vn.saolang.intake.model.Line;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** One kind of lines: what its columns are, what is wrong with a line, how it is added and taken back. */
public interface RowKind {

    IntakeKind kind();

    List<Column> columns();

    /**
     * What would become of each line today, in their order.
     *
     * @param unit of the office that hands the list in
     */
    List<Judgement> judge(UnitRef unit, List<Line> lines);

    /** Adds lines that were judged ready; gives what each became, by its number. */
    Map<Integer, UUID> add(Actor by, UnitRef unit, List<Line> lines);

    /** Removes what nobody uses; the others come back with what keeps them. */
    Map<UUID, SortedSet<String>> takeBack(Actor by, Collection<UUID> subjects);

    /** Where it can be looked at by the office of this unit; null when it is not the office's to see. */
    @Nullable
    String url(UnitRef unit, UUID subject);
}
