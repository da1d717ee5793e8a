package vn.saolang.producer.model.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.model.boundary.Boundary;

/** What somebody should look at in an area: papers that run out, a border that does not fit what was declared. */
public final class AreaWarnings {

    /** Days before its end when a certificate or code is said to run out; of a contract too. */
    public static final int SOON = 90;

    /** Declared and measured surface may differ by so much: paths and ditches are counted in or out. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    /** Neighbours measured with a phone overlap by a strip. */
    private static final double STRIP = 0.02;

    private AreaWarnings() {}

    /**
     * Every warning about an area.
     *
     * @param neighbours borders of areas of the same crop nearby, with the name to tell the reader
     */
    public static List<AreaWarning> of(Area area, Map<String, Boundary> neighbours, LocalDate today) {
        List<AreaWarning> found = new ArrayList<>();
        runningOut(found, "certificate", area.certificate(), area.certificateUntil(), today);
        for (AreaCode code : area.codes()) {
            runningOut(found, "code", code.code(), code.validUntil(), today);
        }
        surface(found, area);
        Boundary border = Boundary.stored(area.polygon());
        if (border == null) {
            found.add(new AreaWarning("producer.area.warning.no-border", List.of()));
        } else {
            neighbours.forEach((name, other) -> overlap(found, name, border.overlap(other)));
        }
        return found;
    }

    private static void runningOut(
            List<AreaWarning> found, String what, String name, @Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return;
        }
        if (until.isBefore(today)) {
            found.add(new AreaWarning("producer.area.warning." + what + "-out", List.of(name, until)));
        } else if (!until.isAfter(today.plusDays(SOON))) {
            found.add(new AreaWarning("producer.area.warning." + what + "-soon", List.of(name, until)));
        }
    }

    private static void surface(List<AreaWarning> found, Area area) {
        BigDecimal measured = area.measured();
        if (measured != null
                && measured.subtract(area.hectares())
                                .abs()
                                .compareTo(area.hectares().multiply(TOLERANCE))
                        > 0) {
            found.add(new AreaWarning("producer.area.warning.surface", List.of(area.hectares(), measured)));
        }
    }

    private static void overlap(List<AreaWarning> found, String name, double share) {
        if (share > STRIP) {
            BigDecimal percent = BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP);
            found.add(new AreaWarning("producer.area.warning.overlap", List.of(name, percent)));
        }
    }
}
