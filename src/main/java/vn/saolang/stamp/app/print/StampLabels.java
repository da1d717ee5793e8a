package vn.saolang.stamp.app.print;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import vn.saolang.papers.stamp.StampLabel;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.print.PrintRun;
import vn.saolang.stamp.store.code.StampStore;
import vn.saolang.traceability.goods.PackageSize;

/** The labels of a run, one after the other; the serials are read part by part, so that a long run needs no more memory. */
final class StampLabels implements Iterator<StampLabel> {

    private static final int PART = 2_000;

    private final StampStore stamps;
    private final StampCodes codes;
    private final StampOrder order;
    private final PackageSize item;
    private final PrintRun run;
    private int position;
    private Iterator<StampSerial> part = List.<StampSerial>of().iterator();

    StampLabels(StampStore stamps, StampCodes codes, StampOrder order, PackageSize item, PrintRun run) {
        this.stamps = stamps;
        this.codes = codes;
        this.order = order;
        this.item = item;
        this.run = run;
        this.position = run.from();
    }

    @Override
    public boolean hasNext() {
        return position <= run.to();
    }

    @Override
    public StampLabel next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!part.hasNext()) {
            part = stamps.serials(order.number(), position, Math.min(run.to(), position + PART - 1))
                    .iterator();
        }
        StampSerial serial = part.next();
        String code = codes.write(serial);
        return new StampLabel(
                order.number() + "-" + position++,
                item.name(),
                code,
                item.printed(code).toString(),
                order.hidden() ? codes.hiddenCode(serial) : null);
    }
}
