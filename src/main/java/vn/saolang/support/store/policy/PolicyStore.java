package vn.saolang.support.store.policy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityKind;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.territory.UnitRef;

/** Policies and the kinds of support a province names itself. */
@Repository
public class PolicyStore {

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Policy policy, Actor by, Instant at) {
        PolicyDraft says = policy.says();
        jdbc.sql("""
                        insert into support.policy (id, province_code, province_from, programme, title, kind, content, amount, share,
                            ceiling, least_stars, most_stars, beneficiaries, times, decision, decided_on, issuer, valid_from, valid_to,
                            entered_at, entered_by)
                        values (:id, :code, :from, :programme, :title, :kind, :content, :amount, :share, :ceiling, :least, :most,
                            string_to_array(:beneficiaries, ','), :times, :decision, :decided, :issuer, :valid, :until, :at, :by)
                        """)
                .param("id", policy.id().value())
                .param("code", policy.province().code())
                .param("from", policy.province().validFrom())
                .param("programme", says.programme())
                .param("title", says.title())
                .param("kind", policy.kind().name())
                .param("content", says.content())
                .param("amount", says.level().amount(), Types.NUMERIC)
                .param("share", says.level().share(), Types.NUMERIC)
                .param("ceiling", says.level().ceiling(), Types.NUMERIC)
                .param("least", says.leastStars(), Types.SMALLINT)
                .param("most", says.mostStars(), Types.SMALLINT)
                .param("beneficiaries", says.kinds().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("times", says.times(), Types.SMALLINT)
                .param("decision", says.decision())
                .param("decided", says.decidedOn())
                .param("issuer", says.issuer())
                .param("valid", says.validFrom())
                .param("until", says.validTo(), Types.DATE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    /** Ends a policy earlier; false when it had ended by then. */
    public boolean end(PolicyId id, LocalDate lastDay) {
        return jdbc.sql("""
                        update support.policy set valid_to = :day
                        where id = :id and (valid_to is null or valid_to > :day) and valid_from - 1 <= :day
                        """).param("id", id.value()).param("day", lastDay).update() == 1;
    }

    public Optional<Policy> find(PolicyId id) {
        return jdbc.sql("select * from support.policy where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /** The policies of a province, those entered last first. */
    public List<Policy> of(UnitRef province) {
        return jdbc.sql("""
                        select * from support.policy where province_code = :code and province_from = :from
                        order by valid_from desc, entered_at desc, id
                        """)
                .param("code", province.code())
                .param("from", province.validFrom())
                .query((row, _) -> read(row))
                .list();
    }

    /** The kinds a province names itself, by name. */
    public List<String> ownKinds(UnitRef province) {
        return jdbc.sql("""
                        select name from support.own_kind where province_code = :code and province_from = :from order by name
                        """)
                .param("code", province.code())
                .param("from", province.validFrom())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    public void addKind(UnitRef province, String name, Actor by, Instant at) {
        jdbc.sql("""
                        insert into support.own_kind (province_code, province_from, name, added_at, added_by)
                        values (:code, :from, :name, :at, :by) on conflict do nothing
                        """)
                .param("code", province.code())
                .param("from", province.validFrom())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .update();
    }

    private static Policy read(ResultSet row) throws SQLException {
        PolicyDraft says = new PolicyDraft(
                row.getString("programme"),
                row.getString("title"),
                SupportKind.valueOf(row.getString("kind")),
                row.getString("content"),
                new PolicyDraft.Level(
                        row.getBigDecimal("amount"), row.getBigDecimal("share"), row.getBigDecimal("ceiling")),
                row.getObject("least_stars", Integer.class),
                row.getObject("most_stars", Integer.class),
                kinds(row.getArray("beneficiaries")),
                row.getObject("times", Integer.class),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("issuer"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new Policy(
                new PolicyId(row.getObject("id", UUID.class)),
                new UnitRef(row.getString("province_code"), row.getObject("province_from", LocalDate.class)),
                says);
    }

    private static Set<EntityKind> kinds(@Nullable Array names) throws SQLException {
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .filter(name -> !name.isEmpty())
                        .map(EntityKind::valueOf)
                        .collect(Collectors.toSet());
    }
}
