package vn.saolang.training.store.lesson;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.lesson.Filed;
import vn.saolang.training.model.lesson.Gap;
import vn.saolang.training.model.lesson.Learnt;

/** What was taught to entities, and what was missing in their dossiers. */
@Repository
public class LessonStore {

    private final JdbcClient jdbc;

    LessonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dossiers handed in from these communes, the newest first; never called without communes. */
    public List<Filed> filed(Set<String> communes) {
        return jdbc.sql("""
                        select id, entity_id, filed_on, product_name from dossier.v_filed where commune in (:communes)
                        order by filed_on desc, id
                        """)
                .param("communes", communes)
                .query((row, _) -> new Filed(
                        row.getObject("id", UUID.class),
                        row.getObject("entity_id", UUID.class),
                        row.getObject("filed_on", LocalDate.class),
                        row.getString("product_name")))
                .list();
    }

    /** What was missing in them: papers asked for and star minimums not met. */
    public List<Gap> gaps(Set<String> communes) {
        return jdbc.sql("""
                        select g.dossier_id, g.ground, g.criterion from dossier.v_gap g join dossier.v_filed f on f.id = g.dossier_id
                        where f.commune in (:communes)
                        union all
                        select m.dossier_id, null, m.criterion from evaluation.v_miss m join dossier.v_filed f on f.id = m.dossier_id
                        where f.commune in (:communes)
                        """)
                .param("communes", communes)
                .query((row, _) -> new Gap(
                        row.getObject("dossier_id", UUID.class), row.getString("ground"), row.getString("criterion")))
                .list();
    }

    /** Classes that somebody of an entity with its seat there completed, by their day. */
    public List<Learnt> learnt(Set<String> communes) {
        return jdbc.sql("""
                        select distinct c.entity_id, c.class_id, c.title, c.last_day,
                               array(select k.content from training.class_content k where k.class_id = c.class_id order by 1) as contents
                        from training.completed c join producer.v_entity e on e.id = c.entity_id
                        where e.commune_code || '@' || e.commune_from in (:communes)
                        order by c.last_day, c.class_id
                        """)
                .param("communes", communes)
                .query((row, _) -> new Learnt(
                        row.getObject("entity_id", UUID.class),
                        new ClassId(row.getObject("class_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("last_day", LocalDate.class),
                        Arrays.asList((String[]) row.getArray("contents").getArray())))
                .list();
    }
}
