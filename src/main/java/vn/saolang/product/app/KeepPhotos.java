package vn.saolang.product.app;

import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileId;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductChanged;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.store.PhotoStore;

/** Adds photos to a product and takes them away. */
@Component
public class KeepPhotos {

    private static final int MOST = 12;

    private final PhotoStore photos;
    private final ProductQueries queries;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    KeepPhotos(PhotoStore photos, ProductQueries queries, Files files, Events events, VietnamTime time) {
        this.photos = photos;
        this.queries = queries;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** Stores a picture; a person must act for the product's entity, the system may add to products taken over. */
    @Transactional
    public FileId add(Actor by, ProductId id, InputStream content, String name) {
        ProductSummary product = by.isSignedIn() ? queries.ownedBy(by, id) : queries.get(id);
        if (product.photos().size() >= MOST) {
            throw new RefusedException(Refusal.of("product.TOO_MANY_PHOTOS", "photos", Integer.toString(MOST)));
        }
        StoredFile file = files.store(content, name);
        if (file.kind() != FileKind.JPG && file.kind() != FileKind.PNG) {
            throw new RefusedException(Refusal.of("product.NOT_A_PHOTO", "photos", name));
        }
        photos.add(id, file.id(), name, time.now());
        events.publish(by, new ProductChanged(id));
        return file.id();
    }

    @Transactional
    public void remove(Actor by, ProductId id, String sha256) {
        queries.ownedBy(by, id);
        if (!photos.remove(id, sha256)) {
            throw new NotFound("photo of product " + id);
        }
        events.publish(by, new ProductChanged(id));
    }
}
