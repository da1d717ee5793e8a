package vn.saolang.product.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.product.ProductId;
import vn.saolang.product.app.KeepPhotos;
import vn.saolang.product.app.ProductQueries;

/** Photos of a product: seen by all once it stands in the register, before by its owner and its offices. */
@Controller
class PhotoController {

    private final ProductQueries products;
    private final KeepPhotos photos;
    private final ProductPages pages;
    private final Files files;

    PhotoController(ProductQueries products, KeepPhotos photos, ProductPages pages, Files files) {
        this.products = products;
        this.photos = photos;
        this.pages = pages;
        this.files = files;
    }

    @Access(anyone = true)
    @GetMapping("/products/{id}/photos/{sha256}")
    ResponseEntity<Resource> show(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        return files.inline(products.photo(actor, ProductId.parse(id), sha256), "photo");
    }

    /** Takes what it can; each refused file is named with its reason. */
    @Access(Role.PRODUCER)
    @PostMapping("/products/{id}/photos")
    Object add(Actor actor, @PathVariable String id, @RequestParam(required = false) List<MultipartFile> photos)
            throws IOException {
        ProductId product = ProductId.parse(id);
        products.ownedBy(actor, product);
        List<Refusal> refusals = new ArrayList<>();
        for (MultipartFile file : photos == null ? List.<MultipartFile>of() : photos) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                this.photos.add(actor, product, content, name);
            } catch (RefusedException refused) {
                refused.refusals().forEach(one -> refusals.add(named(one)));
            }
        }
        return refusals.isEmpty()
                ? Redirect.to("/products/" + id).saying("product.photo.added")
                : Rendered.unprocessable(pages.of(actor, products.get(product), refusals));
    }

    private static Refusal named(Refusal refusal) {
        return new Refusal(refusal.code(), "photos", refusal.args(), refusal.clause());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/products/{id}/photos/{sha256}/removal")
    Redirect remove(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        photos.remove(actor, ProductId.parse(id), sha256);
        return Redirect.to("/products/" + id).saying("product.photo.removed");
    }
}
