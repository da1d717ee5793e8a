package vn.saolang.declaration.app.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.DeclarationState;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.Writer;
import vn.saolang.declaration.app.DeclarationDoor;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.declaration.model.FigureField;
import vn.saolang.declaration.model.FigureRules;
import vn.saolang.declaration.model.ReadFigures;
import vn.saolang.declaration.model.SheetRow;
import vn.saolang.declaration.model.Warning;
import vn.saolang.declaration.store.DataFiles;
import vn.saolang.declaration.store.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;

/** Reads rows and holds them against what may be declared and what is declared already; names every wrong cell. */
@Component
class CheckSheet {

    private final SheetWords words;
    private final Products products;
    private final DeclarationDoor door;
    private final DeclarationQueries queries;
    private final DeclarationStore declarations;
    private final DataFiles data;
    private final VietnamTime time;

    CheckSheet(
            SheetWords words,
            Products products,
            DeclarationDoor door,
            DeclarationQueries queries,
            DeclarationStore declarations,
            DataFiles data,
            VietnamTime time) {
        this.words = words;
        this.products = products;
        this.door = door;
        this.queries = queries;
        this.declarations = declarations;
        this.data = data;
        this.time = time;
    }

    List<CheckedLine> check(Actor by, List<SheetRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream().map(row -> check(by, row, seen)).toList();
    }

    private CheckedLine check(Actor by, SheetRow row, Set<String> seen) {
        List<Refusal> refusals = new ArrayList<>();
        ProductSummary product = product(row);
        Writer writer = product == null ? null : door.writer(by, product);
        if (product == null || writer == null) {
            refusals.add(Refusal.of("declaration.ROW_PRODUCT", SheetRow.PRODUCT));
        }
        HalfYear period = period(row);
        if (period == null) {
            refusals.add(Refusal.of("declaration.ROW_PERIOD", SheetRow.PERIOD, row.cell(SheetRow.PERIOD)));
        }
        ReadFigures reading = read(row);
        refusals.addAll(defects(reading));
        if (product == null || writer == null || period == null) {
            return new CheckedLine(row, null, period, null, 0, reading.figures(), refusals, List.of());
        }
        if (!seen.add(product.id() + " " + period)) {
            refusals.add(Refusal.of("declaration.ROW_TWICE", SheetRow.PRODUCT));
        }
        Declaration newest =
                declarations.versions(product.id(), period).stream().findFirst().orElse(null);
        if (newest != null && newest.state() != DeclarationState.DRAFT) {
            refusals.add(Refusal.of("declaration.ROW_SENT", SheetRow.PRODUCT));
        }
        List<Warning> warnings =
                refusals.isEmpty() ? queries.warnings(product.id(), period, reading.figures()) : List.of();
        int version = newest == null ? 0 : newest.version();
        return new CheckedLine(row, product, period, writer, version, reading.figures(), refusals, warnings);
    }

    /** What cannot be read, and what is missing or impossible in fields that can. */
    private static List<Refusal> defects(ReadFigures reading) {
        List<Refusal> defects = new ArrayList<>(reading.refusals());
        FigureRules.defects(reading.figures()).stream()
                .filter(defect ->
                        reading.refusals().stream().noneMatch(one -> Objects.equals(one.field(), defect.field())))
                .forEach(defects::add);
        return defects;
    }

    private @Nullable ProductSummary product(SheetRow row) {
        try {
            return products.find(new ProductId(UUID.fromString(row.cell(SheetRow.PRODUCT))))
                    .orElse(null);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** {@code 1/2026} or {@code 2026-1}, begun by today. */
    private @Nullable HalfYear period(SheetRow row) {
        String said = row.cell(SheetRow.PERIOD).strip();
        String path = said.matches("[12]/\\d{4}") ? said.substring(2) + "-" + said.charAt(0) : said;
        try {
            HalfYear period = HalfYear.parse(path);
            return period.from().isAfter(time.today()) ? null : period;
        } catch (NotFound wrong) {
            return null;
        }
    }

    private ReadFigures read(SheetRow row) {
        Map<FigureField, String> typed = new EnumMap<>(FigureField.class);
        Set<FigureField> plain = EnumSet.noneOf(FigureField.class);
        for (FigureField field : FigureField.values()) {
            String cell = row.cell(field.field());
            boolean choice = field == FigureField.MARKETS || field == FigureField.CHANNELS;
            typed.put(field, choice ? words.codes(field, cell) : cell);
            if (row.numbers().contains(field.field())) {
                plain.add(field);
            }
        }
        return new ReadFigures(typed, plain, data.units(), time.today());
    }
}
