package vn.saolang.recognition.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.store.RegisterStore;
import vn.saolang.recognition.store.validity.LifeStore;
import vn.saolang.territory.UnitRef;

/** The public register of recognised products; every state is judged for today. */
@Component
public class Register {

    private final RegisterStore store;
    private final LifeStore life;
    private final VietnamTime time;

    Register(RegisterStore store, LifeStore life, VietnamTime time) {
        this.store = store;
        this.life = life;
        this.time = time;
    }

    public Paged<RegisterEntry> search(RegisterQuery query) {
        return store.search(query, time.today());
    }

    /** The product with this product code, present or former, or with this public name. */
    public Optional<RegisterProduct> byCode(String code) {
        return store.byCode(code, time.today());
    }

    /** The line of a product of this software; empty while it is not listed. */
    public Optional<RegisterEntry> ofProduct(UUID product) {
        return store.codeOf(product).flatMap(this::byCode).map(RegisterProduct::entry);
    }

    /** The lines of these products, by product; those the register does not show are left out. */
    public Map<UUID, RegisterEntry> ofProducts(Collection<UUID> products) {
        return store.ofProducts(products, time.today());
    }

    /**
     * Which stars the product had on a day, past or to come, from what the register knows now; empty when there is no such
     * product. Yes and no are said only when they are certain.
     *
     * @param asked the stars in question, 3 to 5; null to ask which it had
     */
    public Optional<StarAnswer> at(String code, LocalDate day, @Nullable Integer asked) {
        return store.byCode(code, day).map(product -> PointInTime.answer(product.history(), day, asked));
    }

    /** As {@link #at(String, LocalDate, Integer)}, asking which stars it had. */
    public Optional<StarAnswer> at(String code, LocalDate day) {
        return at(code, day, null);
    }

    /** The product's life as one line of time, the newest first. */
    public List<LifeEvent> life(RegisterProduct product) {
        return LifeLine.of(product.history(), life.of(product.entry().id()), time.today());
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
