package vn.saolang.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.TestDatabase;
import vn.saolang.product.ProductId;

/** Recognised products for tests of dossiers: evaluated by the real verbs, the certificate written beside them. */
public class Recognised {

    private final FilledDossiers filled;
    private final Dossiers dossiers;

    public Recognised(FilledDossiers filled, Dossiers dossiers) {
        this.filled = filled;
        this.dossiers = dossiers;
    }

    /** A product whose first dossier was decided, with a certificate of 36 months from the day. */
    public ProductId product(int stars, LocalDate issued, LocalDate signed) {
        DossierId id = filled.ready(signed);
        dossiers.placedInRound(filled.office(), id, "Đợt thử");
        dossiers.decided(filled.office(), id);
        ProductId product = dossiers.get(id).product();
        certify(product, stars, issued);
        return product;
    }

    /** A certificate of 36 months, as one from before this software. */
    public static void certify(ProductId product, int stars, LocalDate issued) {
        certify(product, stars, issued, null);
    }

    /** As above, with the last valid day under 26/2026 Điều 12.3. */
    public static void certify(ProductId product, int stars, LocalDate issued, @Nullable LocalDate extendedUntil) {
        certify(TestDatabase.jdbc(), product, stars, issued, extendedUntil);
    }

    /** As above, in another database. */
    public static void certify(
            JdbcClient jdbc, ProductId product, int stars, LocalDate issued, @Nullable LocalDate extendedUntil) {
        UUID listed = UUID.randomUUID();
        jdbc.sql("""
                        insert into recognition.listed_product (id, public_id, product_id, name, entity_name, criteria_set,
                            group_code, unit_code, unit_from, place, source, search, unit_keys, listed_at)
                        values (:id, :publicId, :product, 'Chè', 'HTX Chè Thử', 'QD26-11', 'I', '05503', '2025-07-01',
                            'Tân Cương', 'test', ' che', '{}', now())
                        """)
                .param("id", listed)
                .param("publicId", "test-" + listed)
                .param("product", product.value())
                .update();
        jdbc.sql("""
                        insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision,
                            issued_on, ends_before, extended_until, source)
                        values (:id, :listed, :stars, :level, :day, :day, 'DAY', :day, :ends, :extended, 'test')
                        """)
                .param("id", UUID.randomUUID())
                .param("listed", listed)
                .param("stars", stars)
                .param("level", stars == 5 ? "CENTRAL" : "PROVINCE")
                .param("day", issued)
                .param("extended", extendedUntil, java.sql.Types.DATE)
                .param("ends", issued.plusMonths(36))
                .update();
    }
}
