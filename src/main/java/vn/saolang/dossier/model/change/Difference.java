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

    private record Field(String key, Function<Form02, String> of) {}

    private static final List<Field> FORM_02 = List.of(
            new Field("dossier.entity", Form02::entity),
            new Field("dossier.address", Form02::address),
            new Field("dossier.registration", Form02::registration),
            new Field("dossier.product", Form02::product),
            new Field("dossier.general.productDescription", Form02::productDescription),
            new Field("dossier.general.otherRights", Form02::otherRights),
            new Field("dossier.general.history", Form02::history),
            new Field("dossier.general.structure", Form02::structure),
            new Field("dossier.results.organisation", Form02::organisation),
            new Field("dossier.results.quality", Form02::quality),
            new Field("dossier.results.market", Form02::market),
            new Field("dossier.results.business", Form02::business),
            new Field("dossier.plan.plan", Form02::plan),
            new Field(
                    "dossier.changes.changes",
                    form -> form.since() == null ? "" : form.since().changes()));

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
        return answer.papersChanged() || (comparable && (answer.choiceChanged() || answer.wordsChanged()));
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
        add(texts, "dossier.group", before.form01().group(), after.form01().group());
        add(
                texts,
                "dossier.form01.samples",
                before.form01().samples(),
                after.form01().samples());
        FORM_02.forEach(field -> add(
                texts,
                field.key(),
                field.of().apply(before.form02()),
                field.of().apply(after.form02())));
        for (String content : SinceRecognition.CONTENTS) {
            add(
                    texts,
                    "dossier.updates." + content,
                    update(before.form02().since(), content),
                    update(after.form02().since(), content));
        }
        return List.copyOf(texts);
    }

    private static String update(@org.jspecify.annotations.Nullable SinceRecognition since, String content) {
        return since == null ? "" : since.updates().getOrDefault(content, "");
    }

    private static void add(List<Text> texts, String key, String before, String after) {
        if (!before.equals(after)) {
            texts.add(new Text(key, before, after));
        }
    }
}
