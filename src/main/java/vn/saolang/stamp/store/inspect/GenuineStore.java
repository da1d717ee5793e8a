package vn.saolang.stamp.store.inspect;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Stale;
import vn.saolang.stamp.model.inspect.Genuine;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.traceability.ItemId;

/** What producers told of genuine goods. */
@Repository
public class GenuineStore {

    private final JdbcClient jdbc;

    GenuineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was told; blank when nothing was. */
    public Genuine of(ItemId item) {
        List<Report.Photo> photos = jdbc.sql(
                        "select sha256, name from stamp.genuine_photo where item_id = :item order by added_at, sha256")
                .param("item", item.value())
                .query((row, _) -> new Report.Photo(new FileId(row.getString("sha256")), row.getString("name")))
                .list();
        return jdbc.sql("select look_for, contact, version from stamp.genuine where item_id = :item")
                .param("item", item.value())
                .query((row, _) ->
                        new Genuine(row.getString("look_for"), row.getString("contact"), row.getInt("version"), photos))
                .optional()
                .orElse(new Genuine("", "", 0, photos));
    }

    /**
     * Writes the words down.
     *
     * @throws Stale when somebody changed them meanwhile
     */
    public void write(ItemId item, String lookFor, String contact, int version, UUID by, Instant at) {
        int changed = jdbc.sql("""
                        insert into stamp.genuine (item_id, look_for, contact, changed_by, changed_at, version)
                        values (:item, :look, :contact, :by, :at, 1)
                        on conflict (item_id) do update set look_for = excluded.look_for, contact = excluded.contact,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = genuine.version + 1
                        where genuine.version = :version
                        """)
                .param("item", item.value())
                .param("look", lookFor)
                .param("contact", contact)
                .param("version", version)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        if (changed == 0) {
            throw new Stale("genuine");
        }
    }

    public void add(ItemId item, Report.Photo photo, UUID by, Instant at) {
        jdbc.sql("""
                        insert into stamp.genuine_photo (item_id, sha256, name, added_by, added_at)
                        values (:item, :file, :name, :by, :at) on conflict do nothing
                        """)
                .param("item", item.value())
                .param("file", photo.file().sha256())
                .param("name", photo.name())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** False when there is no such photo. */
    public boolean remove(ItemId item, String sha256) {
        return jdbc.sql("delete from stamp.genuine_photo where item_id = :item and sha256 = :file")
                        .param("item", item.value())
                        .param("file", sha256)
                        .update()
                == 1;
    }
}
