package vn.saolang.evaluation.app.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.workbook.FormLayout;
import vn.saolang.evaluation.model.workbook.ScoreForm;
import vn.saolang.evaluation.model.workbook.ScoreForm.Overall;
import vn.saolang.evaluation.model.workbook.ScoreForm.Place;
import vn.saolang.evaluation.model.workbook.SheetKey;
import vn.saolang.files.Spreadsheet;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Finds the forms in a workbook by what stands on its hidden sheet, whatever program saved it last. Believes nothing yet. */
final class ReadWorkbook {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private ReadWorkbook() {}

    /** What the hidden sheet says about one product. */
    private static final class Block {
        private @Nullable SheetKey key;
        private String seal = "";
        private @Nullable Overall overall;
        private final List<Place> places = new ArrayList<>();
    }

    /**
     * The forms, in the order of the hidden sheet; pages that were deleted are left out.
     *
     * @throws RefusedException when it is not a workbook from here, or what is hidden in it cannot be read
     */
    static List<FilledForm> forms(List<Spreadsheet.Sheet> sheets) {
        Spreadsheet.Sheet hidden = sheets.stream()
                .filter(one -> one.text("A1").equals(WorkbookFile.MARK))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of("evaluation.WORKBOOK_STRANGE", "file")));
        Map<String, Block> blocks = blocks(hidden);
        List<FilledForm> forms = new ArrayList<>();
        for (Spreadsheet.Sheet sheet : sheets) {
            String product = sheet.text(FormLayout.PRODUCT_CELL);
            if (sheet != hidden && product.matches(UUID_FORM)) {
                Block block = blocks.remove(product);
                if (block == null || block.key == null || block.overall == null) {
                    throw tampered(sheet.name());
                }
                forms.add(form(block.key, block.overall, block, sheet));
            }
        }
        if (forms.isEmpty()) {
            throw new RefusedException(Refusal.of("evaluation.WORKBOOK_EMPTY", "file"));
        }
        return forms;
    }

    private static FilledForm form(SheetKey key, Overall overall, Block block, Spreadsheet.Sheet sheet) {
        Set<String> writable = new ScoreForm(key, block.places, overall, Map.of()).writable();
        Map<String, String> fixed = new LinkedHashMap<>();
        sheet.cells().forEach((cell, content) -> {
            if (!writable.contains(cell)) {
                fixed.put(cell, content.formula() ? "=" : FormLayout.plain(content.text()));
            }
        });
        return new FilledForm(new ScoreForm(key, block.places, overall, fixed), block.seal, sheet);
    }

    private static Map<String, Block> blocks(Spreadsheet.Sheet hidden) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (int row = 2; !hidden.text("A" + row).isEmpty(); row++) {
            String product = hidden.text("B" + row);
            if (!product.matches(UUID_FORM)) {
                throw tampered(hidden.name());
            }
            Block block = blocks.computeIfAbsent(product, _ -> new Block());
            switch (hidden.text("A" + row)) {
                case "P" -> {
                    block.key = key(hidden, row);
                    block.seal = hidden.text("F" + row);
                }
                case "C" ->
                    block.overall =
                            new Overall(number(hidden, "C" + row), number(hidden, "D" + row), hidden.text("E" + row));
                case "L" ->
                    block.places.add(
                            new Place(hidden.text("C" + row), number(hidden, "D" + row), number(hidden, "E" + row)));
                default -> throw tampered(hidden.name());
            }
        }
        return blocks;
    }

    private static SheetKey key(Spreadsheet.Sheet hidden, int row) {
        return new SheetKey(
                new SessionId(id(hidden, "C" + row)),
                id(hidden, "B" + row),
                number(hidden, "D" + row),
                id(hidden, "E" + row));
    }

    private static UUID id(Spreadsheet.Sheet hidden, String cell) {
        if (!hidden.text(cell).matches(UUID_FORM)) {
            throw tampered(hidden.name());
        }
        return UUID.fromString(hidden.text(cell));
    }

    private static int number(Spreadsheet.Sheet hidden, String cell) {
        if (!hidden.text(cell).matches("\\d{1,6}")) {
            throw tampered(hidden.name());
        }
        return Integer.parseInt(hidden.text(cell));
    }

    static RefusedException tampered(String sheet) {
        return new RefusedException(Refusal.of("evaluation.WORKBOOK_TAMPERED", "file", sheet, ""));
    }
}
