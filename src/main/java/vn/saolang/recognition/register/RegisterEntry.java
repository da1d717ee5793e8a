package vn.saolang.recognition.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * A line of the register. It holds nothing about persons.
 *
 * @param code the latest product code, or a name in ASCII for products recognised before codes were kept
 * @param productId the product in this software; null for those recognised before it was used
 * @param group product group of 26/2026 Phụ lục I
 * @param unit the place as it was called when the product was recognised
 * @param fictional made up to show what the software does
 * @param standing the certificate that counts today; null while the product is only proposed
 */
public record RegisterEntry(
        UUID id,
        String code,
        @Nullable UUID productId,
        String name,
        String entityName,
        String criteriaSet,
        String group,
        UnitRef unit,
        String place,
        boolean fictional,
        @Nullable Standing standing,
        boolean proposedToCentral) {}
