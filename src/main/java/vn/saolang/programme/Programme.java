package vn.saolang.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * A province's programme as its acts wrote it. Texts are the acts' own words and stay Vietnamese; each fact names its article.
 *
 * @param code such as {@code thai-nguyen-2019-2025}
 * @param province the province as it stood when the programme was decided; see {@link Programmes#of} for its successors
 * @param groups product groups, the newest list last
 * @param steps one rule a step, in the cycle's order
 * @param milestones dated deadlines of a single year's plan; they bind nobody after that year
 * @param own written by the province in this software, not a file that came along
 */
public record Programme(
        String code,
        String name,
        UnitRef province,
        String provinceName,
        Period period,
        List<Basis> bases,
        List<Groups> groups,
        List<Evaluation> levels,
        List<StepRule> steps,
        List<Milestone> milestones,
        List<Target> targets,
        List<Project> projects,
        Names supportKinds,
        Names trainingContents,
        List<Reporting> reporting,
        List<Body> bodies,
        List<Duty> duties,
        @Nullable Funding funding,
        List<Note> notes,
        boolean own) {

    /** Years of the programme, both included, and the phases its acts cut them into ("2019-2020"). */
    public record Period(int from, int to, List<String> phases, String source) {

        /** Whether a year lies in it. */
        public boolean covers(int year) {
            return from <= year && year <= to;
        }
    }

    /**
     * An act it rests on.
     *
     * @param number null where the copy at hand shows none
     * @param day as exact as the copy says: a day, a month or a year
     */
    public record Basis(@Nullable String number, String day, String issuer, String title, String note) {}

    /** Product groups counted from a year; the names are empty where the act only counts them. */
    public record Groups(int since, int count, List<String> names, String source) {}

    /** A level of evaluation under the older rules and the stars it passed up. */
    public record Evaluation(
            OfficeLevel level,
            List<Integer> passesUp,
            @Nullable OfficeLevel to,
            String source) {}

    /** Names an act lists, such as kinds of support, with its article. */
    public record Names(List<String> names, String source, String note) {}

    /**
     * A report an act asks for.
     *
     * @param kind HALF_YEAR, YEAR, PERIODIC or COUNCIL
     * @param before the day before which it has to be there, null when the act names none
     */
    public record Reporting(String kind, @Nullable MonthDay before, String to, String source) {

        /** The day of a year before which it has to be there. */
        public Optional<LocalDate> before(int year) {
            return Optional.ofNullable(before).map(day -> day.atYear(year));
        }
    }

    /** A body an act names: {@code kind} is COMMITTEE (ban chỉ đạo), OFFICE (cơ quan tham mưu) or COUNCIL (hội đồng). */
    public record Body(OfficeLevel level, String kind, String name, String source) {}

    /**
     * What an act charges an agency with.
     *
     * @param code number within the programme, stable as long as the file is
     * @param due day the act itself names, mostly null
     */
    public record Duty(
            String code,
            String agency,
            OfficeLevel level,
            String text,
            String source,
            @Nullable LocalDate due) {}

    /** Money the act plans, in million VND: read-only facts. */
    public record Funding(BigDecimal total, String source, List<Line> lines, List<Table> details) {

        /** A line of it; {@code note} says where the act's own figures do not add up. */
        public record Line(String name, BigDecimal amount, String note) {}

        /** A table of the act under its own total. */
        public record Table(String title, BigDecimal total, List<Line> lines) {}
    }

    /** A sentence worth knowing, with its article. */
    public record Note(String text, String source) {}

    /** The rule of a step; every programme has all six. */
    public StepRule step(CycleStep step) {
        return steps.stream().filter(one -> one.step() == step).findFirst().orElseThrow();
    }

    /** The groups that count in a year: the newest list not after it. */
    public Groups groupsIn(int year) {
        return groups.stream()
                .filter(one -> one.since() <= year)
                .reduce((_, later) -> later)
                .orElse(groups.getFirst());
    }

    /** The report of a kind, if the acts ask for it. */
    public Optional<Reporting> reporting(String kind) {
        return reporting.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }
}
