package vn.saolang.evaluation.model.conflict;

import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What is known of a producer, for comparison with the members of a council.
 *
 * @param communeName full name of the commune of the head office
 * @param representative name of the legal representative
 */
public record ProducerFacts(
        String name,
        String registrationNumber,
        String address,
        @Nullable UnitRef commune,
        String communeName,
        String phone,
        String representative,
        String representativeAddress) {}
