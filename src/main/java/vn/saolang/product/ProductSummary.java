package vn.saolang.product;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/**
 * A product with what the public may know of it once it stands in the register.
 *
 * @param version counted up by each change, for optimistic locking
 * @param criteriaSet null for products taken over from public records
 * @param story null when none was told
 * @param photos in the order they were added
 */
public record ProductSummary(
        ProductId id,
        int version,
        String name,
        EntityId entity,
        String entityName,
        @Nullable String criteriaSet,
        @Nullable String tourismCase,
        UnitRef place,
        @Nullable String story,
        List<FileId> photos,
        String description,
        String packaging,
        boolean shownPublicly) {

    public ProductSummary {
        photos = List.copyOf(photos);
    }

    public ProductDetails details() {
        return new ProductDetails(
                name, criteriaSet, tourismCase, place, description, packaging, story == null ? "" : story);
    }
}
