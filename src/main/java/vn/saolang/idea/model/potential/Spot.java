package vn.saolang.idea.model.potential;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** About where it is made: two decimals of a degree, roughly a kilometre, so that no house is told. */
public record Spot(BigDecimal latitude, BigDecimal longitude) {

    private static final int COARSE = 2;

    public Spot {
        latitude = latitude.setScale(COARSE, RoundingMode.HALF_UP);
        longitude = longitude.setScale(COARSE, RoundingMode.HALF_UP);
    }

    /** Whether it lies where Viet Nam's land and islands are. */
    boolean inVietnam() {
        return between(latitude, 7, 24) && between(longitude, 102, 118);
    }

    private static boolean between(BigDecimal degrees, int least, int most) {
        return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
