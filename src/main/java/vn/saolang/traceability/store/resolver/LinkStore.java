package vn.saolang.traceability.store.resolver;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.resolver.Anchor;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkSet;

/** Links that producers set, in the traceability schema. */
@Repository
public class LinkStore {

    private static final String SELECT = """
            select s.id, s.key_ai, s.key_value, s.qualifiers, s.description, s.default_type,
                   l.link_type, l.href, l.title, l.media_type, l.hreflang, l.context
            from traceability.link_set s join traceability.link l on l.set_id = s.id
            """;
    private static final String ORDER = " order by s.key_ai, s.key_value, s.qualifiers, l.position";

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sets of a key with one of these values. */
    public List<LinkSet> of(String key, Collection<String> values) {
        return joined(jdbc.sql(SELECT + "where s.key_ai = :key and s.key_value in (:values)" + ORDER)
                .param("key", key)
                .param("values", values)
                .query(LinkStore::read)
                .list());
    }

    /** The sets these entities made, at most 10,000 links. */
    public List<LinkSet> of(Collection<EntityId> entities) {
        return joined(jdbc.sql(SELECT + "where s.entity_id in (:entities)" + ORDER + " limit 10000")
                .param("entities", entities.stream().map(EntityId::value).toList())
                .query(LinkStore::read)
                .list());
    }

    /** Puts a set in the place of the one of the same anchor. */
    public void put(EntityId entity, LinkSet set, Instant at) {
        remove(set.anchor());
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into traceability.link_set (id, entity_id, key_ai, key_value, qualifiers, description, default_type,
                            changed_at)
                        values (:id, :entity, :key, :value, :qualifiers, :description, :default, :at)
                        """)
                .param("id", id)
                .param("entity", entity.value())
                .param("key", set.anchor().key())
                .param("value", set.anchor().value())
                .param("qualifiers", set.anchor().pattern())
                .param("description", set.description())
                .param("default", set.defaultType())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        for (int i = 0; i < set.links().size(); i++) {
            insert(id, i, set.links().get(i));
        }
    }

    private void insert(UUID set, int position, Link link) {
        jdbc.sql("""
                        insert into traceability.link (set_id, position, link_type, href, title, media_type, hreflang, context)
                        values (:set, :position, :type, :href, :title, :mediaType, :hreflang, :context)
                        """)
                .param("set", set)
                .param("position", position)
                .param("type", link.type())
                .param("href", link.href())
                .param("title", link.title())
                .param("mediaType", link.mediaType(), java.sql.Types.VARCHAR)
                .param("hreflang", link.hreflang().toArray(String[]::new))
                .param("context", link.context().toArray(String[]::new))
                .update();
    }

    /** Whether there was one. */
    public boolean remove(Anchor anchor) {
        return jdbc.sql("""
                                delete from traceability.link_set
                                where key_ai = :key and key_value = :value and qualifiers = :qualifiers
                                """)
                        .param("key", anchor.key())
                        .param("value", anchor.value())
                        .param("qualifiers", anchor.pattern())
                        .update()
                == 1;
    }

    /** The lot of an item with this code. */
    public Optional<LotId> lot(ItemId item, String code) {
        return jdbc.sql("select id from traceability.lot where item_id = :item and code = :code")
                .param("item", item.value())
                .param("code", code)
                .query((row, _) -> new LotId(row.getObject("id", UUID.class)))
                .optional();
    }

    private record Row(UUID id, LinkSet set) {}

    private static Row read(ResultSet row, int number) throws SQLException {
        Link link = new Link(
                row.getString("link_type"),
                row.getString("href"),
                row.getString("title"),
                row.getString("media_type"),
                Arrays.asList((String[]) row.getArray("hreflang").getArray()),
                Arrays.asList((String[]) row.getArray("context").getArray()));
        Anchor anchor = Anchor.of(row.getString("key_ai"), row.getString("key_value"), row.getString("qualifiers"));
        return new Row(
                row.getObject("id", UUID.class),
                new LinkSet(anchor, row.getString("description"), row.getString("default_type"), List.of(link)));
    }

    private static List<LinkSet> joined(List<Row> rows) {
        Map<UUID, LinkSet> sets = new LinkedHashMap<>();
        for (Row row : rows) {
            sets.merge(row.id, row.set, (before, more) -> {
                List<Link> links = new ArrayList<>(before.links());
                links.addAll(more.links());
                return new LinkSet(before.anchor(), before.description(), before.defaultType(), links);
            });
        }
        return List.copyOf(sets.values());
    }
}
