package vn.saolang.recognition.web.history;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.SheetFile;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.history.HistoryQueries;
import vn.saolang.recognition.app.history.ImportHistory;
import vn.saolang.recognition.model.history.PastColumn;

/** Lists of past recognitions: handed in, looked at, kept; and given back in the same columns. */
@Controller
class HistoryFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportHistory importing;
    private final HistoryQueries queries;
    private final MessageSource messages;

    HistoryFileController(ImportHistory importing, HistoryQueries queries, MessageSource messages) {
        this.importing = importing;
        this.queries = queries;
        this.messages = messages;
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/imports")
    Object upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        try {
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (file == null || name.isEmpty()) {
                throw new RefusedException(Refusal.of("recognition.PAST_FILE_EMPTY", "file", ""));
            }
            try (InputStream content = file.getInputStream()) {
                return Redirect.to("/history/imports/" + importing.upload(actor, content, name));
            }
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new HistoryPage(queries.records(actor, "", 0), "", refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/imports/{id}")
    HistoryImportPage preview(Actor actor, @PathVariable UUID id) {
        return new HistoryImportPage(importing.preview(actor, id), List.of());
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/imports/{id}/commit")
    Object commit(Actor actor, @PathVariable UUID id) {
        try {
            importing.commit(actor, id);
            return Redirect.to("/history/imports/" + id).saying("recognition.done.history-imported");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new HistoryImportPage(importing.preview(actor, id), refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/history/imports/{id}/discarding")
    Redirect discard(Actor actor, @PathVariable UUID id) {
        importing.discard(actor, id);
        return Redirect.to("/history").saying("recognition.done.history-discarded");
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/template.xlsx")
    ResponseEntity<byte[]> template(Locale locale) {
        List<List<String>> notes = Arrays.stream(PastColumn.values())
                .map(column -> List.of(
                        text(column.key(), locale),
                        column.needed() ? text("recognition.history.needed", locale) : "",
                        messages.getMessage(column.key() + ".hint", null, "", locale)))
                .toList();
        return file(
                "ocop-history-template.xlsx",
                XLSX,
                SheetFile.xlsx(List.of(head(locale)), notes, text("recognition.history.guide", locale)));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/export.xlsx")
    ResponseEntity<byte[]> exportXlsx(Actor actor, Locale locale) {
        return file("ocop-history.xlsx", XLSX, SheetFile.xlsx(rows(actor, locale), List.of(), ""));
    }

    @Access(Role.PROVINCE_OFFICE)
    @GetMapping("/history/export.csv")
    ResponseEntity<byte[]> exportCsv(Actor actor, Locale locale) {
        return file("ocop-history.csv", "text/csv;charset=UTF-8", SheetFile.csv(rows(actor, locale)));
    }

    private List<List<String>> rows(Actor actor, Locale locale) {
        Stream<List<String>> records = queries.cells(actor).stream().map(HistoryFileController::row);
        return Stream.concat(Stream.of(head(locale)), records).toList();
    }

    private static List<String> row(Map<String, String> cells) {
        return Arrays.stream(PastColumn.values())
                .map(column -> cells.getOrDefault(column.field(), ""))
                .toList();
    }

    private List<String> head(Locale locale) {
        return Arrays.stream(PastColumn.values())
                .map(column -> text(column.key(), locale))
                .toList();
    }

    private String text(String key, Locale locale) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, null, locale));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }
}
