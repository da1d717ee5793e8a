package vn.saolang.idea.store.potential;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.PotentialQuery;
import vn.saolang.kernel.Paged;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/** Reads potential products. */
@Repository
public class PotentialListStore {

    private static final String SELECT = """
            select p.*, coalesce(e.name, '') as entity_name
            from idea.potential p left join producer.v_entity e on e.id = p.entity_id
            """;

    private static final String WHERE = """
            where (:everywhere or p.commune_code || '@' || p.commune_from in (:communes))
              and (:everybody or p.entity_id in (:entities))
              and (:words = '' or p.search like '%' || :words || '%')
              and case when :state = '' then p.state <> 'DROPPED' else p.state = :state end
              and (:grp = '' or p.group_code = :grp)
              and (not :traditional or p.traditional)
            """;

    private final JdbcClient jdbc;

    PotentialListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Potential> find(PotentialId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Several at once, by name. */
    public List<Potential> find(Collection<PotentialId> ids) {
        return ids.isEmpty()
                ? List.of()
                : withPhotos(jdbc.sql(SELECT + "where p.id in (:ids) order by kernel.fold(p.name), p.id")
                        .param("ids", ids.stream().map(PotentialId::value).toList())
                        .query((row, number) -> PotentialRow.read(row))
                        .list());
    }

    /** One page of what was asked for. */
    public Paged<Potential> page(PotentialQuery query) {
        long total = asked(query, "select count(*) from idea.potential p " + WHERE)
                .query(Long.class)
                .single();
        int last = (int) Math.max(0, (total - 1) / query.size());
        int page = Math.clamp(query.page(), 0, last);
        List<Potential> rows = asked(
                        query,
                        SELECT + WHERE
                                + (query.byName()
                                        ? "order by kernel.fold(p.name), p.id"
                                        : "order by p.entered_at desc, p.id")
                                + " limit :size offset :skip")
                .param("size", query.size())
                .param("skip", page * query.size())
                .query((row, number) -> PotentialRow.read(row))
                .list();
        return new Paged<>(withPhotos(rows), total, page, query.size());
    }

    /** How many stand in each state within some communes (null for all). */
    public Map<PotentialState, Integer> counts(PotentialQuery query) {
        Map<PotentialState, Integer> counts = new HashMap<>();
        asked(query, """
                select p.state, count(*) as n from idea.potential p
                where (:everywhere or p.commune_code || '@' || p.commune_from in (:communes))
                  and (:everybody or p.entity_id in (:entities))
                group by p.state
                """).query(row -> {
            counts.put(PotentialState.valueOf(row.getString("state")), row.getInt("n"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec asked(PotentialQuery query, String sql) {
        var communes = query.communes();
        var entities = query.entities();
        return jdbc.sql(sql)
                .param("everywhere", communes == null)
                .param("communes", communes == null || communes.isEmpty() ? List.of("") : communes)
                .param("everybody", entities == null)
                .param(
                        "entities",
                        entities == null || entities.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : entities.stream().map(EntityId::value).toList())
                .param("words", query.words().replace("%", "").replace("_", ""))
                .param("state", query.state() == null ? "" : query.state().name())
                .param("grp", query.group() == null ? "" : query.group())
                .param("traditional", query.traditional());
    }

    /** Others of the same commune that bear the same name, whatever its diacritics. */
    public List<PotentialSummary> namesakes(Potential one) {
        return jdbc.sql("""
                        select * from idea.v_potential where id <> :id and commune_code = :code and kernel.fold(name) = kernel.fold(:name)
                        order by surveyed_on desc, id limit 5
                        """)
                .param("id", one.id().value())
                .param("code", one.commune().code())
                .param("name", one.told().name())
                .query((row, number) -> PotentialRow.summary(row, ""))
                .list();
    }

    public Optional<PotentialSummary> summary(PotentialId id) {
        return jdbc.sql("select * from idea.potential where id = :id")
                .param("id", id.value())
                .query((row, number) -> PotentialRow.summary(row, row.getString("description")))
                .optional();
    }

    /** Those of several communes, by name. */
    public List<PotentialSummary> summaries(Collection<String> communeKeys) {
        return communeKeys.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select * from idea.potential
                                where commune_code || '@' || commune_from in (:keys) order by kernel.fold(name), id
                                """)
                        .param("keys", communeKeys)
                        .query((row, number) -> PotentialRow.summary(row, row.getString("description")))
                        .list();
    }

    private List<Potential> withPhotos(List<Potential> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, List<PotentialDraft.Photo>> photos = new HashMap<>();
        jdbc.sql(
                        "select * from idea.potential_photo where potential_id in (:ids) order by potential_id, position, sha256")
                .param("ids", rows.stream().map(one -> one.id().value()).toList())
                .query(row -> {
                    photos.computeIfAbsent(row.getObject("potential_id", UUID.class), id -> new java.util.ArrayList<>())
                            .add(new PotentialDraft.Photo(new FileId(row.getString("sha256")), row.getString("name")));
                });
        return rows.stream()
                .map(one -> PotentialRow.with(one, photos.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    /** The communes in which something waits for its office, with how many. */
    public Map<UnitRef, Integer> proposed(Collection<String> communeKeys) {
        Map<UnitRef, Integer> waiting = new HashMap<>();
        if (!communeKeys.isEmpty()) {
            jdbc.sql("""
                            select commune_code, commune_from, count(*) as n from idea.potential
                            where state = 'PROPOSED' and commune_code || '@' || commune_from in (:keys) group by 1, 2
                            """).param("keys", communeKeys).query(row -> {
                waiting.put(PotentialRow.commune(row), row.getInt("n"));
            });
        }
        return waiting;
    }
}
