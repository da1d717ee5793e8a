package vn.saolang.stamp.app.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.stamp.LabelSize;
import vn.saolang.papers.stamp.StampLabel;
import vn.saolang.papers.stamp.StampSheets;
import vn.saolang.papers.stamp.StampZpl;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.print.PrintRun;
import vn.saolang.stamp.store.code.StampStore;
import vn.saolang.stamp.store.print.Layouts;
import vn.saolang.stamp.store.print.PrintStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** The file of a print, for the person who printed, for a day; every time it is fetched is logged. */
@Component
public class PrintFiles {

    private final Orders orders;
    private final StampScope scope;
    private final Goods goods;
    private final StampStore stamps;
    private final StampCodes codes;
    private final PrintStore prints;
    private final Layouts layouts;
    private final Events events;
    private final VietnamTime time;

    PrintFiles(
            Orders orders,
            StampScope scope,
            Goods goods,
            StampStore stamps,
            StampCodes codes,
            PrintStore prints,
            Layouts layouts,
            Events events,
            VietnamTime time) {
        this.orders = orders;
        this.scope = scope;
        this.goods = goods;
        this.stamps = stamps;
        this.codes = codes;
        this.prints = prints;
        this.layouts = layouts;
        this.events = events;
        this.time = time;
    }

    /**
     * A file that is ready to be written.
     *
     * @param name ASCII, with extension
     * @param content writes it as it goes out; a PDF waits in a temporary file until it is whole
     */
    public record PrintFile(String name, String mediaType, Content content) {

        /** Writes the file. */
        public interface Content {
            void to(OutputStream out) throws IOException;
        }
    }

    /**
     * The file, logged as fetched.
     *
     * @param extension of the format it was printed in
     * @throws RefusedException PRINT_OVER when its day is over
     * @throws NotFound for everybody but the person who printed
     */
    @Transactional
    public PrintFile fetch(Actor by, OrderId id, int no, String extension) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(by, order.entity());
        PrintRun run = prints.find(order.number(), no)
                .filter(one -> one.by().equals(by.account()))
                .filter(one -> one.format().extension().equals(extension))
                .orElseThrow(() -> new NotFound("print"));
        if (!run.isFetchable(time.now())) {
            throw new RefusedException(Refusal.whole("stamp.PRINT_OVER"));
        }
        PackageSize item = goods.find(order.item()).orElseThrow(() -> new NotFound("package size"));
        events.publish(by, new StampStep("StampPrintFetched", Integer.toString(run.order()), PrintStamps.facts(run)));
        return new PrintFile(
                "tem-%d-%d-%d.%s".formatted(run.order(), run.from(), run.to(), extension),
                run.format().mediaType(),
                out -> write(run, new StampLabels(stamps, codes, order, item, run), out));
    }

    private void write(PrintRun run, Iterator<StampLabel> labels, OutputStream out) throws IOException {
        switch (run.format()) {
            case PDF ->
                StampSheets.write(
                        "Tem %d: %d–%d".formatted(run.order(), run.from(), run.to()),
                        VietnamTime.dateOf(run.at()),
                        size(run),
                        labels,
                        out);
            case CSV -> table(labels, out);
            case ZPL -> roll(size(run), labels, out);
        }
    }

    /** A layout that was taken out of the data since cannot be drawn any more. */
    private LabelSize size(PrintRun run) {
        return layouts.find(run.layout()).orElseThrow(() -> new NotFound("layout"));
    }

    private static void table(Iterator<StampLabel> labels, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("\uFEFFnumber,code,url,hidden\r\n");
        while (labels.hasNext()) {
            StampLabel label = labels.next();
            writer.write(label.number() + "," + label.code() + "," + label.url() + ","
                    + (label.hidden() == null ? "" : label.hidden()) + "\r\n");
        }
        writer.flush();
    }

    private static void roll(LabelSize size, Iterator<StampLabel> labels, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        while (labels.hasNext()) {
            writer.write(StampZpl.label(size, labels.next()));
        }
        writer.flush();
    }
}
