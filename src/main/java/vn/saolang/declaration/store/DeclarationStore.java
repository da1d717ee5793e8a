package vn.saolang.declaration.store;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.declaration.DeclarationId;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.Figures;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.OutputUnit;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Declarations with all their versions. */
@Repository
public class DeclarationStore {

    private static final String FIGURES = """
            unit = :unit, output = :output, base_unit = :baseUnit, base_output = :baseOutput, capacity = :capacity,
            revenue = :revenue, labour = :labour, women = :women, minority = :minority, trained = :trained, wage = :wage,
            markets = cast(:markets as text[]), countries = cast(:countries as text[]),
            channels = cast(:channels as text[]), material_share = :material, note = :note
            """;

    private final JdbcClient jdbc;
    private final DataFiles data;

    DeclarationStore(JdbcClient jdbc, DataFiles data) {
        this.jdbc = jdbc;
        this.data = data;
    }

    /** A draft; false when another version of the product's half-year is open already. */
    public boolean insert(Declaration one, UnitRef place) {
        try {
            jdbc.sql("""
                            insert into declaration.declaration
                                (id, product_id, entity_id, place_code, place_from, year, half, number, state, writer,
                                 written_by, written_at, markets, countries, channels, note)
                            values (:id, :product, :entity, :place, :from, :year, :half, :number, 'DRAFT', :writer,
                                 :by, :at, '{}', '{}', '{}', '')
                            """)
                    .param("id", one.id().value())
                    .param("product", one.product().value())
                    .param("entity", one.entity().value())
                    .param("place", place.code())
                    .param("from", place.validFrom())
                    .param("year", one.period().year())
                    .param("half", one.period().half())
                    .param("number", one.number())
                    .param("writer", one.writer().name())
                    .param("by", one.writtenBy())
                    .param("at", one.writtenAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            return false;
        }
        return write(one.id(), 0, one.figures(), one.writer(), one.writtenBy(), one.writtenAt());
    }

    /** Writes the figures of a draft; false when it is none any more or was changed meanwhile. */
    public boolean write(DeclarationId id, int version, Figures figures, Writer writer, UUID by, Instant at) {
        OutputUnit unit = data.units().find(figures.unit()).orElse(null);
        BigDecimal output = figures.output();
        return jdbc.sql("update declaration.declaration set " + FIGURES + """
                                , writer = :writer, written_by = :by, written_at = :at, version = version + 1
                                where id = :id and version = :version and state = 'DRAFT'
                                """)
                        .param("unit", figures.unit(), Types.VARCHAR)
                        .param("output", output, Types.NUMERIC)
                        .param("baseUnit", unit == null ? null : unit.base(), Types.VARCHAR)
                        .param("baseOutput", unit == null || output == null ? null : unit.inBase(output), Types.NUMERIC)
                        .param("capacity", figures.capacity(), Types.NUMERIC)
                        .param("revenue", figures.revenue(), Types.NUMERIC)
                        .param("labour", figures.labour().total(), Types.INTEGER)
                        .param("women", figures.labour().women(), Types.INTEGER)
                        .param("minority", figures.labour().minority(), Types.INTEGER)
                        .param("trained", figures.labour().trained(), Types.INTEGER)
                        .param("wage", figures.labour().wage(), Types.NUMERIC)
                        .param("markets", names(figures.sales().markets()))
                        .param("countries", array(figures.sales().countries()))
                        .param("channels", names(figures.sales().channels()))
                        .param("material", figures.materialShare(), Types.NUMERIC)
                        .param("note", figures.note())
                        .param("writer", writer.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Moves a version; false when it was moved or changed meanwhile. */
    public boolean move(Declaration one, int version, DeclarationState to, UUID by, Instant at, String reason) {
        String set =
                switch (to) {
                    case DRAFT -> "sent_by = null, sent_at = null";
                    case SENT -> "sent_by = :by, sent_at = :at";
                    case ACCEPTED, RETURNED -> "decided_by = :by, decided_at = :at, reason = :reason";
                };
        JdbcClient.StatementSpec update = jdbc.sql(
                        "update declaration.declaration set state = :to, version = version + 1, " + set
                                + " where id = :id and version = :version and state = :from")
                .param("to", to.name())
                .param("from", one.state().name())
                .param("id", one.id().value())
                .param("version", version)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason);
        return update.update() == 1;
    }

    /** Every version of a product's half-year, the newest first. */
    public List<Declaration> versions(ProductId product, HalfYear period) {
        return jdbc.sql("""
                        select * from declaration.declaration
                        where product_id = :product and year = :year and half = :half order by number desc
                        """)
                .param("product", product.value())
                .param("year", period.year())
                .param("half", period.half())
                .query(DeclarationRows::read)
                .list();
    }

    /** The newest version of each half-year of a product, the newest half-year first. */
    public List<Declaration> newestOf(ProductId product) {
        return jdbc.sql("select * from declaration.newest where product_id = :product order by year desc, half desc")
                .param("product", product.value())
                .query(DeclarationRows::read)
                .list();
    }

    /** The newest version of each of these products for a half-year. */
    public List<Declaration> newestOf(Collection<UUID> products, HalfYear period) {
        return products.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from declaration.newest
                                where product_id in (:products) and year = :year and half = :half
                                """)
                        .param("products", products)
                        .param("year", period.year())
                        .param("half", period.half())
                        .query(DeclarationRows::read)
                        .list();
    }

    /** What counts of each half-year of a product: accepted versions, the newest half-year first. */
    public List<Declaration> acceptedOf(ProductId product) {
        return jdbc.sql("select * from declaration.accepted where product_id = :product order by year desc, half desc")
                .param("product", product.value())
                .query(DeclarationRows::read)
                .list();
    }

    public Optional<Declaration> find(DeclarationId id) {
        return jdbc.sql("select * from declaration.declaration where id = :id")
                .param("id", id.value())
                .query(DeclarationRows::read)
                .optional();
    }

    /** A Postgres array of words that hold neither quotes nor braces. */
    private static String names(Collection<? extends Enum<?>> chosen) {
        return array(chosen.stream().sorted().map(Enum::name).toList());
    }

    private static String array(List<String> words) {
        return "{" + String.join(",", words) + "}";
    }
}
