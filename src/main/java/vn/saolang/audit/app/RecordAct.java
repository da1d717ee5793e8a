package vn.saolang.audit.app;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.saolang.audit.store.EntryStore;
import vn.saolang.kernel.ActedEvent;

/** Writes each act down while its transaction is still open: no act without its entry, no entry without its act. */
@Component
class RecordAct {

    private final EntryStore entries;

    RecordAct(EntryStore entries) {
        this.entries = entries;
    }

    @EventListener
    void on(ActedEvent acted) {
        entries.insert(acted);
    }
}
