package vn.saolang.producer.app.takeover;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.model.EntityRules;
import vn.saolang.producer.store.takeover.TakeoverStore;
import vn.saolang.producer.takeover.KnownEntity;

/** Questions a list of producers raises. */
@Component
public class TakeoverQueries {

    private final TakeoverStore store;
    private final VietnamTime time;

    TakeoverQueries(TakeoverStore store, VietnamTime time) {
        this.store = store;
        this.time = time;
    }

    public List<Refusal> defects(EntityDetails details) {
        return EntityRules.takenOver(details, time.today());
    }

    public List<KnownEntity> alike(Collection<String> numbers, Collection<String> names) {
        return store.alike(folded(numbers), folded(names));
    }

    private static List<String> folded(Collection<String> texts) {
        return texts.stream()
                .map(SearchText::fold)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }
}
