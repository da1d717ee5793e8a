package vn.saolang.dossier;

import java.time.LocalDate;
import java.util.Optional;
import vn.saolang.product.ProductId;

/** Which recognition a product holds on a day; told by the module that keeps recognitions. */
public interface CurrentRecognition {

    /** The one recognition in force on the day, by its term or by its extension (26/2026 Điều 4.3, 12.1, 12.3). */
    Optional<CurrentStar> of(ProductId product, LocalDate day);
}
