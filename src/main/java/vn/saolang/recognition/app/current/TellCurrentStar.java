package vn.saolang.recognition.app.current;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierId;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.store.current.CurrentStarStore;
import vn.saolang.recognition.store.current.CurrentStarStore.Row;
import vn.saolang.regulation.Regulations;

/** Tells the dossiers which stars a product holds on a day (26/2026 Điều 4.3, 12.1, 12.3). */
@Component
class TellCurrentStar implements CurrentRecognition {

    private final CurrentStarStore stars;
    private final Regulations regulations;

    TellCurrentStar(CurrentStarStore stars, Regulations regulations) {
        this.stars = stars;
        this.regulations = regulations;
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
                extendedUntil(row),
                row.productCode(),
                row.dossier() == null ? null : new DossierId(row.dossier()));
    }

    private @Nullable LocalDate extendedUntil(Row row) {
        return regulations
                .transition()
                .filter(transition -> transition.extendsCertificate(row.issuedOn(), row.endsBefore()))
                .map(transition -> transition.extendedUntil(row.endsBefore()))
                .orElse(null);
    }

    private static LocalDate later(CurrentStar star) {
        return star.extendedUntil() == null ? star.endsBefore() : star.extendedUntil();
    }
}
