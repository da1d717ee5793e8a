package vn.saolang.declaration.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.declaration.model.SheetRow;

/** Spreadsheets that were handed in. */
@Repository
public class SheetStore {

    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SheetStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A spreadsheet and what became of it.
     *
     * @param columns letter of each column by its name
     * @param state PREVIEW, SAVED, SENT or DISCARDED
     */
    public record Handed(UUID id, String fileName, Map<String, String> columns, List<SheetRow> rows, String state) {

        public boolean isOpen() {
            return state.equals("PREVIEW");
        }
    }

    public void insert(Handed sheet, String sha256, UUID by, Instant at) {
        jdbc.sql("""
                        insert into declaration.sheet
                            (id, file_name, sha256, columns, rows, state, uploaded_by, uploaded_at)
                        values (:id, :name, :sha256, cast(:columns as jsonb), cast(:rows as jsonb), 'PREVIEW', :by, :at)
                        """)
                .param("id", sheet.id())
                .param("name", sheet.fileName())
                .param("sha256", sha256)
                .param("columns", json.writeValueAsString(sheet.columns()))
                .param("rows", json.writeValueAsString(sheet.rows()))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The spreadsheet, for the account that handed it in. */
    public Optional<Handed> find(UUID id, UUID by) {
        return select("", id, by);
    }

    /** The spreadsheet, held until the end of the transaction. */
    public Optional<Handed> lock(UUID id, UUID by) {
        return select(" for update", id, by);
    }

    private Optional<Handed> select(String lock, UUID id, UUID by) {
        return jdbc.sql("select * from declaration.sheet where id = :id and uploaded_by = :by" + lock)
                .param("id", id)
                .param("by", by)
                .query((row, _) -> new Handed(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        json.readValue(row.getString("columns"), COLUMNS),
                        json.readValue(row.getString("rows"), ROWS),
                        row.getString("state")))
                .optional();
    }

    /** Settles it: SAVED, SENT or DISCARDED. */
    public void settle(UUID id, String state, Instant at) {
        jdbc.sql("update declaration.sheet set state = :state, settled_at = :at where id = :id")
                .param("state", state)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
