package vn.saolang.recognition.model.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.regulation.Authority;

/** Reads a row's cells; names every cell that cannot be read, all at once. */
public final class ReadPastRow {

    private static final int LONGEST = 300;
    private static final int LONGEST_SOURCE = 2000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final Set<String> YES = Set.of("x", "co", "yes", "true", "1", "dung");

    private final PastRow row;
    private final LocalDate today;
    private final Set<String> acts;
    private final Set<String> sets;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * What is known of today.
     *
     * @param acts numbers of the acts, "148/QĐ-TTg"
     * @param sets codes of the sets of today's list
     */
    public ReadPastRow(PastRow row, LocalDate today, Set<String> acts, Set<String> sets) {
        this.row = row;
        this.today = today;
        this.acts = acts;
        this.sets = sets;
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The facts, or null when a cell cannot be read. */
    public @Nullable PastFacts facts() {
        refusals.clear();
        checkNeeded();
        String set = set();
        Integer proposed = stars(PastColumn.PROPOSED);
        Integer recognised = stars(PastColumn.RECOGNISED);
        Authority evaluatedAt = level(PastColumn.EVALUATED_AT);
        Authority level = level(PastColumn.LEVEL);
        PastDay decided = decided();
        BigDecimal total = total();
        SourceGrade grade = grade();
        String act = act();
        checkTogether(proposed, recognised, level);
        if (!refusals.isEmpty() || set == null || decided == null || grade == null) {
            return null;
        }
        Stars stars = new Stars(evaluatedAt, proposed, recognised, recognised == null ? null : level);
        return facts(set, stars, act, decided, total, grade);
    }

    private record Stars(
            @Nullable Authority evaluatedAt,
            @Nullable Integer proposed,
            @Nullable Integer recognised,
            @Nullable Authority level) {}

    private PastFacts facts(
            String set,
            Stars stars,
            @Nullable String act,
            PastDay decided,
            @Nullable BigDecimal total,
            SourceGrade grade) {
        return new PastFacts(
                row.cell(PastColumn.NAME),
                row.cell(PastColumn.ENTITY),
                row.cell(PastColumn.PROVINCE),
                row.cell(PastColumn.DISTRICT),
                row.cell(PastColumn.COMMUNE),
                set,
                stars.evaluatedAt(),
                stars.proposed(),
                stars.recognised(),
                stars.level(),
                orNull(PastColumn.AUTHORITY),
                act,
                orNull(PastColumn.DECISION),
                decided,
                total,
                orNull(PastColumn.CODE),
                row.cell(PastColumn.SOURCE),
                grade,
                YES.contains(SearchText.fold(row.cell(PastColumn.SOURCE_SAYS_SO))),
                row.cell(PastColumn.REMARK));
    }

    private void checkNeeded() {
        for (PastColumn column : PastColumn.values()) {
            String cell = row.cell(column);
            int longest = column == PastColumn.SOURCE || column == PastColumn.REMARK ? LONGEST_SOURCE : LONGEST;
            if (cell.isEmpty() && column.needed()) {
                refusals.add(Refusal.of("recognition.PAST_NEEDED", column.field()));
            } else if (cell.length() > longest) {
                refusals.add(Refusal.of("recognition.PAST_TOO_LONG", column.field(), Integer.toString(longest)));
            }
        }
    }

    private void checkTogether(@Nullable Integer proposed, @Nullable Integer recognised, @Nullable Authority level) {
        boolean blank = row.cell(PastColumn.PROPOSED).isEmpty()
                && row.cell(PastColumn.RECOGNISED).isEmpty();
        if (proposed == null && recognised == null && blank) {
            refusals.add(Refusal.of("recognition.PAST_NO_STARS", PastColumn.RECOGNISED.field()));
        }
        if (recognised != null && level == null && row.cell(PastColumn.LEVEL).isEmpty()) {
            refusals.add(Refusal.of("recognition.PAST_NO_LEVEL", PastColumn.LEVEL.field()));
        }
    }

    private @Nullable String set() {
        String cell = row.cell(PastColumn.SET).toUpperCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return null;
        }
        String code = cell.matches("\\d{1,2}") ? String.format(Locale.ROOT, "QD26-%02d", Integer.parseInt(cell)) : cell;
        if (sets.contains(code)) {
            return code;
        }
        return wrong("recognition.PAST_SET", PastColumn.SET);
    }

    private @Nullable Integer stars(PastColumn column) {
        String cell = SearchText.fold(row.cell(column)).replace(" sao", "").replace(" stars", "");
        if (cell.isEmpty()) {
            return null;
        }
        return cell.matches("[3-5]") ? Integer.valueOf(cell) : wrong("recognition.PAST_STARS", column);
    }

    private @Nullable Authority level(PastColumn column) {
        String cell = SearchText.fold(row.cell(column)).replace("cap ", "");
        return switch (cell) {
            case "" -> null;
            case "huyen", "district" -> Authority.DISTRICT;
            case "tinh", "province" -> Authority.PROVINCE;
            case "trung uong", "tw", "bo", "central" -> Authority.CENTRAL;
            default -> wrong("recognition.PAST_LEVEL", column);
        };
    }

    private @Nullable PastDay decided() {
        String cell = row.cell(PastColumn.DECIDED);
        if (cell.isEmpty()) {
            return null;
        }
        PastDay day = PastDays.read(cell);
        if (day == null) {
            return wrong("recognition.PAST_DAY", PastColumn.DECIDED);
        }
        LocalDate from = day.from();
        LocalDate earliest = from == null ? day.to() : from;
        if (earliest.isAfter(today) || earliest.isBefore(FIRST_DAY)) {
            return wrong("recognition.PAST_DAY_RANGE", PastColumn.DECIDED);
        }
        return day;
    }

    private @Nullable BigDecimal total() {
        String cell = row.cell(PastColumn.TOTAL).replace(',', '.');
        if (cell.isEmpty()) {
            return null;
        }
        BigDecimal total = cell.matches("\\d{1,3}(\\.\\d{1,4})?") ? new BigDecimal(cell) : null;
        boolean within = total != null && total.compareTo(BigDecimal.valueOf(100)) <= 0;
        return within ? total : wrong("recognition.PAST_TOTAL", PastColumn.TOTAL);
    }

    private @Nullable SourceGrade grade() {
        String cell = row.cell(PastColumn.GRADE).toUpperCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return null;
        }
        return cell.matches("[A-D]") ? SourceGrade.valueOf(cell) : wrong("recognition.PAST_GRADE", PastColumn.GRADE);
    }

    private @Nullable String act() {
        String cell = row.cell(PastColumn.ACT);
        if (cell.isEmpty()) {
            return null;
        }
        String number = SearchText.fold(cell).split(" ")[0];
        return acts.stream()
                .filter(act -> SearchText.fold(act).split(" ")[0].equals(number))
                .findFirst()
                .orElseGet(() -> wrong("recognition.PAST_ACT", PastColumn.ACT));
    }

    private <T> @Nullable T wrong(String code, PastColumn column) {
        refusals.add(Refusal.of(code, column.field(), row.cell(column)));
        return null;
    }

    private @Nullable String orNull(PastColumn column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? null : cell;
    }
}
