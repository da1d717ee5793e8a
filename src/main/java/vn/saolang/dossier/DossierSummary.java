package vn.saolang.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/**
 * A dossier as lists and other modules see it.
 *
 * @param version counted up by each step, for optimistic locking
 * @param commune commune of production, which receives it
 * @param tourismCase case of the tourism set, fixed once filed; null for other sets
 * @param productCode T-X-STT-YYYY, null before the commune's chair signed
 * @param filedOn day of the first submission in Viet Nam, which chooses the regime
 * @param requestedOn date of the commune's letter to the province
 * @param currentSubmission number of the newest sealed version, 0 when there is none
 */
public record DossierSummary(
        DossierId id,
        int version,
        ProductId product,
        String productName,
        EntityId entity,
        String entityName,
        UnitRef commune,
        UnitRef province,
        String criteriaSet,
        DossierKind kind,
        DossierState state,
        @Nullable String productCode,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate requestedOn,
        int currentSubmission,
        @Nullable String tourismCase,
        @Nullable String roundLabel) {}
