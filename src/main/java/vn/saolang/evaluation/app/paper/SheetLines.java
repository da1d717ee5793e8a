package vn.saolang.evaluation.app.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.papers.ScoreSheet;
import vn.saolang.papers.ScoreSheet.Line;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** A criteria set with a sheet's answers as the lines of the printed form. */
final class SheetLines {

    private SheetLines() {}

    static List<Line> of(CriteriaSet set, Sheet sheet, @Nullable String caseCode) {
        List<Line> lines = new ArrayList<>();
        for (CriteriaSet.Part part : set.parts()) {
            lines.add(new Line.Criterion("Phần " + part.code(), part.name(), part.maxPoints(), null, true));
            for (CriteriaSet.Section section : part.sections()) {
                boolean direct = section.criteria().size() == 1
                        && section.criteria().getFirst().code().equals(section.code());
                if (!direct) {
                    lines.add(new Line.Criterion(section.code(), section.name(), section.maxPoints(), null, true));
                }
                section.criteria().forEach(one -> add(lines, one, sheet, caseCode));
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, Criterion criterion, Sheet sheet, @Nullable String caseCode) {
        if (!criterion.children().isEmpty()) {
            lines.add(new Line.Criterion(criterion.code(), criterion.name(), criterion.maxPoints(), null, true));
            criterion.children().forEach(child -> add(lines, child, sheet, caseCode));
            return;
        }
        Integer chosen = sheet.answer(criterion.code()).option();
        BigDecimal points = chosen == null
                ? null
                : criterion.option(chosen).map(Option::points).orElse(BigDecimal.ZERO);
        lines.add(new Line.Criterion(criterion.code(), criterion.name(), criterion.maxPoints(), points, false));
        for (Option option : criterion.options()) {
            boolean other = caseCode != null && option.caseCode() != null && !caseCode.equals(option.caseCode());
            if (!other) {
                int star = Objects.requireNonNullElse(option.star(), 0);
                boolean ticked = chosen != null && chosen == option.index();
                lines.add(new Line.Option(option.text(), option.points(), star, ticked));
            }
        }
        String comment = sheet.answer(criterion.code()).comment();
        if (!comment.isEmpty()) {
            lines.add(new Line.Note("Nhận xét: " + comment));
        }
    }

    static List<ScoreSheet.Sum> sums(CriteriaSet set, SheetResult result) {
        return set.parts().stream()
                .map(part -> new ScoreSheet.Sum(
                        part.code(), part.name(), result.parts().get(part.code()), part.maxPoints()))
                .toList();
    }
}
