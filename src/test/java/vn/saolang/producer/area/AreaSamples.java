package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.saolang.territory.UnitRef;

/** Areas that tests register. */
public final class AreaSamples {

    public static final String COMMUNE = "05503@2025-07-01";

    /** About 100 m × 100 m near Tân Cương. */
    public static final String SQUARE = """
            21.5471, 105.7892
            21.5471, 105.7902
            21.548, 105.7902
            21.548, 105.7892
            """;

    private AreaSamples() {}

    public static AreaDraft tea(String name) {
        return tea(name, SQUARE);
    }

    public static AreaDraft tea(String name, String border) {
        return new AreaDraft(
                name,
                AreaKind.CROP,
                "Chè trung du",
                "VIETGAP_CROP",
                "VG-01, nơi cấp giả định",
                LocalDate.of(2027, 5, 1),
                new BigDecimal("1.05"),
                12,
                UnitRef.parse(COMMUNE),
                List.of(new AreaCode(
                        "VN-TNOR-0001",
                        "Trung Quốc",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "HTX đứng tên giả định",
                        "Nơi cấp giả định")),
                border);
    }
}
