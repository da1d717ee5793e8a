package vn.saolang.support.web.policy;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.policy.Eligibility.Reason;

/** Says in a sentence what a policy gives and whether somebody may have it, and why. */
public final class Sentence {

    private Sentence() {}

    /** "Được hỗ trợ vì sản phẩm đang có 4 sao, chưa nhận lần nào." or what stands against it. */
    public static String of(Eligibility judged) {
        boolean eligible = judged.eligible();
        String phrases = (eligible ? judged.reasons() : judged.against())
                .stream().map(Sentence::phrase).collect(Collectors.joining(", "));
        if (phrases.isEmpty()) {
            return Ui.t("support.eligible.all");
        }
        return Ui.t(eligible ? "support.eligible" : "support.not-eligible", phrases);
    }

    private static String phrase(Reason reason) {
        Object[] args = reason.args().stream()
                .map(arg -> arg.startsWith("producer.") ? Ui.tOr(arg, arg) : arg)
                .toArray();
        return Ui.t(reason.key(), args);
    }

    /** "50% chi phí, tối đa 20.000.000 đồng" */
    public static String level(PolicyDraft says) {
        BigDecimal share = says.level().share();
        BigDecimal ceiling = says.level().ceiling();
        if (share != null) {
            return ceiling == null
                    ? Ui.t("support.level.share", share)
                    : Ui.t("support.level.share-ceiling", share, ceiling);
        }
        BigDecimal amount = says.level().amount();
        return amount == null ? Ui.t("support.level.kind") : Ui.t("support.level.amount", amount);
    }

    /** "từ 4 sao, cho Hợp tác xã, Doanh nghiệp, tối đa 1 lần" */
    public static String conditions(PolicyDraft says) {
        Stream<String> stars = says.leastStars() == null && says.mostStars() == null
                ? Stream.of()
                : Stream.of(Ui.t(
                        "support.policy.stars",
                        says.leastStars() == null ? 3 : says.leastStars(),
                        says.mostStars() == null ? 5 : says.mostStars()));
        Stream<String> kinds = says.beneficiaries().isEmpty()
                ? Stream.of(Ui.t("support.policy.everybody"))
                : Stream.of(says.kinds().stream().map(kind -> Ui.t(kind.key())).collect(Collectors.joining(", ")));
        Stream<String> times =
                says.times() == null ? Stream.of() : Stream.of(Ui.t("support.policy.times", says.times()));
        return Stream.of(kinds, stars, times).flatMap(one -> one).collect(Collectors.joining("; "));
    }
}
