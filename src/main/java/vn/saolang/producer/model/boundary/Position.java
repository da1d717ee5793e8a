package vn.saolang.producer.model.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A place on the ellipsoid in degrees of WGS 84, rounded to 6 decimals (about 10 cm). */
public record Position(BigDecimal longitude, BigDecimal latitude) {

    private static final int DECIMALS = 6;

    public Position {
        longitude = longitude.setScale(DECIMALS, RoundingMode.HALF_UP);
        latitude = latitude.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public static Position of(double longitude, double latitude) {
        return new Position(BigDecimal.valueOf(longitude), BigDecimal.valueOf(latitude));
    }

    /** "21.547, 105.848": latitude first, as people and their phones say it. */
    public String spoken() {
        return plain(latitude) + ", " + plain(longitude);
    }

    String geoJson() {
        return "[" + plain(longitude) + "," + plain(latitude) + "]";
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }
}
