package vn.saolang.ranking;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.KnockOut;
import vn.saolang.regulation.Option;

/**
 * What the template {@code CriteriaSheet} draws: a set with one radio group a criterion, or the same for reading. Used by the
 * what-if page, form 02 part III and the members' score sheets.
 *
 * <p>Each criterion is a {@code fieldset} with {@code id="c-<code>"} and {@code data-criterion="<code>"}; its radios are named
 * {@code <prefix>[<code>]} and give the option's number, 0 for "none of these". {@link #read} turns the form back into numbers.
 *
 * @param prefix of the radios' names, {@code answers} by default
 * @param readonly draws what was chosen without inputs
 * @param caseCode the case fixed for the product: only its options are drawn; null draws all cases
 * @param saveUrl put on the sheet as {@code data-save-url} for a script that saves as one goes; null for none
 * @param beside what stands below the options of a criterion, by code: evidence, remarks, a hidden version
 * @param errors message keys by criterion code
 */
public record SheetView(
        CriteriaSet set,
        Answers answers,
        String prefix,
        boolean readonly,
        @Nullable String caseCode,
        @Nullable String saveUrl,
        Map<String, Content> beside,
        Map<String, String> errors) {

    /** A sheet to fill in, with the names {@code answers[1.1]}. */
    public static SheetView toFill(CriteriaSet set, Answers answers, @Nullable String caseCode) {
        return new SheetView(set, answers, "answers", false, caseCode, null, Map.of(), Map.of());
    }

    /** A sheet to read. */
    public static SheetView toRead(CriteriaSet set, Answers answers, @Nullable String caseCode) {
        return new SheetView(set, answers, "answers", true, caseCode, null, Map.of(), Map.of());
    }

    /** The same with contents below the options. */
    public SheetView with(Map<String, Content> contents) {
        return new SheetView(set, answers, prefix, readonly, caseCode, saveUrl, contents, errors);
    }

    /** The same for a script that saves each choice. */
    public SheetView savedAt(String url) {
        return new SheetView(set, answers, prefix, readonly, caseCode, url, beside, errors);
    }

    /** The same with messages at criteria. */
    public SheetView withErrors(Map<String, String> messageKeys) {
        return new SheetView(set, answers, prefix, readonly, caseCode, saveUrl, beside, messageKeys);
    }

    /**
     * The option numbers of a submitted form, by criterion; other fields are passed over, and what is no number is −1, which
     * {@link Answers#defects} reports.
     *
     * @param form fields as submitted
     * @param prefix the prefix the sheet was drawn with
     */
    public static Map<String, Integer> read(Map<String, String> form, String prefix) {
        Map<String, Integer> options = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (!name.startsWith(prefix + "[") || !name.endsWith("]") || value.isEmpty()) return;
            String code = name.substring(prefix.length() + 1, name.length() - 1);
            options.put(code, value.matches("\\d{1,3}") ? Integer.parseInt(value) : -1);
        });
        return options;
    }

    /** Name of a criterion's radios. */
    public String nameOf(Criterion criterion) {
        return prefix + "[" + criterion.code() + "]";
    }

    /** Whether this option is the one chosen; 0 is "none of these". */
    public boolean isChosen(Criterion criterion, int option) {
        return answers.option(criterion.code())
                .filter(chosen -> chosen == option)
                .isPresent();
    }

    /** Whether a sheet that is read leaves this criterion unanswered; a set shown without any answer leaves nothing out. */
    public boolean isLeftOut(Criterion criterion) {
        return readonly
                && !answers.byCriterion().isEmpty()
                && answers.option(criterion.code()).isEmpty();
    }

    /** What stands below a criterion. */
    public Optional<Content> besideOf(Criterion criterion) {
        return Optional.ofNullable(beside.get(criterion.code()));
    }

    /** The cases of a criterion to draw; one without a name when it has none. */
    public List<CriterionKind.ByCase.Case> casesOf(Criterion criterion) {
        return switch (criterion.kind()) {
            case CriterionKind.ByCase cases ->
                cases.cases().stream()
                        .filter(one -> caseCode == null || one.code().equals(caseCode))
                        .toList();
            case CriterionKind other -> List.of(new CriterionKind.ByCase.Case("", "", criterion.options()));
        };
    }

    /** Whether an option is the bare "yes" of a yes/no criterion, which has no wording of its own. */
    public boolean isYes(Criterion criterion, Option option) {
        return criterion.kind() instanceof CriterionKind.YesNo && option.index() == 1;
    }

    /** Knock-out notes printed at a criterion. */
    public List<String> knockOutsOf(Criterion criterion) {
        return set.knockOuts().stream()
                .filter(ground -> criterion.code().equals(ground.criterion()))
                .map(KnockOut::text)
                .toList();
    }

    /** The anchor of a criterion, {@code c-1.1}. */
    public static String anchor(String criterion) {
        return "c-" + criterion;
    }
}
