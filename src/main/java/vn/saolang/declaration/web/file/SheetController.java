package vn.saolang.declaration.web.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.declaration.Channel;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Market;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.file.DeclareBySheet;
import vn.saolang.declaration.app.file.SheetWords;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.OutputUnit;
import vn.saolang.declaration.model.SheetRow;
import vn.saolang.declaration.model.TypedNumber;
import vn.saolang.declaration.web.Periods;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductSummary;

/** Declaring many products with one spreadsheet: fetched, handed in, looked at, kept or sent. */
@Controller
class SheetController {

    private final DeclareBySheet declaring;
    private final DeclarationQueries queries;
    private final SheetWords words;
    private final VietnamTime time;

    SheetController(DeclareBySheet declaring, DeclarationQueries queries, SheetWords words, VietnamTime time) {
        this.declaring = declaring;
        this.queries = queries;
        this.words = words;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/declarations/sheets")
    SheetPage start(Actor actor) {
        return new SheetPage(queries.own(actor), List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/declarations/sheets")
    Object upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            if (file == null || name.isEmpty()) {
                throw new RefusedException(Refusal.of("declaration.FILE_EMPTY", "file"));
            }
            try (InputStream content = file.getInputStream()) {
                return Redirect.to("/declarations/sheets/" + declaring.upload(actor, content, name));
            }
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new SheetPage(queries.own(actor), refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/declarations/sheets/{id}")
    SheetPreviewPage preview(Actor actor, @PathVariable UUID id) {
        return new SheetPreviewPage(declaring.preview(actor, id), queries.units(), List.of());
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/declarations/sheets/{id}/commit")
    Object commit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "false") String checked) {
        try {
            boolean send = act.equals("send");
            int count = declaring.commit(actor, id, send, checked.equals("true"));
            return Redirect.to("/declarations")
                    .saying(
                            send ? "declaration.done.sheet-sent" : "declaration.done.sheet-saved",
                            Integer.toString(count));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new SheetPreviewPage(declaring.preview(actor, id), queries.units(), refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/declarations/sheets/{id}/discarding")
    Redirect discard(Actor actor, @PathVariable UUID id) {
        declaring.discard(actor, id);
        return Redirect.to("/declarations/sheets").saying("declaration.done.sheet-discarded");
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @GetMapping("/declarations/template.xlsx")
    ResponseEntity<byte[]> template(
            Actor actor,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(defaultValue = "") String period,
            Locale locale) {
        HalfYear half = HalfYear.parse(period);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(SheetWords.columns().stream()
                .map(column -> (Object) words.text(SheetWords.key(column), locale))
                .toList());
        declaring
                .toFill(actor, EntityId.parse(entity), half)
                .forEach((product, figures) -> rows.add(row(product, half, figures, locale)));
        return Tables.xlsx(
                "ke-khai-" + half.path(), rows, guide(locale), words.text("declaration.sheet.guide", locale));
    }

    private List<Object> row(ProductSummary product, HalfYear half, Map<FigureField, String> figures, Locale locale) {
        List<Object> row = new ArrayList<>(List.of(product.id().toString(), product.name(), Periods.said(half)));
        for (FigureField field : FigureField.values()) {
            String typed = figures.getOrDefault(field, "");
            row.add(
                    switch (field) {
                        case UNIT -> queries.units().name(typed);
                        case MARKETS, CHANNELS -> words.words(field, typed, locale);
                        case COUNTRIES, NOTE -> typed;
                        default -> TypedNumber.read(typed) == null ? "" : TypedNumber.read(typed);
                    });
        }
        return row;
    }

    private List<List<Object>> guide(Locale locale) {
        String units =
                queries.units().on(time.today()).stream().map(OutputUnit::name).collect(Collectors.joining("; "));
        String markets = Arrays.stream(Market.values())
                .map(one -> words.text(one.key(), locale))
                .collect(Collectors.joining("; "));
        String channels = Arrays.stream(Channel.values())
                .map(one -> words.text(one.key(), locale))
                .collect(Collectors.joining("; "));
        return List.of(
                List.of(
                        words.text("declaration.column." + SheetRow.PRODUCT, locale),
                        words.text("declaration.sheet.guide.product", locale)),
                List.of(words.text(FigureField.UNIT.key(), locale), units),
                List.of(words.text(FigureField.MARKETS.key(), locale), markets),
                List.of(words.text(FigureField.CHANNELS.key(), locale), channels),
                List.of(
                        words.text(FigureField.COUNTRIES.key(), locale),
                        words.text("declaration.field.countries.hint", locale)),
                List.of(
                        words.text("declaration.sheet.guide.numbers", locale),
                        words.text("declaration.sheet.guide.money", locale)));
    }
}
