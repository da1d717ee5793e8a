package vn.saolang.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * A version of a declaration, for other modules that may read business figures.
 *
 * @param number of the version, from 1
 * @param writer who wrote it
 * @param sentOn legal day; null while a draft
 */
public record DeclarationSummary(
        DeclarationId id,
        ProductId product,
        EntityId entity,
        HalfYear period,
        int number,
        DeclarationState state,
        Writer writer,
        Figures figures,
        @Nullable LocalDate sentOn) {}
