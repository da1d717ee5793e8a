package vn.saolang.stamp.model.suspicion;

import java.util.List;
import vn.saolang.stamp.model.scan.Cell;

/**
 * Where a product is sold.
 *
 * @param seats squares of the seats of the provinces; none means everywhere
 */
public record Region(List<Cell> seats) {

    public static final Region EVERYWHERE = new Region(List.of());

    public Region {
        seats = List.copyOf(seats);
    }

    /** Whole kilometres from the nearest seat, the errors of both squares taken off; 0 when it is sold everywhere. */
    public int kilometresFrom(Cell place) {
        double nearest = Double.MAX_VALUE;
        for (Cell seat : seats) {
            nearest = Math.min(nearest, seat.kilometresTo(place));
        }
        return seats.isEmpty() ? 0 : (int) Math.max(0, nearest - 2 * Cell.RADIUS_KM);
    }
}
