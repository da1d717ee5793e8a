package vn.saolang.evaluation.model.workbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A score sheet as a form: where each answer is written, at which version it was handed out, and everything that must come back
 * unchanged.
 *
 * @param fixed text by address of every cell that is not for writing
 */
public record ScoreForm(SheetKey key, List<Place> places, Overall overall, Map<String, String> fixed) {

    /** Column of the option's number, and of the comment. */
    public static final String OPTION = "E";

    public static final String COMMENT = "F";

    public ScoreForm {
        places = List.copyOf(places);
        fixed = new TreeMap<>(fixed);
    }

    /**
     * Where a criterion is answered.
     *
     * @param row as the spreadsheet counts, from 1
     * @param version of the answer when the form was handed out, 0 for none
     */
    public record Place(String criterion, int row, int version) {

        public String optionCell() {
            return OPTION + row;
        }

        public String commentCell() {
            return COMMENT + row;
        }
    }

    /**
     * Where the comment on the whole is written.
     *
     * @param base what it was when the form was handed out
     */
    public record Overall(int row, int version, String base) {

        public String cell() {
            return COMMENT + row;
        }
    }

    /** The addresses that are for writing. */
    public Set<String> writable() {
        Set<String> cells = new TreeSet<>();
        places.forEach(place -> {
            cells.add(place.optionCell());
            cells.add(place.commentCell());
        });
        cells.add(overall.cell());
        return cells;
    }

    /** Everything that must not change, as one text; two forms with the same text are the same form. */
    public String canonical() {
        StringBuilder text = new StringBuilder("1\n");
        line(text, "K", key.session(), key.product(), key.attempt(), key.account());
        places.forEach(place -> line(text, "L", place.criterion(), place.row(), place.version()));
        line(text, "C", overall.row(), overall.version(), overall.base());
        fixed.forEach((cell, content) -> line(text, "F", cell, content));
        return text.toString();
    }

    private static void line(StringBuilder text, Object... values) {
        for (Object value : values) {
            text.append(value.toString()
                            .replace("\\", "\\\\")
                            .replace("\n", "\\n")
                            .replace("\t", "\\t"))
                    .append('\t');
        }
        text.append('\n');
    }

    /** The cells in which another form differs from this one, in order; what must not change is compared only. */
    public List<String> differences(ScoreForm other) {
        Set<String> cells = new TreeSet<>(fixed.keySet());
        cells.addAll(other.fixed.keySet());
        return cells.stream()
                .filter(cell -> !fixed.getOrDefault(cell, "").equals(other.fixed.getOrDefault(cell, "")))
                .toList();
    }
}
