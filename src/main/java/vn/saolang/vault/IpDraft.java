package vn.saolang.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.saolang.product.ProductId;

/**
 * A right as its holder enters it. Not yet judged.
 *
 * @param name of the mark, the design, the invention
 * @param application number of the application
 * @param filedOn day of filing, from which a mark's term runs
 */
public record IpDraft(
        @Nullable IpKind kind,
        String name,
        String application,
        @Nullable ProductId product,
        @Nullable LocalDate filedOn) {}
