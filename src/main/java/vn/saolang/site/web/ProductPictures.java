package vn.saolang.site.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.recognition.RegisterEntry;

/** Where a listed product's photos are. */
@Component
class ProductPictures {

    List<ProductCard> cards(List<RegisterEntry> entries) {
        return entries.stream().map(this::card).toList();
    }

    ProductCard card(RegisterEntry entry) {
        return new ProductCard(entry, null);
    }
}
