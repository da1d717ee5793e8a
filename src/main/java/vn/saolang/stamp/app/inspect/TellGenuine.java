package vn.saolang.stamp.app.inspect;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.GenuineTold;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.matter.KeepPhoto;
import vn.saolang.stamp.app.matter.UploadedPhoto;
import vn.saolang.stamp.model.inspect.Genuine;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.stamp.store.inspect.GenuineStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** A producer tells offices what its genuine goods look like and whom to ask; nobody else reads it. */
@Component
public class TellGenuine {

    private final GenuineStore genuine;
    private final Goods goods;
    private final StampScope scope;
    private final KeepPhoto photos;
    private final Events events;
    private final VietnamTime time;

    TellGenuine(
            GenuineStore genuine, Goods goods, StampScope scope, KeepPhoto photos, Events events, VietnamTime time) {
        this.genuine = genuine;
        this.goods = goods;
        this.scope = scope;
        this.photos = photos;
        this.events = events;
        this.time = time;
    }

    /** What was told of a package size. */
    public record Told(PackageSize item, Genuine genuine) {}

    /**
     * What was told, for the producer that tells it.
     *
     * @throws NotFound for everybody else
     */
    public Told own(Actor by, ItemId item) {
        PackageSize size = goods.find(item).orElseThrow(() -> new NotFound("item"));
        scope.requireMember(by, size.entity());
        return new Told(size, genuine.of(item));
    }

    /**
     * Writes the words down.
     *
     * @throws RefusedException when they are too long
     * @throws vn.saolang.kernel.Stale when a colleague changed them meanwhile
     */
    @Transactional
    public void tell(Actor by, ItemId item, int version, String lookFor, String contact) {
        own(by, item);
        Verdict.of(Genuine.defects(lookFor, contact)).orThrow();
        genuine.write(item, lookFor.strip(), contact.strip(), version, by.account(), time.now());
        published(by, item);
    }

    /**
     * Adds photos of the package.
     *
     * @throws RefusedException when one is no photo, or there would be too many
     */
    @Transactional
    public void add(Actor by, ItemId item, List<UploadedPhoto> sent) {
        Told told = own(by, item);
        if (sent.isEmpty() || told.genuine().photos().size() + sent.size() > Genuine.MOST_PHOTOS) {
            throw new RefusedException(Refusal.of("stamp.GENUINE_PHOTOS", "photos"));
        }
        for (UploadedPhoto one : sent) {
            genuine.add(item, photos.keep(one), by.account(), time.now());
        }
        published(by, item);
    }

    /** Takes a photo away. */
    @Transactional
    public void remove(Actor by, ItemId item, String sha256) {
        own(by, item);
        if (!genuine.remove(item, sha256)) {
            throw new NotFound("photo");
        }
        published(by, item);
    }

    /**
     * A photo, for the producer and for every office that inspects, wherever the goods turned up.
     *
     * @throws NotFound for everybody else
     */
    public FileId photo(Actor actor, ItemId item, String sha256) {
        PackageSize size = goods.find(item).orElseThrow(() -> new NotFound("item"));
        if (!StampScope.isInspector(actor)) {
            scope.requireMember(actor, size.entity());
        }
        return genuine.of(item).photos().stream()
                .map(Report.Photo::file)
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo"));
    }

    private void published(Actor by, ItemId item) {
        events.publish(
                by, new GenuineTold(item.toString(), genuine.of(item).photos().size()));
    }
}
