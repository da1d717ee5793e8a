package vn.saolang.dossier.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.content.HeldPaper;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.dossier.model.Draft;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * What differs between two versions of what a product's dossiers say: field by field and paper by paper (26/2026 Điều 6.1b). Personal
 * data of the representative are no part of it.
 *
 * @param ticked papers of form 02 I.7 held now and not before
 * @param unticked the other way round
 * @param general papers attached to form 02 I.7
 * @param comparable whether answers were given under the same set and case
 * @param criteria every criterion of the set of today, changed or not
 */
public record Difference(
        Version before,
        Version after,
        List<Text> texts,
        List<HeldPaper> ticked,
        List<HeldPaper> unticked,
        List<PaperChange> general,
        boolean comparable,
        List<Answer> criteria) {

    /** A text of a form that changed. */
    public record Text(String labelKey, String before, String after) {}

    /** A criterion then and now. */
    public record Answer(Criterion criterion, SelfAnswer before, SelfAnswer after, List<PaperChange> papers) {
        public boolean choiceChanged() {
            return !java.util.Objects.equals(before.option(), after.option());
        }

        public boolean wordsChanged() {
            return !before.description().equals(after.description());
        }

        public boolean papersChanged() {
            return papers.stream().anyMatch(paper -> paper.kind() != PaperChange.Kind.UNCHANGED);
        }
    }

    public static Difference between(Version before, Version after, CriteriaSet set) {
        boolean comparable = after.sameRules(before);
        List<Answer> criteria = set.leaves().stream()
                .map(leaf -> new Answer(
                        leaf,
                        comparable ? before.answer(leaf.code()) : SelfAnswer.none(leaf.code()),
                        after.answer(leaf.code()),
                        PaperChange.between(before.evidenceOf(leaf.code()), after.evidenceOf(leaf.code()))))
                .toList();
        List<HeldPaper> then = before.form02().held();
        List<HeldPaper> now = after.form02().held();
        return new Difference(
                before,
                after,
                texts(before, after),
                now.stream().filter(one -> !then.contains(one)).toList(),
                then.stream().filter(one -> !now.contains(one)).toList(),
                PaperChange.between(before.evidenceOf(Draft.GENERAL_PAPERS), after.evidenceOf(Draft.GENERAL_PAPERS)),
                comparable,
                criteria);
    }

    /** The criteria that say something else than before; where the rules are others, those whose papers changed. */
    public List<Answer> changed() {
        return criteria.stream().filter(this::isChanged).toList();
    }

    public List<Answer> unchanged() {
        return criteria.stream().filter(one -> !isChanged(one)).toList();
    }

    private boolean isChanged(Answer answer) {
        return answer.papersChanged() || comparable && (answer.choiceChanged() || answer.wordsChanged());
    }

    /** How many papers of the kind there are, in criteria and general papers. */
    public long papers(PaperChange.Kind kind) {
        return java.util.stream.Stream.concat(
                        general.stream(), criteria.stream().flatMap(one -> one.papers().stream()))
                .filter(paper -> paper.kind() == kind)
                .count();
    }

    private static List<Text> texts(Version before, Version after) {
        List<Text> texts = new ArrayList<>();
        add(texts, "dossier.entity", before.form02().entity(), after.form02().entity());
        add(texts, "dossier.address", before.form02().address(), after.form02().address());
        add(
                texts,
                "dossier.registration",
                before.form02().registration(),
                after.form02().registration());
        add(texts, "dossier.product", before.form02().product(), after.form02().product());
        add(texts, "dossier.group", before.form01().group(), after.form01().group());
        add(
                texts,
                "dossier.form01.samples",
                before.form01().samples(),
                after.form01().samples());
        form02(texts, before, after, "general.productDescription", Form02::productDescription);
        form02(texts, before, after, "general.otherRights", Form02::otherRights);
        form02(texts, before, after, "general.history", Form02::history);
        form02(texts, before, after, "general.structure", Form02::structure);
        form02(texts, before, after, "results.organisation", Form02::organisation);
        form02(texts, before, after, "results.quality", Form02::quality);
        form02(texts, before, after, "results.market", Form02::market);
        form02(texts, before, after, "results.business", Form02::business);
        form02(texts, before, after, "plan.plan", Form02::plan);
        form02(
                texts,
                before,
                after,
                "changes.changes",
                form -> form.since() == null ? "" : form.since().changes());
        for (String content : SinceRecognition.CONTENTS) {
            form02(texts, before, after, "updates." + content, form -> update(form.since(), content));
        }
        return List.copyOf(texts);
    }

    private static String update(@org.jspecify.annotations.Nullable SinceRecognition since, String content) {
        return since == null ? "" : since.updates().getOrDefault(content, "");
    }

    private static void form02(
            List<Text> texts, Version before, Version after, String field, Function<Form02, String> value) {
        add(texts, "dossier." + field, value.apply(before.form02()), value.apply(after.form02()));
    }

    private static void add(List<Text> texts, String key, String before, String after) {
        if (!before.equals(after)) {
            texts.add(new Text(key, before, after));
        }
    }
}
