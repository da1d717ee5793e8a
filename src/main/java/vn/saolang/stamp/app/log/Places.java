package vn.saolang.stamp.app.log;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.model.log.Network;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.store.log.NetworkFile;

/** About where somebody is: a square of a quarter degree, never a point. */
@Component
public class Places {

    private static final int LONGEST = 7;

    private final NetworkFile networks;

    Places(NetworkFile networks) {
        this.networks = networks;
    }

    /**
     * The square of a request.
     *
     * @param told number of the square ({@link Cell#number}), worked out in the browser after its owner agreed, so that the point
     *     itself never leaves it; empty or nonsense when there is none
     * @param address of the network it comes from, asked of the operator's file otherwise
     * @return null when neither tells
     */
    public @Nullable Cell of(String told, String address) {
        Cell square = square(told);
        return square != null
                ? square
                : Network.household(address).flatMap(networks::cellOf).orElse(null);
    }

    private static @Nullable Cell square(String told) {
        if (told.isEmpty() || told.length() > LONGEST || !told.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        try {
            return new Cell(Integer.parseInt(told));
        } catch (IllegalArgumentException noSquare) {
            return null;
        }
    }
}
