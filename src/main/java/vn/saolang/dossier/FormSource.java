package vn.saolang.dossier;

import java.util.List;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * A module that already knows what form 02 asks for, so that nobody types it twice: part II reports the results of the business plan
 * (26/2026 Phụ lục III Mẫu 02 phần II). Modules above implement it.
 */
public interface FormSource {

    /** What is known of the product, in the order it should stand in its field; empty when nothing is. */
    List<Known> known(ProductId product, EntityId entity);

    /**
     * One passage for one field of one section.
     *
     * @param field one of the section's fields
     * @param text Vietnamese, as it may be filed
     * @param sourceKey message key that says where it comes from
     * @param url page of the source, which the producer may open
     */
    record Known(SectionName section, String field, String text, String sourceKey, String url) {}
}
