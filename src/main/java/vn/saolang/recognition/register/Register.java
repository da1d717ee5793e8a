package vn.saolang.recognition.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.store.RegisterStore;
import vn.saolang.territory.UnitRef;

/** The public register of recognised products; every state is judged for today. */
@Component
public class Register {

    private final RegisterStore store;
    private final VietnamTime time;

    Register(RegisterStore store, VietnamTime time) {
        this.store = store;
        this.time = time;
    }

    public Paged<RegisterEntry> search(RegisterQuery query) {
        return store.search(query, time.today());
    }

    /** The product with this product code, present or former, or with this public name. */
    public Optional<RegisterProduct> byCode(String code) {
        return store.byCode(code, time.today());
    }

    public RegisterCounts counts() {
        return store.counts(time.today());
    }

    /** The places of listed products within a unit, for a filter. */
    public List<UnitRef> placesWithin(UnitRef unit) {
        return store.placesWithin(unit);
    }

    /** Years in which a listed product was recognised, the latest first. */
    public List<Integer> years() {
        return store.years();
    }
}
