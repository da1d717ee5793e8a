package vn.saolang.traceability.app.file;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotStep;
import vn.saolang.traceability.model.completeness.Statement;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.store.completeness.StatementStore;
import vn.saolang.traceability.store.identifier.ItemStore;

/** Tells what the label of an item says beyond the diary: brand, standard, warning; it holds for all its lots. */
@Component
public class StateLabel {

    private static final int LONGEST_BRAND = 200;
    private static final int LONGEST_STANDARD = 500;
    private static final int LONGEST_WARNING = 1000;

    private final ItemStore items;
    private final StatementStore labels;
    private final LotScope scope;
    private final Events events;
    private final VietnamTime time;

    StateLabel(ItemStore items, StatementStore labels, LotScope scope, Events events, VietnamTime time) {
        this.items = items;
        this.labels = labels;
        this.scope = scope;
        this.events = events;
        this.time = time;
    }

    /**
     * The item and what is told so far.
     *
     * @throws NotFound when it is not of the actor's producers
     */
    public Item own(Actor by, ItemId id) {
        return items.find(id).filter(item -> scope.isMember(by, item.entity())).orElseThrow(() -> new NotFound("item"));
    }

    public Statement of(ItemId id) {
        return labels.of(id);
    }

    /**
     * Keeps what the label says.
     *
     * @throws NotFound when the item is not of the actor's producers
     * @throws vn.saolang.kernel.RefusedException with every defect
     * @throws vn.saolang.kernel.Stale when somebody told something else meanwhile
     */
    @Transactional
    public void state(Actor by, ItemId id, Statement told) {
        own(by, id);
        List<Refusal> defects = new ArrayList<>();
        longest(defects, "brand", told.brand(), LONGEST_BRAND);
        longest(defects, "standard", told.standard(), LONGEST_STANDARD);
        longest(defects, "warning", told.warning(), LONGEST_WARNING);
        Verdict.of(defects).orThrow();
        labels.keep(
                id,
                new Statement(
                        told.brand().strip(),
                        told.standard().strip(),
                        told.warning().strip(),
                        told.version()),
                by.account(),
                time.now());
        events.publish(by, new LotStep("LabelStated", id.value()));
    }

    private static void longest(List<Refusal> defects, String field, String text, int longest) {
        if (text.strip().length() > longest) {
            defects.add(Refusal.of("traceability.LABEL_LONG", field, Integer.toString(longest)));
        }
    }
}
