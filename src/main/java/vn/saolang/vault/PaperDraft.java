package vn.saolang.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.product.ProductId;

/**
 * What is told of a paper that is put into the vault. Not yet judged.
 *
 * @param sheet what it declares, for comparison; null when nothing is compared
 */
public record PaperDraft(
        @Nullable ProductId product,
        @Nullable PaperKind kind,
        @Nullable Sheet sheet,
        String title,
        String issuer,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {}
