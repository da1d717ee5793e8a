package vn.saolang.recognition.model.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.Regime;

/**
 * What contradicts the law of a recognition's time: which level the act let recognise which star (1048/QĐ-TTg, 148/QĐ-TTg,
 * 1489/QĐ-TTg from 06/7/2025, 26/2026 Điều 4.1), its days, its points, its product code. A day that is not known exactly
 * contradicts only when each possible day does.
 */
public final class PastRules {

    /** First day without districts (72/2025/QH15). */
    static final LocalDate DISTRICTS_ENDED_ON = LocalDate.of(2025, 7, 1);

    private static final int YEARS_AN_ACT_LINGERS = 1;
    private static final Pattern WITH_DISTRICT = Pattern.compile("\\d{2}-\\d{3}-\\d{5}-\\d{1,4}-(\\d{4})");
    private static final Pattern WITHOUT_DISTRICT = Pattern.compile("\\d{2}-\\d{5}-\\d{1,4}-(\\d{4})");
    private static final int FIRST_YEAR = 2018;
    private static final int YEAR_OF_CHANGE = 2025;

    private final List<LegalAct> acts;

    /** The rules under these acts. */
    public PastRules(List<LegalAct> acts) {
        this.acts = List.copyOf(acts);
    }

    /** Every contradiction of the facts. */
    public List<Doubt> doubts(PastFacts facts) {
        List<Doubt> doubts = new ArrayList<>();
        PastDay decided = facts.decided();
        if (facts.level() == Authority.DISTRICT && !mayBeBefore(decided, DISTRICTS_ENDED_ON)) {
            doubts.add(Doubt.DISTRICT_ENDED);
        }
        actDoubt(facts, doubts);
        if (pointsContradict(facts)) {
            doubts.add(Doubt.STARS_ABOVE_TOTAL);
        }
        if (facts.level() != null && facts.authority() != null && !ofLevel(facts.authority(), facts.level())) {
            doubts.add(Doubt.AUTHORITY_OF_ANOTHER_LEVEL);
        }
        if (facts.code() != null && !codeOfItsTime(facts.code(), decided)) {
            doubts.add(Doubt.CODE_NOT_OF_ITS_TIME);
        }
        return doubts;
    }

    /** The doubts as refusals, unless the source really says so. */
    public List<Refusal> refusals(PastFacts facts) {
        return facts.sourceSaysSo()
                ? List.of()
                : doubts(facts).stream().map(Doubt::refusal).toList();
    }

    private void actDoubt(PastFacts facts, List<Doubt> doubts) {
        PastDay decided = facts.decided();
        LegalAct named = acts.stream()
                .filter(act -> act.number().equals(facts.act()))
                .findFirst()
                .orElse(null);
        if (named != null && decided.to().isBefore(named.effective())) {
            doubts.add(Doubt.ACT_NOT_YET);
            return;
        }
        if (named != null && longOver(named, decided)) {
            doubts.add(Doubt.ACT_LONG_OVER);
        }
        List<LegalAct> possible = named == null
                ? acts.stream()
                        .filter(act -> !decided.to().isBefore(act.effective()) && !longOver(act, decided))
                        .toList()
                : withAmendments(named, decided);
        if (possible.isEmpty()) {
            doubts.add(Doubt.NO_ACT_THEN);
        } else if (facts.recognised() != null && facts.level() != null && !competent(possible, facts)) {
            doubts.add(Doubt.LEVEL_NOT_COMPETENT);
        }
    }

    /** 148/QĐ-TTg as it stood: from 06/7/2025 as 1489/QĐ-TTg amended it, for what was filed from then on. */
    private List<LegalAct> withAmendments(LegalAct named, PastDay decided) {
        List<LegalAct> possible = new ArrayList<>(List.of(named));
        acts.stream()
                .filter(act -> named.amendedBy().stream().anyMatch(by -> by.startsWith(act.number())))
                .filter(act -> !decided.to().isBefore(act.effective()))
                .forEach(possible::add);
        return possible;
    }

    private static boolean competent(List<LegalAct> possible, PastFacts facts) {
        return possible.stream()
                .map(LegalAct::regime)
                .map(Regime::competences)
                .flatMap(Collection::stream)
                .anyMatch(one -> one.level() == facts.level()
                        && one.recognises().contains(Objects.requireNonNull(facts.recognised())));
    }

    private static boolean longOver(LegalAct act, PastDay decided) {
        LocalDate lapsed = act.lapsed();
        return lapsed != null && !mayBeBefore(decided, lapsed.plusYears(YEARS_AN_ACT_LINGERS));
    }

    private boolean pointsContradict(PastFacts facts) {
        BigDecimal total = facts.total();
        Integer stars = facts.recognised();
        if (total == null || stars == null) {
            return false;
        }
        Map<Integer, BigDecimal> bands = acts.stream()
                .filter(act -> act.number().equals(facts.act()))
                .map(act -> act.regime().bands())
                .findFirst()
                .orElseGet(() -> acts.getLast().regime().bands());
        return total.compareTo(bands.getOrDefault(stars, BigDecimal.ZERO)) < 0;
    }

    private static boolean ofLevel(String authority, Authority level) {
        String folded = SearchText.fold(authority);
        boolean ministry = folded.matches("(.* )?bo( .*)?");
        boolean committee = folded.contains("ubnd") || folded.contains("uy ban nhan dan");
        return switch (level) {
            case CENTRAL -> !committee;
            case PROVINCE -> !ministry && !folded.matches(".*(ubnd|uy ban nhan dan) (huyen|thi xa|quan|xa|phuong) .*");
            case DISTRICT, COMMUNE -> !ministry && !folded.matches(".*(ubnd|uy ban nhan dan) tinh .*");
        };
    }

    /** T-H-X-STT-YYYY with a district until 2025, T-X-STT-YYYY without one from 2025 (26/2026 Phụ lục II). */
    static boolean codeOfItsTime(String code, PastDay decided) {
        Integer with = year(WITH_DISTRICT.matcher(code));
        Integer without = year(WITHOUT_DISTRICT.matcher(code));
        if (with != null) {
            return with >= FIRST_YEAR
                    && with <= YEAR_OF_CHANGE
                    && with <= decided.to().getYear();
        }
        return without != null
                && without >= YEAR_OF_CHANGE
                && without <= decided.to().getYear()
                && !decided.to().isBefore(DISTRICTS_ENDED_ON);
    }

    private static @Nullable Integer year(Matcher matcher) {
        return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private static boolean mayBeBefore(PastDay decided, LocalDate day) {
        LocalDate from = decided.from();
        return from == null || from.isBefore(day);
    }
}
