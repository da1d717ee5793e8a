package vn.saolang.producer.app.takeover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.store.takeover.TakeoverStore;
import vn.saolang.producer.takeover.EntityTakenBack;

/** Removes entities that were taken over by mistake, as long as nothing rests on them. */
@Component
public class TakeBack {

    private final TakeoverStore store;
    private final Events events;

    TakeBack(TakeoverStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    @Transactional
    public Map<EntityId, SortedSet<String>> takeBack(Actor by, Collection<EntityId> entities) {
        store.lock(entities);
        Map<EntityId, SortedSet<String>> kept = store.uses(entities);
        List<EntityId> free =
                entities.stream().filter(one -> !kept.containsKey(one)).toList();
        store.remove(free);
        free.forEach(one -> events.publish(by, new EntityTakenBack(one)));
        return kept;
    }
}
