package vn.saolang.dossier.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.SearchText;

/** Lists of dossiers, searched and sorted. */
@Repository
public class DossierListStore {

    private static final String DUE = """
            (select r.due_on from dossier.reception r where r.dossier_id = d.id and r.level = 'COMMUNE'
               and d.state in ('RECEIVED', 'AWAITING_SIGNATURE') order by r.submission desc limit 1)
            """;

    private static final String WHERE = """
            where (d.entity_id in (:entities)
                   or (d.commune_code || '@' || d.commune_from in (:communes) and d.state not in ('DRAFT', 'WITHDRAWN'))
                   or (d.province_code || '@' || d.province_from in (:provinces) and d.state in (:sent)))
              and d.state in (:states)
              and (:words = '' or kernel.fold(p.name || ' ' || e.name || ' ' || coalesce(d.product_code, ''))
                                  like '%' || :words || '%')
            """;

    private final JdbcClient jdbc;

    DossierListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose dossiers: of these entities, of these communes once filed, of these provinces once sent (keys of units). */
    public record Scope(List<UUID> entities, List<String> communes, List<String> provinces) {
        boolean isEmpty() {
            return entities.isEmpty() && communes.isEmpty() && provinces.isEmpty();
        }
    }

    /** How a list is sorted. */
    public enum Sort {
        URGENT("due nulls last, d.opened_at desc, d.id"),
        RECENT("d.opened_at desc, d.id"),
        NAME("p.name, d.id");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    /** A dossier with the last day of the commune's review while it runs. */
    public record Line(DossierSummary dossier, @Nullable LocalDate due) {}

    public Paged<Line> search(Scope scope, String text, Set<DossierState> states, Sort sort, int page, int size) {
        if (scope.isEmpty() || states.isEmpty()) {
            return new Paged<>(List.of(), 0, page, size);
        }
        long total = bind(
                        jdbc.sql("select count(*) from (" + DossierStore.SELECT + WHERE + ") found"),
                        scope,
                        text,
                        states)
                .query(Long.class)
                .single();
        String select = DossierStore.SELECT.replaceFirst(
                "(?s)from dossier\\.dossier d", ", " + DUE + " as due\n from dossier.dossier d");
        List<Line> lines = bind(
                        jdbc.sql(select + WHERE + " order by " + sort.order + " limit :size offset :skip"),
                        scope,
                        text,
                        states)
                .param("size", size)
                .param("skip", (long) page * size)
                .query((row, number) -> new Line(DossierStore.read(row, number), row.getObject("due", LocalDate.class)))
                .list();
        return new Paged<>(lines, total, page, size);
    }

    private static StatementSpec bind(StatementSpec statement, Scope scope, String text, Set<DossierState> states) {
        return statement
                .param("entities", scope.entities().isEmpty() ? List.of(new UUID(0, 0)) : scope.entities())
                .param("communes", scope.communes().isEmpty() ? List.of("") : scope.communes())
                .param("provinces", scope.provinces().isEmpty() ? List.of("") : scope.provinces())
                .param(
                        "sent",
                        DossierState.sentToProvince().stream().map(Enum::name).toList())
                .param("states", states.stream().map(Enum::name).toList())
                .param("words", SearchText.fold(text));
    }
}
