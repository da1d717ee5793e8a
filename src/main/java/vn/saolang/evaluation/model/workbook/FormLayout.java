package vn.saolang.evaluation.model.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.workbook.FormRow.Kind;
import vn.saolang.evaluation.model.workbook.ScoreForm.Overall;
import vn.saolang.evaluation.model.workbook.ScoreForm.Place;
import vn.saolang.kernel.SearchText;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/**
 * Draws a member's score sheet row by row, as the set is printed, and says where each answer goes. Text on paper is Vietnamese
 * whatever the reader's language.
 */
public final class FormLayout {

    /** Where the product's number stands, by which a sheet is known however it is named. */
    public static final String PRODUCT_CELL = "B5";

    private static final String COLUMNS = "ABCDEF";

    private final List<FormRow> rows = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Head head;

    private FormLayout(Head head) {
        this.head = head;
    }

    /**
     * What a sheet is about.
     *
     * @param facts product, producer and meeting in words
     * @param caseCode the tourism case fixed for the product, null when none
     * @param proposals the advisory team's proposal by criterion, in words
     * @param answers what the member saved so far
     * @param comment the overall comment so far, with the version it was read at
     */
    public record Head(
            SheetKey key,
            Facts facts,
            CriteriaSet set,
            @Nullable String caseCode,
            Map<String, String> proposals,
            Map<String, SavedAnswer> answers,
            String comment,
            int commentVersion) {}

    /** Product, producer, meeting and member in words. */
    public record Facts(int position, String product, String entity, String meeting, String member) {}

    /** A sheet with the form it makes. */
    public record Drawn(Head head, List<FormRow> rows, ScoreForm form) {}

    public static Drawn draw(Head head) {
        FormLayout layout = new FormLayout(head);
        layout.top();
        head.set().parts().forEach(layout::part);
        layout.rows.add(FormRow.of(Kind.BLANK));
        layout.rows.add(FormRow.of(Kind.OVERALL, "", "Nhận xét chung (ghi vào cột Nhận xét)"));
        Overall overall = new Overall(layout.rows.size(), head.commentVersion(), SearchText.clean(head.comment()));
        return new Drawn(head, layout.rows, new ScoreForm(head.key(), layout.places, overall, fixed(layout.rows)));
    }

    private void top() {
        Facts facts = head.facts();
        CriteriaSet set = head.set();
        rows.add(FormRow.of(Kind.TITLE, "PHIẾU ĐÁNH GIÁ: " + facts.product()));
        rows.add(FormRow.of(Kind.FACT, "Chủ thể", facts.entity()));
        rows.add(FormRow.of(Kind.FACT, "Bộ tiêu chí", "Số " + set.number() + ": " + set.name()));
        rows.add(FormRow.of(Kind.FACT, "Phiên họp", facts.meeting()));
        rows.add(FormRow.of(Kind.FACT, "Mã phiếu", head.key().product().toString()));
        rows.add(FormRow.of(
                Kind.FACT,
                "Thành viên",
                facts.member() + ", lần chấm " + head.key().attempt()));
        rows.add(FormRow.of(Kind.BLANK));
        rows.add(FormRow.of(
                Kind.HEADING,
                "Mã",
                "Tiêu chí và phương án",
                "Điểm",
                "Tổ tư vấn đề xuất",
                "Số phương án chọn",
                "Nhận xét"));
    }

    private void part(CriteriaSet.Part part) {
        rows.add(FormRow.of(
                Kind.PART, "Phần " + part.code(), part.name(), part.maxPoints().toPlainString()));
        for (CriteriaSet.Section section : part.sections()) {
            boolean direct = section.criteria().size() == 1
                    && section.criteria().getFirst().code().equals(section.code());
            if (!direct) {
                rows.add(FormRow.of(
                        Kind.SECTION,
                        section.code(),
                        section.name(),
                        section.maxPoints().toPlainString()));
            }
            section.criteria().forEach(this::criterion);
        }
    }

    private void criterion(Criterion criterion) {
        String most = criterion.maxPoints().toPlainString();
        if (!criterion.children().isEmpty()) {
            rows.add(FormRow.of(Kind.SECTION, criterion.code(), criterion.name(), most));
            criterion.children().forEach(this::criterion);
            return;
        }
        List<Option> options = criterion.options().stream()
                .filter(one -> head.caseCode() == null
                        || one.caseCode() == null
                        || head.caseCode().equals(one.caseCode()))
                .toList();
        SavedAnswer answer = head.answers().getOrDefault(criterion.code(), SavedAnswer.blank(criterion.code()));
        List<Integer> allowed =
                Stream.concat(Stream.of(0), options.stream().map(Option::index)).toList();
        String proposed = head.proposals().getOrDefault(criterion.code(), "");
        rows.add(new FormRow(
                Kind.CRITERION, List.of(criterion.code(), criterion.name(), most, proposed), answer, allowed));
        places.add(new Place(criterion.code(), rows.size(), answer.version()));
        rows.add(FormRow.of(Kind.OPTION, "0", "Không đáp ứng phương án nào", "0"));
        options.forEach(one -> rows.add(FormRow.of(
                Kind.OPTION,
                Integer.toString(one.index()),
                one.text(),
                one.points().toPlainString())));
    }

    private static Map<String, String> fixed(List<FormRow> rows) {
        Map<String, String> cells = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = rows.get(row).texts();
            for (int column = 0; column < texts.size(); column++) {
                String text = plain(texts.get(column));
                if (!text.isEmpty()) {
                    cells.put(COLUMNS.charAt(column) + Integer.toString(row + 1), text);
                }
            }
        }
        return cells;
    }

    /** As a spreadsheet gives it back: 5.00 and 5 are the same number. */
    public static String plain(String text) {
        String clean = SearchText.clean(text);
        return isNumber(clean)
                ? new java.math.BigDecimal(clean).stripTrailingZeros().toPlainString()
                : clean;
    }

    /** Whether a cell is written as a number. */
    public static boolean isNumber(String text) {
        return text.matches("\\d{1,6}(\\.\\d{1,6})?");
    }
}
