package vn.saolang.stamp.model.scan;

/**
 * A square of a quarter degree (about 27 km): as much as the log may know of a place.
 *
 * @param number row × 1440 + column, rows from the south pole, columns from 180° west
 */
public record Cell(int number) {

    /** Kilometres from the middle of a square to its corner, at the equator: how wrong a cell's middle may be. */
    public static final double RADIUS_KM = 19.7;

    private static final double SIDE = 0.25;
    private static final int COLUMNS = 1440;
    private static final int ROWS = 720;
    private static final double EARTH_KM = 6371.0088;

    public Cell {
        if (number < 0 || number >= ROWS * COLUMNS) {
            throw new IllegalArgumentException("no cell: " + number);
        }
    }

    /**
     * The square of a place.
     *
     * @param latitude -90 to 90
     * @param longitude -180 to 180
     */
    public static Cell of(double latitude, double longitude) {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("no place on earth");
        }
        int row = Math.min(ROWS - 1, (int) Math.floor((latitude + 90) / SIDE));
        int column = Math.min(COLUMNS - 1, (int) Math.floor((longitude + 180) / SIDE));
        return new Cell(row * COLUMNS + column);
    }

    /** Degrees north of its middle. */
    public double latitude() {
        return (number / COLUMNS + 0.5) * SIDE - 90;
    }

    /** Degrees east of its middle. */
    public double longitude() {
        return (number % COLUMNS + 0.5) * SIDE - 180;
    }

    /** Kilometres between the middles, on a sphere. */
    public double kilometresTo(Cell other) {
        double north = Math.toRadians(other.latitude() - latitude()) / 2;
        double east = Math.toRadians(other.longitude() - longitude()) / 2;
        double a = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
