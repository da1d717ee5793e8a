package vn.saolang.evaluation.web.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.ExportSession;
import vn.saolang.evaluation.model.minutes.ExportTable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** A meeting's figures as a workbook, as JSON, or one table as CSV. */
@Controller
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ExportSession exporting;
    private final MessageSource messages;

    ExportController(ExportSession exporting, MessageSource messages) {
        this.exporting = exporting;
        this.messages = messages;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/export.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable UUID id, Locale locale) {
        List<ExportTable> tables = exporting.all(actor, new SessionId(id));
        return saved(XLSX, "phien-hop.xlsx")
                .body(ExportFiles.xlsx(
                        tables,
                        (kind, name) -> messages.getMessage("evaluation.export." + kind + "." + name, null, locale)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/export/{table}.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable UUID id, @PathVariable String table) {
        ExportTable one = exporting.one(actor, new SessionId(id), table);
        return saved(MediaType.parseMediaType("text/csv;charset=UTF-8"), table + ".csv")
                .body(ExportFiles.csv(one));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/export.json")
    ResponseEntity<Map<String, List<Map<String, @Nullable Object>>>> json(Actor actor, @PathVariable UUID id) {
        Map<String, List<Map<String, @Nullable Object>>> tables = new LinkedHashMap<>();
        exporting.all(actor, new SessionId(id)).forEach(table -> tables.put(table.name(), objects(table)));
        return saved(MediaType.APPLICATION_JSON, "phien-hop.json").body(tables);
    }

    private static List<Map<String, @Nullable Object>> objects(ExportTable table) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int column = 0; column < row.size(); column++) {
                Object cell = row.get(column);
                object.put(table.columns().get(column), cell instanceof Instant at ? ExportFiles.moment(at) : cell);
            }
            rows.add(object);
        }
        return rows;
    }

    private static ResponseEntity.BodyBuilder saved(MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
