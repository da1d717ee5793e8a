package vn.saolang.producer.store.takeover;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.takeover.KnownEntity;
import vn.saolang.territory.UnitRef;

/** Entities as lists are compared with them, and what refers to an entity anywhere in the database. */
@Repository
public class TakeoverStore {

    private final JdbcClient jdbc;

    TakeoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column that refers to entities, its names quoted for use in a statement. */
    private record Reference(String schema, String table, String from, String column) {

        String use() {
            return schema.equals("producer") ? schema + "." + table : schema;
        }
    }

    /** Numbers and names are folded. */
    public List<KnownEntity> alike(Collection<String> numbers, Collection<String> names) {
        return jdbc.sql("""
                        select id, name, registration_number, commune_code, commune_from from producer.entity
                        where registration_number <> '' and kernel.fold(registration_number) = any(cast(:numbers as text[]))
                        union
                        select id, name, registration_number, commune_code, commune_from from producer.entity
                        where kernel.fold(name) = any(cast(:names as text[]))
                        order by id
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .query((row, _) -> new KnownEntity(
                        new EntityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("registration_number"),
                        new UnitRef(row.getString("commune_code"), row.getObject("commune_from", LocalDate.class))))
                .list();
    }

    /** Nobody may begin to refer to them until the transaction ends. */
    public void lock(Collection<EntityId> entities) {
        jdbc.sql("select id from producer.entity where id = any(cast(:ids as uuid[])) order by id for update")
                .param("ids", ids(entities))
                .query(UUID.class)
                .list();
    }

    /** What keeps each of the entities that something refers to, or that was changed since it was entered. */
    public Map<EntityId, SortedSet<String>> uses(Collection<EntityId> entities) {
        Map<EntityId, SortedSet<String>> uses = new HashMap<>();
        note(
                uses,
                "changed",
                "select id from producer.entity where id = any(cast(:ids as uuid[])) and (version > 0 or not historic)",
                entities);
        for (Reference reference : references()) {
            String found = "select distinct " + reference.column() + " from " + reference.from() + " where "
                    + reference.column() + " = any(cast(:ids as uuid[]))";
            note(uses, reference.use(), found, entities);
        }
        return uses;
    }

    private void note(Map<EntityId, SortedSet<String>> uses, String use, String query, Collection<EntityId> entities) {
        jdbc.sql(query)
                .param("ids", ids(entities))
                .query(UUID.class)
                .list()
                .forEach(id -> uses.computeIfAbsent(new EntityId(id), _ -> new TreeSet<>())
                        .add(use));
    }

    /** The foreign keys that lead to entities, whatever module they belong to: none can be forgotten. */
    private List<Reference> references() {
        return jdbc.sql("""
                        select n.nspname, c.relname, format('%I.%I', n.nspname, c.relname) as place,
                               format('%I', a.attname) as attribute
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid and c.relispartition = false
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                        where k.contype = 'f' and k.confrelid = cast('producer.entity' as regclass)
                        order by place, attribute
                        """)
                .query((row, _) ->
                        new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    public void remove(Collection<EntityId> entities) {
        jdbc.sql("delete from producer.entity where id = any(cast(:ids as uuid[]))")
                .param("ids", ids(entities))
                .update();
    }

    private static UUID[] ids(Collection<EntityId> entities) {
        return entities.stream().map(EntityId::value).toArray(UUID[]::new);
    }
}
