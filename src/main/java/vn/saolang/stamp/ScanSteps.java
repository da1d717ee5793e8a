package vn.saolang.stamp;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.matter.FakeReport;
import vn.saolang.stamp.app.matter.ReportFake;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.store.code.StampStore;

/** Scans and what people tell of them, through the verbs: for the demo world. */
@Component
public class ScanSteps {

    private final Orders orders;
    private final StampStore stamps;
    private final StampCodes codes;
    private final Verdicts verdicts;
    private final ReportFake reporting;
    private final VietnamTime time;

    ScanSteps(
            Orders orders,
            StampStore stamps,
            StampCodes codes,
            Verdicts verdicts,
            ReportFake reporting,
            VietnamTime time) {
        this.orders = orders;
        this.stamps = stamps;
        this.codes = codes;
        this.verdicts = verdicts;
        this.reporting = reporting;
        this.time = time;
    }

    /** The codes of the first stamps of the maker's first roll. */
    public List<String> codes(EntityId maker, int many) {
        return stamps.serials(orders.of(maker).getFirst().number(), 1, many).stream()
                .map(codes::write)
                .toList();
    }

    /**
     * Somebody looks at the page of a stamp.
     *
     * @param place latitude and longitude in degrees, with a comma between
     * @param device any number that tells devices apart
     */
    public void scan(String code, Instant at, String place, long device) {
        String[] parts = place.split(",");
        Cell cell = Cell.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        verdicts.judge(code, null, new Scanning(at, ScanChannel.PAGE, cell, device));
    }

    /** Somebody of the public tells of goods that may be faked, without a photo. */
    public void report(String code, String where, String what, long device) {
        reporting.report(
                new FakeReport(code, codes.read(code).orElse(null), where, what, "", List.of()),
                new Scanning(time.now(), ScanChannel.PAGE, null, device),
                null);
    }
}
