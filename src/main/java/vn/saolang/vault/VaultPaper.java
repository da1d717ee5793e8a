package vn.saolang.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/**
 * A paper of the vault, newest version.
 *
 * @param entity the entity it was added for; its successors hold it now
 * @param product the product it belongs to; null when it serves all of the entity's
 * @param number as its issuer gave it, empty when it has none
 * @param expiresOn last day it is good; null when it has none
 * @param size in bytes
 */
public record VaultPaper(
        PaperId id,
        EntityId entity,
        @Nullable ProductId product,
        PaperKind kind,
        String title,
        String issuer,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        FileId file,
        String fileName,
        String mediaType,
        long size) {

    /** How it stands on a day. */
    public Health health(LocalDate today) {
        return Health.of(expiresOn, today);
    }
}
