package vn.saolang.programme.store.body;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.programme.model.body.Body;
import vn.saolang.programme.model.body.BodyKind;
import vn.saolang.programme.model.body.Member;
import vn.saolang.programme.model.body.Seat;
import vn.saolang.territory.UnitRef;

/** Bodies with their members. */
@Repository
public class BodyStore {

    private static final String SELECT =
            "select id, version, unit_code, unit_from, kind, name, decision, valid_from, valid_to from programme.body ";

    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Body body, Actor by, Instant at) {
        jdbc.sql("""
                        insert into programme.body (id, unit_code, unit_from, kind, name, decision, valid_from, entered_at, entered_by)
                        values (:id, :code, :since, :kind, :name, :decision, :from, :at, :by)
                        """)
                .param("id", body.id())
                .param("code", body.unit().code())
                .param("since", body.unit().validFrom())
                .param("kind", body.kind().name())
                .param("name", body.name())
                .param("decision", body.decision())
                .param("from", body.from())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    public void insert(UUID body, Member member, Instant at) {
        jdbc.sql("""
                        insert into programme.member (id, body_id, seat, name, post, agency, decision, valid_from, entered_at)
                        values (:id, :body, :seat, :name, :post, :agency, :decision, :from, :at)
                        """)
                .param("id", member.id())
                .param("body", body)
                .param("seat", member.seat().name())
                .param("name", member.name())
                .param("post", member.post())
                .param("agency", member.agency())
                .param("decision", member.decision())
                .param("from", member.from())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends a term that still runs. */
    public void end(UUID member, LocalDate to, String why) {
        jdbc.sql("update programme.member set valid_to = :to, ended_why = :why where id = :id and valid_to is null")
                .param("to", to)
                .param("why", why)
                .param("id", member)
                .update();
    }

    /** Ends every running term of a body, and the body. */
    public void dissolve(UUID body, LocalDate to, String why) {
        jdbc.sql("""
                        update programme.member set valid_to = greatest(:to, valid_from), ended_why = :why
                        where body_id = :body and valid_to is null
                        """).param("to", to).param("why", why).param("body", body).update();
        jdbc.sql("update programme.body set valid_to = :to where id = :body")
                .param("to", to)
                .param("body", body)
                .update();
    }

    /** False when somebody changed the body meanwhile. */
    public boolean touch(UUID body, int version) {
        return jdbc.sql("update programme.body set version = version + 1 where id = :id and version = :version")
                        .param("id", body)
                        .param("version", version)
                        .update()
                == 1;
    }

    public Optional<Body> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The bodies of these units, those that stand first, then by kind and name. */
    public List<Body> of(Collection<String> unitKeys) {
        return jdbc.sql(SELECT + """
                        where unit_code || '@' || unit_from = any(:keys)
                        order by valid_to is not null, kind, kernel.fold(name), id
                        """)
                .param("keys", unitKeys.toArray(String[]::new), Types.ARRAY)
                .query(this::read)
                .list();
    }

    private Body read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Body(
                id,
                row.getInt("version"),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                BodyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("decision"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                members(id));
    }

    private List<Member> members(UUID body) {
        return jdbc.sql("""
                        select id, seat, name, post, agency, decision, valid_from, valid_to, ended_why from programme.member
                        where body_id = :body
                        order by array_position(array['HEAD', 'DEPUTY', 'STANDING', 'SECRETARY', 'MEMBER'], seat), valid_from, name
                        """)
                .param("body", body)
                .query((row, _) -> new Member(
                        row.getObject("id", UUID.class),
                        Seat.valueOf(row.getString("seat")),
                        row.getString("name"),
                        row.getString("post"),
                        row.getString("agency"),
                        row.getString("decision"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("ended_why")))
                .list();
    }
}
