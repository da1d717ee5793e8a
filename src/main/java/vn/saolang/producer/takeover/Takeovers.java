package vn.saolang.producer.takeover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.takeover.TakeBack;
import vn.saolang.producer.app.takeover.TakeoverQueries;

/** Lists of producers that offices bring with them: what is wrong with a line, who is known already, taking back. */
@Component
public class Takeovers {

    private final TakeoverQueries queries;
    private final TakeBack back;

    Takeovers(TakeoverQueries queries, TakeBack back) {
        this.queries = queries;
        this.back = back;
    }

    /** Every defect of what is told; only a name and a kind are needed, the commune is not looked at. */
    public List<Refusal> defects(EntityDetails details) {
        return queries.defects(details);
    }

    /** The entities that bear one of the numbers or one of the names; case, marks and blanks do not matter. */
    public List<KnownEntity> alike(Collection<String> numbers, Collection<String> names) {
        return queries.alike(numbers, names);
    }

    /**
     * Removes the entities that nothing refers to and nobody changed since they were taken over.
     *
     * @return the others, each with what keeps it: "changed", or the schemas whose rows refer to it, producer's with their table
     */
    public Map<EntityId, SortedSet<String>> takeBack(Actor by, Collection<EntityId> entities) {
        return back.takeBack(by, entities);
    }
}
