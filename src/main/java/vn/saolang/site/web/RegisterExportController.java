package vn.saolang.site.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.register.Standing;

/** The register, or what a search found in it, as CSV and XLSX. */
@Controller
class RegisterExportController {

    private static final int CHUNK = 200;
    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "entity",
            "place",
            "group",
            "set",
            "stars",
            "state",
            "authority",
            "decision",
            "decided",
            "from",
            "to");

    private final Register register;
    private final MessageSource messages;

    RegisterExportController(Register register, MessageSource messages) {
        this.register = register;
        this.messages = messages;
    }

    @Access(anyone = true)
    @GetMapping("/register/export.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> given, Locale locale) {
        return file("register.csv", "text/csv;charset=UTF-8", csv(rows(given, locale)));
    }

    @Access(anyone = true)
    @GetMapping("/register/export.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> given, Locale locale) {
        return file(
                "register.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                xlsx(rows(given, locale)));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(type))
                .body(body);
    }

    /** Head row first. */
    private List<List<String>> rows(Map<String, String> given, Locale locale) {
        List<String> head = COLUMNS.stream()
                .map(column -> messages.getMessage("site.column." + column, null, locale))
                .toList();
        RegisterQuery query = new RegisterParameters(given).query();
        Stream<List<String>> lines = Stream.iterate(0, page -> page + 1)
                .map(page -> register.search(new RegisterQuery(
                        query.q(),
                        query.star(),
                        query.group(),
                        query.unit(),
                        query.year(),
                        query.status(),
                        query.sort(),
                        page,
                        CHUNK)))
                .takeWhile(found -> !found.items().isEmpty())
                .flatMap(found -> found.items().stream())
                .map(entry -> row(entry, locale));
        return Stream.concat(Stream.of(head), lines).toList();
    }

    private List<String> row(RegisterEntry entry, Locale locale) {
        Standing standing = entry.standing();
        Stream<Object> product = Stream.of(
                entry.code(), entry.name(), entry.entityName(), entry.place(), entry.group(), entry.criteriaSet());
        Stream<Object> recognition = standing == null
                ? Stream.of("", state("PROPOSED_TO_CENTRAL", locale), "", "", "", "", "")
                : Stream.of(
                        standing.stars(),
                        state(standing.state().name(), locale),
                        orEmpty(standing.authority()),
                        orEmpty(standing.decisionNumber()),
                        RegisterJson.decided(standing),
                        orEmpty(standing.issuedOn()),
                        orEmpty(standing.validUntil()));
        return Stream.concat(product, recognition).map(Object::toString).toList();
    }

    private String state(String name, Locale locale) {
        return messages.getMessage("site.state." + name, null, locale);
    }

    private static Object orEmpty(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value;
    }

    private static byte[] csv(List<List<String>> rows) {
        // The mark tells spreadsheet programs that the file is UTF-8.
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            text.append(row.stream().map(RegisterExportController::quoted).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quoted, and never a formula: a leading =, +, - or @ gets an apostrophe. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+@\\-].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Sao Lang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("OCOP");
            for (int line = 0; line < rows.size(); line++) {
                List<String> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line, column, row.get(column));
                }
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
