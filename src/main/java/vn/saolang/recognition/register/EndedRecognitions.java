package vn.saolang.recognition.register;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.store.withdrawal.EndedStore;

/** The public list of withdrawn certificates and recognitions, the latest first. */
@Component
public class EndedRecognitions {

    private final EndedStore store;
    private final VietnamTime time;

    EndedRecognitions(EndedStore store, VietnamTime time) {
        this.store = store;
        this.time = time;
    }

    /**
     * A page of it.
     *
     * @param page counted from 0
     * @param size 1 to 200
     */
    public Paged<EndedRecognition> page(int page, int size) {
        return store.page(time.today(), page, size);
    }
}
