package vn.saolang.stamp.app.suspicion;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.DeviceSeen;
import vn.saolang.stamp.model.suspicion.DeviceWindow;
import vn.saolang.stamp.model.suspicion.Rules;

/**
 * What each device asked of late, in bounded memory: the devices that asked least recently are forgotten. Each node counts by
 * itself, so a device that is sent to several nodes may ask more.
 */
@Component
public class DeviceWindows {

    private static final int STRIPES = 16;
    private static final int DEVICES_PER_STRIPE = 625;

    private final Stripe[] stripes = new Stripe[STRIPES];

    DeviceWindows() {
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Stripe();
        }
    }

    /**
     * Counts a question for a known stamp, and tells what its device asked with it. Inspectors and askers that cannot be told
     * apart are not counted. A program asks for many people: only its runs are told.
     *
     * @param order number of the roll
     * @param position in it
     */
    public DeviceWindow note(Scanning asked, int order, int position, Rules rules) {
        Long device = asked.device();
        if (device == null || asked.channel() == ScanChannel.INSPECTOR) {
            return DeviceWindow.NONE;
        }
        DeviceWindow seen =
                stripes[Math.floorMod(Long.hashCode(device), STRIPES)].note(device, asked.at(), order, position, rules);
        return asked.channel() == ScanChannel.API ? new DeviceWindow(0, seen.run()) : seen;
    }

    private static final class Stripe {

        private final Map<Long, DeviceSeen> devices = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, DeviceSeen> eldest) {
                return size() > DEVICES_PER_STRIPE;
            }
        };

        synchronized DeviceWindow note(Long device, Instant at, int order, int position, Rules rules) {
            return devices.computeIfAbsent(device, unknown -> new DeviceSeen()).note(at, order, position, rules);
        }
    }
}
