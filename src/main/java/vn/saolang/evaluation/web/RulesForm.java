package vn.saolang.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Reads the form of a version of the council's rules, and fills it in again. */
public final class RulesForm {

    /** Shares a motion may need. */
    static final List<Fraction> SHARES =
            List.of(new Fraction(1, 2), new Fraction(3, 5), new Fraction(2, 3), new Fraction(3, 4), new Fraction(4, 5));

    /** Stands for a number that was typed but cannot be read, so that it is refused and not taken for "none". */
    private static final int UNREADABLE = -1;

    private RulesForm() {}

    /** Shares a motion may need, as the form sends them: "2/3". */
    public static List<String> shares() {
        return SHARES.stream().map(Fraction::toString).toList();
    }

    static DraftRules.Draft draft(Typed typed) {
        return new DraftRules.Draft(
                new DraftRules.Gathering(
                        typed.whole("numerator"), typed.whole("denominator"), typed.ticked("chairRequired")),
                new DraftRules.Beforehand(typed.ticked("declarationsRequired"), typed.ticked("teamReport")),
                new DraftRules.Counting(
                        typed.ticked("spreadDemanded"),
                        typed.number("maxSpread"),
                        typed.whole("decimals"),
                        typed.choice("minimum", MinimumPolicy.class, MinimumPolicy.MAJORITY),
                        typed.ticked("roundThenBand")),
                typed.ticked("extraRounds"),
                new ReconsiderationRule(typed.whole("reconsiderationDays"), typed.ticked("reconsideredByOthers")),
                typed.wholeOr("lockVersion", 0),
                conduct(typed));
    }

    private static Conduct conduct(Typed typed) {
        BigDecimal look = typed.number("secondLook");
        Integer scorings = typed.whole("scorings");
        return new Conduct(
                look == null && typed.given("secondLook") != null ? BigDecimal.valueOf(UNREADABLE) : look,
                scorings == null && typed.given("scorings") != null ? Integer.valueOf(UNREADABLE) : scorings,
                typed.ticked("changeReasons"),
                typed.choice("secrecy", Secrecy.class, Secrecy.PRODUCT),
                share(typed.given("voteShare")),
                typed.ticked("secretVotes"));
    }

    private static Fraction share(@Nullable String typed) {
        return SHARES.stream()
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .orElse(Conduct.NONE.voteShare());
    }

    static MultiValueMap<String, String> typed(CouncilRules rules) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("numerator", Integer.toString(rules.quorum().numerator()));
        form.set("denominator", Integer.toString(rules.quorum().denominator()));
        form.set("decimals", Integer.toString(rules.policy().decimals()));
        form.set("minimum", rules.policy().minimum().name());
        form.set("lockVersion", Integer.toString(rules.lockVersion()));
        if (rules.maxSpread() != null) {
            form.set("spreadDemanded", "true");
            form.set("maxSpread", rules.maxSpread().toPlainString());
        }
        tick(form, "chairRequired", rules.chairRequired());
        tick(form, "roundThenBand", rules.policy().roundThenBand());
        tick(form, "declarationsRequired", rules.declarationsRequired());
        tick(form, "extraRounds", rules.extraRounds());
        tick(form, "teamReport", rules.teamReport());
        tick(form, "reconsideredByOthers", rules.reconsideration().byOthers());
        if (rules.reconsideration().days() != null) {
            form.set(
                    "reconsiderationDays",
                    String.valueOf(rules.reconsideration().days()));
        }
        fill(form, rules.conduct());
        return form;
    }

    private static void fill(LinkedMultiValueMap<String, String> form, Conduct conduct) {
        if (conduct.secondLook() != null) {
            form.set("secondLook", conduct.secondLook().toPlainString());
        }
        if (conduct.scorings() != null) {
            form.set("scorings", String.valueOf(conduct.scorings()));
        }
        tick(form, "changeReasons", conduct.changeReasons());
        form.set("secrecy", conduct.secrecy().name());
        form.set("voteShare", conduct.voteShare().toString());
        tick(form, "secretVotes", conduct.secretVotes());
    }

    private static void tick(MultiValueMap<String, String> form, String name, boolean ticked) {
        if (ticked) {
            form.set(name, "true");
        }
    }
}
