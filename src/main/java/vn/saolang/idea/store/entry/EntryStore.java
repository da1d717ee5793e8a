package vn.saolang.idea.store.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.model.entry.IdeaAction;
import vn.saolang.producer.EntityId;

/** Histories of ideas, and the entities of a commune for which its officer may type in. */
@Repository
public class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One stored line of a history. */
    public record Line(Instant at, UUID by, IdeaAction action, String note) {}

    /** An entity by name. */
    public record Maker(EntityId id, String name) {}

    public void note(IdeaId idea, IdeaAction action, String note, UUID by, Instant at) {
        jdbc.sql("insert into idea.entry (idea_id, at, by_id, action, note) values (:idea, :at, :by, :action, :note)")
                .param("idea", idea.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("action", action.name())
                .param("note", note)
                .update();
    }

    /** The history of an idea, newest first. */
    public List<Line> of(IdeaId idea) {
        return jdbc.sql("select at, by_id, action, note from idea.entry where idea_id = :idea order by id desc")
                .param("idea", idea.value())
                .query((row, _) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by_id", UUID.class),
                        IdeaAction.valueOf(row.getString("action")),
                        row.getString("note")))
                .list();
    }

    /** Entities with their seat in these communes that have not passed into another, by name; at most 2,000. */
    public List<Maker> makersIn(Set<String> communes) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.id, e.name from producer.v_entity e
                        where e.commune_code || '@' || e.commune_from in (:communes)
                          and not exists (select 1 from producer.v_passage p where p.entity_id = e.id)
                        order by e.name, e.id limit 2000
                        """)
                        .param("communes", communes)
                        .query((row, _) ->
                                new Maker(new EntityId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list();
    }
}
