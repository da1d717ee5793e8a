package vn.saolang.evaluation.store.conflict;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Declaration;

/** What members declare about products. */
@Repository
public class DeclarationStore {

    private final JdbcClient jdbc;

    DeclarationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a seat's word; a later one takes the place of the one before. */
    public void put(UUID product, UUID seat, Declaration declaration) {
        ConflictKind kind = declaration.kind();
        jdbc.sql("""
                        insert into evaluation.declaration (product_id, seat_id, conflict, kind, explanation, declared_at)
                        values (:product, :seat, :conflict, :kind, :explanation, :at)
                        on conflict (product_id, seat_id)
                        do update set conflict = excluded.conflict, kind = excluded.kind,
                                      explanation = excluded.explanation, declared_at = excluded.declared_at
                        """)
                .param("product", product)
                .param("seat", seat)
                .param("conflict", declaration.conflict())
                .param("kind", kind == null ? null : kind.name())
                .param("explanation", declaration.explanation())
                .param("at", declaration.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The declarations about a product, by seat. */
    public Map<UUID, Declaration> of(UUID product) {
        Map<UUID, Declaration> all = new LinkedHashMap<>();
        jdbc.sql("""
                        select seat_id, conflict, kind, explanation, declared_at
                        from evaluation.declaration where product_id = :product
                        """).param("product", product).query(row -> {
            String kind = row.getString("kind");
            all.put(
                    row.getObject("seat_id", UUID.class),
                    new Declaration(
                            row.getBoolean("conflict"),
                            kind == null ? null : ConflictKind.valueOf(kind),
                            row.getString("explanation"),
                            row.getTimestamp("declared_at").toInstant()));
        });
        return all;
    }

    /**
     * Names of the entitled members who have not declared about a product.
     *
     * @param onlyPresent whether those not noted as present are left out, as in a meeting
     */
    public List<String> missing(UUID product, boolean onlyPresent) {
        return jdbc.sql("""
                        select t.name from evaluation.entitled_seat t
                        join evaluation.session_product p on p.id = t.product_id
                        left join evaluation.attendance a on a.session_id = p.session_id and a.seat_id = t.id
                        where p.id = :product and (not :onlyPresent or coalesce(a.present, false))
                          and not exists (select 1 from evaluation.declaration d
                                          where d.product_id = p.id and d.seat_id = t.id)
                        order by t.position
                        """)
                .param("product", product)
                .param("onlyPresent", onlyPresent)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** Whether the rules demand a declaration about a product that the account has not given. */
    public boolean owed(UUID product, UUID account) {
        return jdbc.sql("""
                        select exists (select 1 from evaluation.session_product p
                                       join evaluation.session s on s.id = p.session_id
                                       join evaluation.council_rules u on u.id = s.rules_id and u.declarations_required
                                       join evaluation.entitled_seat t on t.product_id = p.id and t.account_id = :account
                                       where p.id = :product
                                         and not exists (select 1 from evaluation.declaration d
                                                         where d.product_id = p.id and d.seat_id = t.id))
                        """)
                .param("product", product)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Sessions whose rules demand declarations and in which the account still owes some. */
    public List<SessionId> owedBy(UUID account) {
        return jdbc.sql("""
                        select distinct p.session_id from evaluation.session_product p
                        join evaluation.session s on s.id = p.session_id
                        join evaluation.council_rules u on u.id = s.rules_id and u.declarations_required
                        join evaluation.entitled_seat t on t.product_id = p.id and t.account_id = :account
                        where p.state = 'WAITING'
                          and not exists (select 1 from evaluation.declaration d
                                          where d.product_id = p.id and d.seat_id = t.id)
                        """)
                .param("account", account)
                .query((row, _) -> new SessionId(row.getObject("session_id", UUID.class)))
                .list();
    }
}
