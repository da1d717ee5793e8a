package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/**
 * A raw-material area of a producer.
 *
 * @param version counted up by each change
 * @param crop the crop, animal or wild material
 * @param standard code of a standard of {@code producer/area-standards-*.yaml}
 * @param certificate its number, empty when there is none
 * @param hectares as declared
 * @param households that take part
 * @param codes planting-area codes, often one for each market
 * @param polygon its border as GeoJSON Polygon (RFC 7946, longitude first), null when not drawn
 * @param measured hectares that the border encloses, null without a border
 * @param endedOn the day from which it is no longer used
 */
public record Area(
        AreaId id,
        EntityId entity,
        int version,
        String name,
        AreaKind kind,
        String crop,
        String standard,
        String certificate,
        @Nullable LocalDate certificateUntil,
        BigDecimal hectares,
        int households,
        UnitRef commune,
        List<AreaCode> codes,
        @Nullable String polygon,
        @Nullable BigDecimal measured,
        @Nullable LocalDate endedOn) {

    public Area {
        codes = List.copyOf(codes);
    }

    /** The first planting-area code that holds on that day. */
    public Optional<AreaCode> code(LocalDate day) {
        return codes.stream().filter(one -> one.validOn(day)).findFirst();
    }

    /** Whether it is still used on that day. */
    public boolean usedOn(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }
}
