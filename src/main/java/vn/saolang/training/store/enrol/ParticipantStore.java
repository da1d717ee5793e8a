package vn.saolang.training.store.enrol;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.SearchText;
import vn.saolang.producer.EntityId;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.enrol.Source;

/** Who is on the lists of classes. */
@Repository
public class ParticipantStore {

    private static final String SELECT = """
            select p.id, p.class_id, p.account_id, p.entity_id, e.name as entity_name, p.name, p.phone, p.audience, p.function, p.unit,
                   p.source, (select k.number from training.certificate k where k.participant_id = p.id and k.revoked_on is null) as certificate,
                   array(select a.on_day::text from training.attendance a where a.participant_id = p.id) as days
            from training.participant p
            left join producer.v_entity e on e.id = p.entity_id
            """;

    private final JdbcClient jdbc;

    ParticipantStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Participant> find(ParticipantId id) {
        return jdbc.sql(SELECT + "where p.id = :id and p.withdrawn_at is null")
                .param("id", id.value())
                .query(ParticipantStore::read)
                .optional();
    }

    /** Everybody on the list, by name. */
    public List<Participant> of(ClassId course) {
        return jdbc.sql(SELECT + "where p.class_id = :course and p.withdrawn_at is null order by p.name_folded, p.id")
                .param("course", course.value())
                .query(ParticipantStore::read)
                .list();
    }

    /** Everybody these entities ever sent, newest first. */
    public List<Participant> ofEntities(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                                where p.entity_id in (:entities) and p.withdrawn_at is null
                                order by p.enrolled_at desc, p.id
                                """)
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .query(ParticipantStore::read)
                        .list();
    }

    /** The places of an account, newest first. */
    public List<Participant> ofAccount(UUID account) {
        return jdbc.sql(SELECT + """
                        where p.account_id = :account and p.withdrawn_at is null order by p.enrolled_at desc, p.id
                        """)
                .param("account", account)
                .query(ParticipantStore::read)
                .list();
    }

    /** Seats taken: who came without enrolling takes none. */
    public int seatsTaken(ClassId course) {
        return jdbc.sql("""
                        select count(*) from training.participant
                        where class_id = :course and withdrawn_at is null and source <> 'WALK_IN'
                        """)
                .param("course", course.value())
                .query(Integer.class)
                .single();
    }

    /** The account's place in the class. */
    public Optional<Participant> ofAccount(ClassId course, UUID account) {
        return jdbc.sql(SELECT + "where p.class_id = :course and p.account_id = :account and p.withdrawn_at is null")
                .param("course", course.value())
                .param("account", account)
                .query(ParticipantStore::read)
                .optional();
    }

    /** The person of this name with this telephone, written in whatever case. */
    public Optional<Participant> same(ClassId course, String name, String phone) {
        return jdbc.sql(SELECT + """
                        where p.class_id = :course and p.name_folded = :name and p.phone = :phone and p.withdrawn_at is null
                        """)
                .param("course", course.value())
                .param("name", SearchText.fold(name))
                .param("phone", phone)
                .query(ParticipantStore::read)
                .optional();
    }

    /**
     * Puts somebody on the list.
     *
     * @param by the account that did it, or null for somebody without one
     */
    public void insert(Participant person, @Nullable UUID by, Instant at) {
        EntityId entity = person.entity();
        jdbc.sql("""
                        insert into training.participant (id, class_id, account_id, entity_id, name, name_folded, phone, audience, function,
                                                          unit, source, enrolled_at, enrolled_by)
                        values (:id, :course, :account, :entity, :name, :folded, :phone, :audience, :function, :unit, :source, :at, :by)
                        """)
                .param("id", person.id().value())
                .param("course", person.course().value())
                .param("account", person.account())
                .param("entity", entity == null ? null : entity.value())
                .param("name", person.name())
                .param("folded", SearchText.fold(person.name()))
                .param("phone", person.phone())
                .param("audience", person.audience().name())
                .param("function", person.function())
                .param("unit", person.unit())
                .param("source", person.source().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public void withdraw(ParticipantId id, Instant at) {
        jdbc.sql("update training.participant set withdrawn_at = :at where id = :id and withdrawn_at is null")
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Participant read(ResultSet row, int number) throws SQLException {
        UUID entity = row.getObject("entity_id", UUID.class);
        return new Participant(
                new ParticipantId(row.getObject("id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getObject("account_id", UUID.class),
                entity == null ? null : new EntityId(entity),
                row.getString("entity_name"),
                row.getString("name"),
                row.getString("phone"),
                Audience.valueOf(row.getString("audience")),
                row.getString("function"),
                row.getString("unit"),
                Source.valueOf(row.getString("source")),
                Arrays.stream((String[]) row.getArray("days").getArray())
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()),
                row.getString("certificate"));
    }
}
