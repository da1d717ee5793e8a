package vn.saolang.recognition.app.current;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierId;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.store.current.CurrentStarStore;
import vn.saolang.recognition.store.current.CurrentStarStore.Row;

/** Tells the dossiers which stars a product holds on a day (26/2026 Điều 4.3, 12.1, 12.3). */
@Component
class TellCurrentStar implements CurrentRecognition {

    private final CurrentStarStore stars;

    TellCurrentStar(CurrentStarStore stars) {
        this.stars = stars;
    }

    @Override
    public Optional<CurrentStar> of(ProductId product, LocalDate day) {
        return stars.begunBy(product.value(), day).stream()
                .map(this::star)
                .filter(star -> day.isBefore(star.endsBefore()) || day.isBefore(later(star)))
                .findFirst();
    }

    private CurrentStar star(Row row) {
        return new CurrentStar(
                row.stars(),
                row.issuedOn(),
                row.endsBefore(),
                row.extendedBefore(),
                row.productCode(),
                row.dossier() == null ? null : new DossierId(row.dossier()));
    }

    private static LocalDate later(CurrentStar star) {
        return star.extendedUntil() == null ? star.endsBefore() : star.extendedUntil();
    }
}
