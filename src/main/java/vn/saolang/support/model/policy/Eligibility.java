package vn.saolang.support.model.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityKind;
import vn.saolang.support.PolicyDraft;

/**
 * Whether a producer may have what a policy offers on a day, with every reason for yes and no.
 *
 * @param reasons one a condition, in the order in which people ask
 */
public record Eligibility(Policy policy, List<Reason> reasons) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /**
     * What is known of who asks.
     *
     * @param stars stars held today by the product in question, or the most any product of the producer holds; null for none
     * @param had how often this policy was asked for or given already, refused and withdrawn requests left out
     */
    public record Facts(EntityKind kind, @Nullable Integer stars, int had) {}

    /**
     * One condition.
     *
     * @param code its message is support.reason.CODE
     * @param args as text, or as a message key
     */
    public record Reason(String code, boolean met, List<String> args) {

        public Reason {
            args = List.copyOf(args);
        }

        /** Message key of its phrase. */
        public String key() {
            return "support.reason." + code;
        }

        /** As a refusal beside a field; its message is support.refusal.CODE. */
        public Refusal refusal(@Nullable String field) {
            return new Refusal("support." + code, field, args, null);
        }
    }

    /** Judges all conditions; none is left out because another fails. */
    public static Eligibility of(Policy policy, Facts facts, LocalDate day) {
        PolicyDraft says = policy.says();
        List<Reason> reasons = new ArrayList<>();
        validity(reasons, says, day);
        stars(reasons, says, facts.stars());
        if (!says.beneficiaries().isEmpty()) {
            boolean named = says.beneficiaries().contains(facts.kind());
            reasons.add(new Reason(
                    named ? "KIND_NAMED" : "KIND_NOT_NAMED",
                    named,
                    List.of(facts.kind().key())));
        }
        Integer times = says.times();
        if (times != null) {
            boolean left = facts.had() < times;
            reasons.add(new Reason(
                    left ? "TIMES_LEFT" : "TIMES_USED",
                    left,
                    List.of(Integer.toString(facts.had()), Integer.toString(times))));
        }
        return new Eligibility(policy, reasons);
    }

    private static void validity(List<Reason> reasons, PolicyDraft says, LocalDate day) {
        LocalDate from = says.validFrom();
        LocalDate to = says.validTo();
        if (from != null && day.isBefore(from)) {
            reasons.add(new Reason("NOT_YET", false, List.of(DAY.format(from))));
        }
        if (to != null && day.isAfter(to)) {
            reasons.add(new Reason("ENDED", false, List.of(DAY.format(to))));
        }
    }

    private static void stars(List<Reason> reasons, PolicyDraft says, @Nullable Integer stars) {
        Integer least = says.leastStars();
        Integer most = says.mostStars();
        if (least == null && most == null) {
            return;
        }
        String needed = Integer.toString(least == null ? 3 : least);
        if (stars == null) {
            reasons.add(new Reason("NO_STARS", false, List.of(needed)));
        } else if (least != null && stars < least) {
            reasons.add(new Reason("STARS_TOO_FEW", false, List.of(needed, Integer.toString(stars))));
        } else if (most != null && stars > most) {
            reasons.add(new Reason("STARS_TOO_MANY", false, List.of(most.toString(), stars.toString())));
        } else {
            reasons.add(new Reason("STARS", true, List.of(stars.toString())));
        }
    }

    /** Whether every condition is met. */
    public boolean eligible() {
        return reasons.stream().allMatch(Reason::met);
    }

    /** The conditions that are not met. */
    public List<Reason> against() {
        return reasons.stream().filter(one -> !one.met()).toList();
    }
}
