package vn.saolang.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.files.SheetFile;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.LineState;
import vn.saolang.intake.app.BatchQueries;
import vn.saolang.intake.app.BatchQueries.Counted;
import vn.saolang.intake.app.MoveBatch;
import vn.saolang.intake.app.RowKind;
import vn.saolang.intake.app.RowKinds;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.store.KeptLine;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** One list: what would become of each line, taking it in, how far it is, taking it back. */
@Controller
class BatchController {

    private final BatchQueries queries;
    private final MoveBatch moving;
    private final RowKinds kinds;
    private final LineWords words;

    BatchController(BatchQueries queries, MoveBatch moving, RowKinds kinds, LineWords words) {
        this.queries = queries;
        this.moving = moving;
        this.kinds = kinds;
        this.words = words;
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/intake/{id}")
    BatchPage show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "0") String page,
            Locale locale) {
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        return page(actor, BatchId.parse(id), show, number, List.of(), locale);
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/intake/{id}/progress")
    ProgressPart progress(Actor actor, @PathVariable String id) {
        return new ProgressPart(queries.get(actor, BatchId.parse(id)));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/intake/{id}/taking")
    Object take(Actor actor, @PathVariable String id, Locale locale) {
        return move(actor, id, locale, () -> moving.take(actor, BatchId.parse(id)), "intake.done.taking");
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/intake/{id}/undoing")
    Object undo(Actor actor, @PathVariable String id, Locale locale) {
        return move(actor, id, locale, () -> moving.undo(actor, BatchId.parse(id)), "intake.done.undoing");
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/intake/{id}/discarding")
    Object discard(Actor actor, @PathVariable String id, Locale locale) {
        return move(actor, id, locale, () -> moving.discard(actor, BatchId.parse(id)), "intake.done.discarded");
    }

    private Object move(Actor actor, String id, Locale locale, Runnable act, String said) {
        try {
            act.run();
            return Redirect.to("/intake/" + id).saying(said);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, BatchId.parse(id), "", 0, refused.refusals(), locale));
        }
    }

    /** All lines as they were written, with what became of each and why, to be mended and handed in again. */
    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/intake/{id}/lines.xlsx")
    ResponseEntity<byte[]> lines(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String show, Locale locale) {
        BatchId batch = BatchId.parse(id);
        List<Column> columns =
                kinds.of(queries.get(actor, batch).batch().kind()).columns();
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(columns, locale));
        queries.all(actor, batch).stream()
                .filter(line -> show.isEmpty() || line.state().name().equals(show))
                .forEach(line -> rows.add(cells(line, columns, locale)));
        return IntakeController.file("intake-lines.xlsx", SheetFile.xlsx(rows, List.of(), ""));
    }

    private List<String> heads(List<Column> columns, Locale locale) {
        List<String> heads = new ArrayList<>();
        columns.forEach(column -> heads.add(words.text(column.key(), locale)));
        heads.add(words.text("intake.line", locale));
        heads.add(words.text("intake.line.state", locale));
        heads.add(words.text("intake.line.problem", locale));
        return heads;
    }

    private List<String> cells(KeptLine line, List<Column> columns, Locale locale) {
        List<String> cells = new ArrayList<>();
        boolean forgotten = line.line().cells().isEmpty();
        columns.forEach(column -> cells.add(line.line().cell(column.field())));
        if (forgotten) {
            cells.set(0, line.title());
        }
        cells.add(Integer.toString(line.line().number()));
        cells.add(words.text(line.state().key(), locale));
        cells.add(String.join("; ", words.of(line, columns, locale)));
        return cells;
    }

    private BatchPage page(Actor actor, BatchId id, String show, int number, List<Refusal> refusals, Locale locale) {
        Counted counted = queries.get(actor, id);
        RowKind kind = kinds.of(counted.batch().kind());
        LineState state = Arrays.stream(LineState.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElseGet(() -> first(counted));
        Paged<KeptLine> lines = queries.lines(actor, id, state, number);
        Map<Integer, List<String>> said = lines.items().stream()
                .collect(
                        Collectors.toMap(line -> line.line().number(), line -> words.of(line, kind.columns(), locale)));
        return new BatchPage(counted, kind.columns(), state, lines, said, urls(kind, counted, lines), refusals);
    }

    /** Where what lines became, or are the same as, is shown, as far as the office may see it. */
    private static Map<UUID, String> urls(RowKind kind, Counted counted, Paged<KeptLine> lines) {
        Map<UUID, String> urls = new HashMap<>();
        for (KeptLine line : lines.items()) {
            UUID subject = line.subject() != null || line.twin() == null
                    ? line.subject()
                    : line.twin().subject();
            String url = subject == null ? null : kind.url(counted.batch().unit(), subject);
            if (subject != null && url != null) {
                urls.put(subject, url);
            }
        }
        return urls;
    }

    /** What a reader has to look at first. */
    private static LineState first(Counted counted) {
        return List.of(
                        LineState.KEPT,
                        LineState.BAD,
                        LineState.FAILED,
                        LineState.TWIN,
                        LineState.READY,
                        LineState.ADDED,
                        LineState.UNDONE)
                .stream()
                .filter(state -> counted.in(state) > 0)
                .findFirst()
                .orElse(LineState.READY);
    }
}
