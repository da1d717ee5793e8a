package vn.saolang.evaluation.app.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.app.workbook.Preview.Kind;
import vn.saolang.evaluation.app.workbook.Preview.Row;
import vn.saolang.evaluation.app.workbook.Preview.Words;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.workbook.ScoreForm;
import vn.saolang.evaluation.store.workbook.WorkbookStore;
import vn.saolang.files.Spreadsheet;
import vn.saolang.kernel.Refusal;
import vn.saolang.ranking.AnswerDefect;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** Compares a filled page with what is saved now, answer by answer. */
@Component
class CheckForm {

    private static final int LONGEST_COMMENT = 4000;
    private static final int LONGEST_OVERALL = 20_000;

    private final WorkbookStore store;

    CheckForm(WorkbookStore store) {
        this.store = store;
    }

    /** A page that may be saved, with the own sheet it would be saved to. */
    Preview.Page check(FilledForm filled, ScoredProduct product, CriteriaSet set, Sheet sheet) {
        Compared compared = new Compared(filled, product, set, sheet, new ArrayList<>());
        filled.form().places().forEach(place -> answer(compared, place));
        overall(compared);
        int all = filled.form().places().size() + 1;
        return new Preview.Page(
                product.id(), product.productName(), List.of(), compared.rows, all - compared.rows.size());
    }

    private record Compared(FilledForm filled, ScoredProduct product, CriteriaSet set, Sheet sheet, List<Row> rows) {

        Spreadsheet.@Nullable Cell cell(String address) {
            return filled.sheet().cells().get(address);
        }
    }

    private void answer(Compared one, ScoreForm.Place place) {
        SavedAnswer now = one.sheet.answer(place.criterion());
        Spreadsheet.Cell option = one.cell(place.optionCell());
        String comment = one.filled.sheet().text(place.commentCell());
        Optional<Refusal> wrong = defect(one, place, option, comment);
        if (wrong.isPresent()) {
            boolean inComment = "comment".equals(wrong.get().field());
            String at = inComment ? place.commentCell() : place.optionCell();
            one.rows.add(row(one, Kind.WRONG, place, at, now, null, wrong.get()));
            return;
        }
        SavedAnswer file = new SavedAnswer(place.criterion(), number(option), comment, now.version());
        if (same(file, now)) {
            return;
        }
        boolean online = now.version() != place.version();
        if (online && same(file, store.answerAt(one.filled.form().key(), place.criterion(), place.version()))) {
            return;
        }
        one.rows.add(row(one, online ? Kind.CONFLICT : Kind.CHANGE, place, place.optionCell(), now, file, null));
    }

    private static Row row(
            Compared one,
            Kind kind,
            ScoreForm.Place place,
            String address,
            SavedAnswer now,
            @Nullable SavedAnswer file,
            @Nullable Refusal refusal) {
        Spreadsheet.Cell typed = one.cell(place.optionCell());
        String comment = one.filled.sheet().text(place.commentCell());
        Words after = file == null
                ? new Words(typed == null ? "" : typed.text(), comment)
                : new Words(words(one.set, file), comment);
        return new Row(
                kind,
                one.product.id(),
                place.criterion(),
                one.set.leaf(place.criterion()).map(Criterion::name).orElse(""),
                new Preview.Place(one.filled.sheet().name(), address),
                new Words(words(one.set, now), now.comment()),
                after,
                now,
                file,
                refusal);
    }

    private static Optional<Refusal> defect(
            Compared one, ScoreForm.Place place, Spreadsheet.@Nullable Cell option, String comment) {
        Spreadsheet.Cell said = one.cell(place.commentCell());
        if (option != null && option.formula()) {
            return wrong("evaluation.WORKBOOK_FORMULA", "option");
        }
        if (said != null && said.formula()) {
            return wrong("evaluation.WORKBOOK_FORMULA", "comment");
        }
        if (comment.length() > LONGEST_COMMENT) {
            return wrong("evaluation.COMMENT_LONG", "comment");
        }
        if (one.set.leaf(place.criterion()).isEmpty()) {
            return wrong("evaluation.UNKNOWN_CRITERION", "option", place.criterion());
        }
        if (option == null) {
            return Optional.empty();
        }
        Integer number = number(option);
        if (number == null) {
            return wrong("evaluation.WORKBOOK_NOT_WHOLE", "option", option.text());
        }
        List<AnswerDefect> defects =
                Answers.defects(one.set, Map.of(place.criterion(), number), one.product.tourismCase());
        if (defects.isEmpty()) {
            return Optional.empty();
        }
        boolean other = defects.getFirst().kind() == AnswerDefect.Kind.OTHER_CASE;
        return wrong(
                other ? "evaluation.OTHER_CASE" : "evaluation.WORKBOOK_NO_OPTION",
                "option",
                Integer.toString(number),
                place.criterion());
    }

    private static Optional<Refusal> wrong(String code, String field, String... args) {
        return Optional.of(Refusal.of(code, field, args));
    }

    /** 1, 1.0 and 1,0 are the same number, whatever a spreadsheet program made of it; null for none or another text. */
    private static @Nullable Integer number(Spreadsheet.@Nullable Cell cell) {
        return cell != null && cell.text().matches("\\d{1,3}([.,]0{1,6})?")
                ? Integer.valueOf(cell.text().replaceAll("[.,].*", ""))
                : null;
    }

    private static boolean same(SavedAnswer one, SavedAnswer other) {
        return java.util.Objects.equals(one.option(), other.option())
                && vn.saolang.kernel.SearchText.clean(one.comment())
                        .equals(vn.saolang.kernel.SearchText.clean(other.comment()));
    }

    private static String words(CriteriaSet set, SavedAnswer answer) {
        Integer option = answer.option();
        if (option == null) {
            return "";
        }
        return set.leaf(answer.criterion())
                .flatMap(leaf -> leaf.option(option))
                .map(one ->
                        one.index() + " – " + one.text() + " (" + one.points().toPlainString() + ")")
                .orElse(Integer.toString(option));
    }

    private void overall(Compared one) {
        ScoreForm.Overall place = one.filled.form().overall();
        Spreadsheet.Cell cell = one.cell(place.cell());
        String text = cell == null ? "" : cell.text();
        String now = vn.saolang.kernel.SearchText.clean(one.sheet.comment());
        SavedAnswer file = new SavedAnswer("", null, text, one.sheet.version());
        Consumer<Row> add = one.rows::add;
        if (cell != null && cell.formula()) {
            add.accept(overallRow(one, Kind.WRONG, null, Refusal.of("evaluation.WORKBOOK_FORMULA", "comment")));
        } else if (text.length() > LONGEST_OVERALL) {
            add.accept(overallRow(one, Kind.WRONG, null, Refusal.of("evaluation.COMMENT_LONG", "comment")));
        } else if (!text.equals(now) && one.sheet.version() == place.version()) {
            add.accept(overallRow(one, Kind.CHANGE, file, null));
        } else if (!text.equals(now) && !text.equals(place.base())) {
            add.accept(overallRow(one, Kind.CONFLICT, file, null));
        }
    }

    private static Row overallRow(Compared one, Kind kind, @Nullable SavedAnswer file, @Nullable Refusal refusal) {
        ScoreForm.Overall place = one.filled.form().overall();
        return new Row(
                kind,
                one.product.id(),
                "",
                "",
                new Preview.Place(one.filled.sheet().name(), place.cell()),
                new Words("", one.sheet.comment()),
                new Words("", one.filled.sheet().text(place.cell())),
                new SavedAnswer("", null, one.sheet.comment(), one.sheet.version()),
                file,
                refusal);
    }
}
