package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What is told of an area, not yet checked: null is "not told".
 *
 * @param boundary its border as people have it: lines "latitude, longitude", GeoJSON or GPX; empty for none
 * @see Area
 */
public record AreaDraft(
        String name,
        @Nullable AreaKind kind,
        String crop,
        String standard,
        String certificate,
        @Nullable LocalDate certificateUntil,
        @Nullable BigDecimal hectares,
        @Nullable Integer households,
        @Nullable UnitRef commune,
        List<AreaCode> codes,
        String boundary) {

    public AreaDraft {
        codes = List.copyOf(codes);
    }
}
