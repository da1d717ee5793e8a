package vn.saolang.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import vn.saolang.intake.IntakeKind;
import vn.saolang.intake.app.BatchQueries;
import vn.saolang.intake.app.HandIn;
import vn.saolang.intake.app.RowKinds;
import vn.saolang.intake.model.Column;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Lists of an office: templates, handing one in, those handed in before. */
@Controller
class IntakeController {

    private final BatchQueries queries;
    private final HandIn handingIn;
    private final RowKinds kinds;
    private final LineWords words;

    IntakeController(BatchQueries queries, HandIn handingIn, RowKinds kinds, LineWords words) {
        this.queries = queries;
        this.handingIn = handingIn;
        this.kinds = kinds;
        this.words = words;
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/intake")
    IntakePage list(Actor actor) {
        return new IntakePage(queries.newest(actor), "", List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/intake")
    Object handIn(
            Actor actor,
            @RequestParam(defaultValue = "PRODUCER") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        IntakeKind asked = kinds.named(kind).kind();
        try {
            if (file == null || name.isEmpty()) {
                throw new RefusedException(Refusal.of("intake.FILE_MISSING", "file"));
            }
            try (InputStream content = file.getInputStream()) {
                return Redirect.to("/intake/" + handingIn.handIn(actor, asked, content, name));
            }
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new IntakePage(queries.newest(actor), kind, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/intake/templates/{kind}.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String kind, Locale locale) {
        List<Column> columns = kinds.named(kind).columns();
        List<String> head =
                columns.stream().map(column -> words.text(column.key(), locale)).toList();
        List<List<String>> guide = columns.stream()
                .map(column -> List.of(
                        words.text(column.key(), locale),
                        column.needed() ? words.text("intake.needed", locale) : "",
                        words.text(column.key() + ".hint", locale)))
                .toList();
        return sheet("intake-" + kind.toLowerCase(Locale.ROOT) + ".xlsx", List.of(head), guide, locale);
    }

    private ResponseEntity<byte[]> sheet(
            String name, List<List<String>> rows, List<List<String>> guide, Locale locale) {
        return file(name, SheetFile.xlsx(rows, guide, words.text("intake.guide", locale)));
    }

    static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(SheetFile.XLSX))
                .body(bytes);
    }
}
