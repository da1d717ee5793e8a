package vn.saolang.producer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What an entity tells about itself. Not yet judged: what is missing is null or empty.
 *
 * @param registrationNumber number of the business registration or founding paper
 * @param registeredAt who issued that paper
 * @param smallOrMedium declared by an enterprise; only such may take part
 * @param commune commune of the head office, one that exists on the day it is entered
 */
public record EntityDetails(
        String name,
        @Nullable EntityKind kind,
        String registrationNumber,
        @Nullable LocalDate registeredOn,
        String registeredAt,
        boolean smallOrMedium,
        String address,
        @Nullable UnitRef commune,
        String phone,
        String email,
        Representative representative) {

    public EntityDetails withoutPersonalData() {
        return new EntityDetails(
                name,
                kind,
                registrationNumber,
                registeredOn,
                registeredAt,
                smallOrMedium,
                address,
                commune,
                phone,
                email,
                representative.withoutPersonalData());
    }
}
