package vn.saolang.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.model.IpRight;

/** Rights of intellectual property with their dated steps. */
@Repository
public class RightStore {

    private static final String SELECT =
            "select id, version, entity_id, product_id, kind, name, application, title_number from vault.ip_right ";

    private final JdbcClient jdbc;

    RightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(IpRight right, Actor by, Instant at) {
        ProductId product = right.product();
        jdbc.sql("""
                        insert into vault.ip_right (id, entity_id, product_id, kind, name, application, added_at)
                        values (:id, :entity, :product, :kind, :name, :application, :at)
                        """)
                .param("id", right.id())
                .param("entity", right.entity().value())
                .param("product", product == null ? null : product.value(), java.sql.Types.OTHER)
                .param("kind", right.kind().name())
                .param("name", right.name())
                .param("application", right.application())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        right.steps().forEach(step -> add(right.id(), step, by, at));
    }

    /** Adds a step at the end. */
    public void add(UUID right, IpRight.Step step, Actor by, Instant at) {
        PaperId paper = step.paper();
        jdbc.sql("""
                        insert into vault.ip_step (right_id, position, stage, on_day, paper_id, added_by, added_at)
                        values (:right, (select coalesce(max(position), 0) + 1 from vault.ip_step where right_id = :right),
                            :stage, :on, :paper, :by, :at)
                        """)
                .param("right", right)
                .param("stage", step.stage().name())
                .param("on", step.on())
                .param("paper", paper == null ? null : paper.value(), java.sql.Types.OTHER)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when somebody took a step meanwhile. */
    public boolean advance(UUID right, int version, String titleNumber) {
        return jdbc.sql("""
                                update vault.ip_right
                                set version = version + 1, title_number = coalesce(nullif(:title, ''), title_number)
                                where id = :id and version = :version
                                """)
                        .param("id", right)
                        .param("version", version)
                        .param("title", titleNumber)
                        .update()
                == 1;
    }

    public Optional<IpRight> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The rights entered for these entities, by kind and name. */
    public List<IpRight> of(Collection<EntityId> entities) {
        return jdbc.sql(SELECT + "where entity_id = any(:entities) order by kind, kernel.fold(name), id")
                .param("entities", entities.stream().map(EntityId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    private IpRight read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID product = row.getObject("product_id", UUID.class);
        return new IpRight(
                id,
                row.getInt("version"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                product == null ? null : new ProductId(product),
                IpKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("application"),
                row.getString("title_number"),
                steps(id));
    }

    private List<IpRight.Step> steps(UUID right) {
        return jdbc.sql("select stage, on_day, paper_id from vault.ip_step where right_id = :right order by position")
                .param("right", right)
                .query((row, _) -> new IpRight.Step(
                        IpStage.valueOf(row.getString("stage")),
                        row.getObject("on_day", LocalDate.class),
                        paper(row.getObject("paper_id", UUID.class))))
                .list();
    }

    private static @Nullable PaperId paper(@Nullable UUID id) {
        return id == null ? null : new PaperId(id);
    }
}
