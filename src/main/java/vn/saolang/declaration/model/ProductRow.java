package vn.saolang.declaration.model;

import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/**
 * A product of an office's unit as a line of a list.
 *
 * @param criteriaSet null for products taken over from public records
 * @param declaredOnce whether a declaration of any half-year was begun
 */
public record ProductRow(
        ProductId id,
        String name,
        EntityId entity,
        String entityName,
        UnitRef place,
        @Nullable String criteriaSet,
        boolean declaredOnce) {}
