package vn.saolang.site.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.NotFound;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.RegisterEntry;

/** Photos of listed products: they are public because the product stands in the register. */
@Component
class ProductPictures {

    private final Products products;
    private final Files files;

    ProductPictures(Products products, Files files) {
        this.products = products;
        this.files = files;
    }

    List<ProductCard> cards(List<RegisterEntry> entries) {
        return entries.stream().map(this::card).toList();
    }

    private ProductCard card(RegisterEntry entry) {
        return new ProductCard(entry, addresses(entry).stream().findFirst().orElse(null));
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
