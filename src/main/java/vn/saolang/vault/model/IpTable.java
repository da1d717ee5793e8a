package vn.saolang.vault.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;

/**
 * The law's data about rights: which proofs an option of the criterion needs, and how long a title lasts.
 *
 * @param criterion code of the criterion in every set of the act
 * @param options by rising claim; star null for the option above the last mark
 */
public record IpTable(String act, String criterion, List<Claim> options, Map<IpKind, Term> terms) {

    /** What an option, told by its star mark, needs. */
    public record Claim(@Nullable Integer star, List<Proof> needs) {}

    /**
     * How long a title lasts from the day of filing.
     *
     * @param renewals how often it can be renewed for as long again; null without end
     */
    public record Term(int years, @Nullable Integer renewals, String clause) {}

    /** What rights can prove together. */
    public enum Proof {
        MARK_ACCEPTED,
        MARK_GRANTED,
        ORIGIN_SIGN,
        OTHER_TITLE
    }

    /** Months before the end of a title in which its renewal is asked for. */
    public static final int RENEWAL_MONTHS = 6;

    public IpTable {
        options = List.copyOf(options);
        terms = Map.copyOf(terms);
    }

    /** Last day of the title by its term and renewals; null when it was not granted or has no term. */
    public @Nullable LocalDate lastDay(IpRight right) {
        Term term = terms.get(right.kind());
        if (term == null || right.steps().stream().noneMatch(step -> step.stage() == IpStage.GRANTED)) {
            return null;
        }
        long renewed = right.steps().stream()
                .filter(step -> step.stage() == IpStage.RENEWED)
                .count();
        return right.filedOn().plusYears(term.years() * (renewed + 1));
    }

    /** Whether another term can follow. */
    public boolean renewable(IpRight right) {
        Term term = terms.get(right.kind());
        if (term == null) {
            return false;
        }
        Integer most = term.renewals();
        long renewed = right.steps().stream()
                .filter(step -> step.stage() == IpStage.RENEWED)
                .count();
        return most == null || renewed < most;
    }

    /** First day on which the renewal is reminded of: six months before the end. */
    public @Nullable LocalDate remindFrom(IpRight right) {
        LocalDate last = lastDay(right);
        return last == null || !renewable(right) ? null : last.minusMonths(RENEWAL_MONTHS);
    }

    /** Whether the title holds on the day. */
    public boolean inForce(IpRight right, LocalDate day) {
        IpStage stage = right.stageOn(day);
        LocalDate last = lastDay(right);
        return stage != null && stage.granted() && (last == null || !day.isAfter(last));
    }

    /** Whether the right gives this proof on the day. */
    public boolean proves(IpRight right, Proof proof, LocalDate day) {
        IpStage stage = right.stageOn(day);
        boolean mark = right.kind() == IpKind.TRADE_MARK;
        return switch (proof) {
            case MARK_ACCEPTED ->
                mark && stage != null && stage.accepted() && (!stage.granted() || inForce(right, day));
            case MARK_GRANTED -> mark && inForce(right, day);
            case ORIGIN_SIGN -> right.kind().originSign() && inForce(right, day);
            case OTHER_TITLE -> !mark && !right.kind().originSign() && inForce(right, day);
        };
    }

    /** The highest claim all of whose needs are proved; empty when none is. */
    public java.util.Optional<Claim> proved(List<IpRight> rights, LocalDate day) {
        return options.reversed().stream()
                .filter(claim -> claim.needs().stream()
                        .allMatch(need -> rights.stream().anyMatch(right -> proves(right, need, day))))
                .findFirst();
    }
}
