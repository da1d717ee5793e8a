package vn.saolang.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which yearly round a request falls into (26/2026 Điều 5): asked for strictly before 30/4 → finished strictly before 30/6, and so
 * on. What is received until 29/4 24:00 in Viet Nam is in time.
 */
public final class RoundCalendar {

    private final List<LegalAct> acts;

    /** @param acts all acts; the one whose rounds count is the one in force on the day of the request */
    public RoundCalendar(List<LegalAct> acts) {
        this.acts = List.copyOf(acts);
    }

    /**
     * The province's round for a request of a commune.
     *
     * @param requestedOn date of the commune's letter
     * @throws IllegalArgumentException when no act in force that day fixes rounds
     */
    public RoundWindow provinceRoundFor(LocalDate requestedOn) {
        return windowFor(requestedOn, rulesOn(requestedOn, true));
    }

    /** The ministry's round for a request of a province; as {@link #provinceRoundFor}. */
    public RoundWindow centralRoundFor(LocalDate requestedOn) {
        return windowFor(requestedOn, rulesOn(requestedOn, false));
    }

    private List<Regime.RoundRule> rulesOn(LocalDate day, boolean province) {
        return acts.stream()
                .filter(act -> act.inForceOn(day))
                .map(act ->
                        province ? act.regime().provinceRounds() : act.regime().centralRounds())
                .filter(rules -> !rules.isEmpty())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("no act in force on " + day + " fixes rounds"));
    }

    private static RoundWindow windowFor(LocalDate requestedOn, List<Regime.RoundRule> rules) {
        return Stream.of(requestedOn.getYear(), requestedOn.getYear() + 1)
                .flatMap(year -> windowsOf(year, rules))
                .filter(window -> requestedOn.isBefore(window.requestedBefore()))
                .min(Comparator.comparing(RoundWindow::requestedBefore))
                .orElseThrow();
    }

    private static Stream<RoundWindow> windowsOf(int year, List<Regime.RoundRule> rules) {
        return IntStream.range(0, rules.size()).mapToObj(index -> {
            Regime.RoundRule rule = rules.get(index);
            LocalDate requested = rule.requestedBefore().atYear(year);
            LocalDate finished = rule.finishedBefore().atYear(year);
            if (finished.isBefore(requested)) finished = rule.finishedBefore().atYear(year + 1);
            return new RoundWindow(finished.getYear(), index + 1, requested, finished);
        });
    }
}
