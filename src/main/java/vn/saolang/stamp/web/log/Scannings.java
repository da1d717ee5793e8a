package vn.saolang.stamp.web.log;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.log.Devices;
import vn.saolang.stamp.app.log.Places;
import vn.saolang.stamp.model.log.Network;
import vn.saolang.stamp.model.scan.Scanning;

/** Makes of a request what may be known of who scans. */
@Component
public class Scannings {

    /** Bits of an address that a network of several households has in common, as far as one can tell. */
    private static final int V4_NEIGHBOURS = 24;

    private static final int V6_NEIGHBOURS = 48;
    private static final int LONGEST_WORDS = 300;

    private final Devices devices;
    private final Places places;
    private final VietnamTime time;

    Scannings(Devices devices, Places places, VietnamTime time) {
        this.devices = devices;
        this.places = places;
        this.time = time;
    }

    /**
     * A question asked by a request: its moment, the square of its parameter {@code cell} or else of its network, and the passing
     * hash of its device.
     */
    public Scanning of(HttpServletRequest request, ScanChannel channel) {
        String cell = Objects.requireNonNullElse(request.getParameter("cell"), "");
        return new Scanning(time.now(), channel, places.of(cell, request.getRemoteAddr()), device(request));
    }

    /** The passing hash of a device: its household's address and what its browser says of itself; null without an address. */
    public @Nullable Long device(HttpServletRequest request) {
        return Network.household(request.getRemoteAddr())
                .map(home -> devices.hash("device " + home + "\n" + words(request, "User-Agent") + "\n"
                        + words(request, "Accept-Language")))
                .orElse(null);
    }

    /** The passing hash of the network of several households a request comes from; null without an address. */
    public @Nullable Long network(HttpServletRequest request) {
        Optional<Network> home = Network.household(request.getRemoteAddr());
        return home.map(one ->
                        devices.hash("network " + one.within(one.version() == 4 ? V4_NEIGHBOURS : V6_NEIGHBOURS)))
                .orElse(null);
    }

    private static String words(HttpServletRequest request, String header) {
        String words = Objects.requireNonNullElse(request.getHeader(header), "");
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }
}
