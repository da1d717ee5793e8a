package vn.saolang.site.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.NotFound;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.NamesNow;
import vn.saolang.recognition.register.NamesNow.Now;
import vn.saolang.recognition.register.RegisterEntry;

/** Photos of listed products: they are public because the product stands in the register. */
@Component
class ProductPictures {

    private final Products products;
    private final Files files;
    private final NamesNow names;

    ProductPictures(Products products, Files files, NamesNow names) {
        this.names = names;
        this.products = products;
        this.files = files;
    }

    List<ProductCard> cards(List<RegisterEntry> entries) {
        Map<UUID, Now> now = names.of(entries.stream().map(RegisterEntry::id).toList());
        return entries.stream().map(entry -> card(entry, now.get(entry.id()))).toList();
    }

    private ProductCard card(RegisterEntry entry, @Nullable Now now) {
        return new ProductCard(entry, addresses(entry).stream().findFirst().orElse(null), now);
    }

    /** What product and producer are called today; null when they still bear the recognised names. */
    @Nullable
    Now now(RegisterEntry entry) {
        return names.of(List.of(entry.id())).get(entry.id());
    }

    /** Addresses of the product's photos, in their order. */
    List<String> addresses(RegisterEntry entry) {
        return IntStream.range(0, photos(entry).size())
                .mapToObj(i -> "/register/" + entry.code() + "/photos/" + i)
                .toList();
    }

    /** The photo with this number, from 0. */
    ResponseEntity<Resource> photo(RegisterEntry entry, int number) {
        List<FileId> photos = photos(entry);
        if (number < 0 || number >= photos.size()) {
            throw new NotFound("photo");
        }
        return files.inline(photos.get(number), entry.code() + "-" + number);
    }

    private List<FileId> photos(RegisterEntry entry) {
        if (entry.productId() == null) {
            return List.of();
        }
        return products.find(new ProductId(entry.productId()))
                .map(ProductSummary::photos)
                .orElse(List.of());
    }
}
