package vn.saolang.dossier.store.former;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;
import vn.saolang.territory.UnitRef;

/** Dossiers of the former rules and their papers. */
@Repository
public class FormerStore {

    private static final String SELECT = "select * from dossier.former ";

    private final JdbcClient jdbc;

    FormerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper of one. */
    public record Paper(UUID id, String sha256, String name, String mediaType, long size) {}

    /** A product that may take its place. */
    public record Candidate(ProductId product, String name, String entity) {}

    public void insert(FormerDossier former, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.former (id, product_name, entity_name, kind, filed_on, regime, commune_code, commune_from,
                            province_code, province_from, entered_at, entered_by)
                        values (:id, :product, :entity, :kind, :filedOn, :regime, :communeCode, :communeFrom, :provinceCode,
                            :provinceFrom, :at, :by)
                        """)
                .param("id", former.id())
                .param("product", former.productName())
                .param("entity", former.entityName())
                .param("kind", former.kind().name())
                .param("filedOn", former.filedOn())
                .param("regime", former.regime())
                .param("communeCode", former.commune().code())
                .param("communeFrom", former.commune().validFrom())
                .param("provinceCode", former.province().code())
                .param("provinceFrom", former.province().validFrom())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    public Optional<FormerDossier> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(FormerStore::read)
                .optional();
    }

    /** The open ones first, the oldest filing first. */
    public List<FormerDossier> of(UnitRef province) {
        return jdbc.sql(SELECT + """
                        where province_code = :code and province_from = :from
                        order by state <> 'OPEN', filed_on, product_name, id
                        """)
                .param("code", province.code())
                .param("from", province.validFrom())
                .query(FormerStore::read)
                .list();
    }

    /** The former dossier that became this one. */
    public Optional<FormerDossier> behind(DossierId dossier) {
        return jdbc.sql(SELECT + "where dossier_id = :id")
                .param("id", dossier.value())
                .query(FormerStore::read)
                .optional();
    }

    /** False when somebody else has closed it meanwhile. */
    public boolean finish(
            UUID id, int version, String number, LocalDate day, @Nullable Integer stars, Actor by, Instant at) {
        return jdbc.sql("""
                                update dossier.former
                                set state = 'FINISHED', decision_number = :number, decided_on = :day, stars = :stars, closed_at = :at,
                                    closed_by = :by, version = version + 1
                                where id = :id and version = :version and state = 'OPEN'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("number", number)
                        .param("day", day)
                        .param("stars", stars, java.sql.Types.SMALLINT)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    /** False when somebody else has closed it meanwhile. */
    public boolean convert(UUID id, int version, DossierId became, Actor by, Instant at) {
        return jdbc.sql("""
                                update dossier.former
                                set state = 'CONVERTED', dossier_id = :dossier, closed_at = :at, closed_by = :by,
                                    version = version + 1
                                where id = :id and version = :version and state = 'OPEN'
                                """)
                        .param("id", id)
                        .param("version", version)
                        .param("dossier", became.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.account())
                        .update()
                == 1;
    }

    public void addPaper(UUID former, StoredFile file, String name, Actor by, Instant at) {
        jdbc.sql("""
                        insert into dossier.former_paper (id, former_id, sha256, name, media_type, size, added_at, added_by)
                        values (gen_random_uuid(), :former, :sha256, :name, :type, :size, :at, :by)
                        """)
                .param("former", former)
                .param("sha256", file.id().sha256())
                .param("name", name)
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    public List<Paper> papers(UUID former) {
        return jdbc.sql("""
                        select id, sha256, name, media_type, size from dossier.former_paper
                        where former_id = :former order by added_at, id
                        """)
                .param("former", former)
                .query((row, _) -> new Paper(
                        row.getObject("id", UUID.class),
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size")))
                .list();
    }

    /** The products of a province that are scored by a set and in no evaluation, those of the commune first. */
    public List<Candidate> candidates(List<UnitRef> communes, UnitRef first) {
        return jdbc.sql("""
                        select p.id, p.name, e.name as entity from product.v_product p
                        join producer.v_entity e on e.id = p.entity_id
                        where p.place_code || '@' || p.place_from in (:communes) and p.criteria_set is not null
                          and not exists (select 1 from dossier.dossier d where d.product_id = p.id
                                          and d.state not in ('DECIDED', 'WITHDRAWN'))
                        order by p.place_code <> :first, p.name, p.id limit 500
                        """)
                .param("communes", communes.stream().map(UnitRef::key).toList())
                .param("first", first.code())
                .query((row, _) -> new Candidate(
                        new ProductId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("entity")))
                .list();
    }

    private static FormerDossier read(ResultSet row, int number) throws SQLException {
        UUID became = row.getObject("dossier_id", UUID.class);
        return new FormerDossier(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                FormerDossier.State.valueOf(row.getString("state")),
                row.getString("product_name"),
                row.getString("entity_name"),
                DossierKind.valueOf(row.getString("kind")),
                row.getObject("filed_on", LocalDate.class),
                row.getString("regime"),
                new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class)),
                new UnitRef(row.getString("province_code"), row.getObject("province_from", LocalDate.class)),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("stars", Integer.class),
                became == null ? null : new DossierId(became));
    }
}
