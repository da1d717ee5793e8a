package vn.saolang.idea.store.entry;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.model.entry.IdeaFilter;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;

/** Lists of ideas. */
@Repository
public class IdeaListStore {

    private static final String WHERE = """
            where (:all or i.commune_code || '@' || i.commune_from in (:units) or i.entity_id in (:entities))
              and (cast(:state as text) is null or i.state = :state)
              and (:q = '' or kernel.fold(i.name) like '%' || :q || '%' or kernel.fold(e.name) like '%' || :q || '%'
                   or cast(i.number as text) = :q)
            """;

    private final JdbcClient jdbc;

    IdeaListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose ideas are asked for.
     *
     * @param all the whole country
     * @param units keys of communes
     */
    public record Within(boolean all, Set<String> units, Set<UUID> entities) {

        private static final UUID NOBODY = new UUID(0, 0);

        public Within {
            units = units.isEmpty() ? Set.of("") : Set.copyOf(units);
            entities = entities.isEmpty() ? Set.of(NOBODY) : Set.copyOf(entities);
        }
    }

    public Paged<Idea> page(Within within, IdeaFilter filter, int page, int size) {
        long total = ask(
                        "select count(*) from idea.idea i join producer.v_entity e on e.id = i.entity_id " + WHERE,
                        within,
                        filter)
                .query(Long.class)
                .single();
        List<Idea> found = ask(
                        IdeaStore.SELECT + WHERE + " order by " + order(filter) + " limit :size offset :from",
                        within,
                        filter)
                .param("size", size)
                .param("from", (long) page * size)
                .query(IdeaStore::read)
                .list();
        return new Paged<>(found, total, page, size);
    }

    private static String order(IdeaFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> "i.registered_at desc, i.number desc";
            case OLDEST -> "i.registered_at, i.number";
            case NAME -> "kernel.fold(i.name), i.number";
        };
    }

    private JdbcClient.StatementSpec ask(String sql, Within within, IdeaFilter filter) {
        return jdbc.sql(sql)
                .param("all", within.all())
                .param("units", within.units())
                .param("entities", within.entities())
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("q", SearchText.fold(filter.q()));
    }
}
