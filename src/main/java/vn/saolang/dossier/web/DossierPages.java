package vn.saolang.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.app.DossierFile;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.app.course.CarryForward;
import vn.saolang.dossier.app.known.Passage;
import vn.saolang.dossier.app.known.TakeKnown;
import vn.saolang.dossier.app.secret.MarkSecret;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.SubmissionRules;
import vn.saolang.dossier.model.change.Version;
import vn.saolang.dossier.model.course.RenewalRules;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.web.course.CarriedView;
import vn.saolang.dossier.web.vault.VaultViews;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/** Puts the pages of a dossier's forms together. */
@Component
class DossierPages {

    private static final List<SectionName> COMMUNE =
            List.of(SectionName.CHECKLIST, SectionName.REPORT, SectionName.LETTER, SectionName.MINUTES);

    private final DraftReader drafts;
    private final DossierFile files;
    private final CarryForward carrying;
    private final VaultViews vault;
    private final MarkSecret secrets;
    private final TakeKnown taking;

    DossierPages(
            DraftReader drafts,
            DossierFile files,
            CarryForward carrying,
            VaultViews vault,
            MarkSecret secrets,
            TakeKnown taking) {
        this.taking = taking;
        this.vault = vault;
        this.secrets = secrets;
        this.drafts = drafts;
        this.files = files;
        this.carrying = carrying;
    }

    /** The page that holds the section, with what was typed in its place when it could not be stored. */
    Page holding(Met met, SectionName name, @Nullable SectionView typed) {
        return name.byProducer()
                ? form(met, name == SectionName.FORM01, typed, List.of())
                : commune(met, typed, List.of());
    }

    FormPage form(Met met, boolean form01, @Nullable SectionView typed, List<Refusal> refusals) {
        Draft draft = drafts.read(met.dossier());
        List<SectionName> names =
                form01 ? List.of(SectionName.FORM01) : form02(met.dossier().kind());
        return new FormPage(
                met,
                form01,
                draft.form01(),
                draft.form02(),
                sections(met, names, typed),
                draft.evidenceOf(Draft.GENERAL_PAPERS),
                refusals,
                vault.offer(met.dossier()));
    }

    private static List<SectionName> form02(DossierKind kind) {
        SectionName since = RenewalRules.section(kind);
        return since == null
                ? List.of(SectionName.GENERAL, SectionName.RESULTS, SectionName.PLAN)
                : List.of(SectionName.GENERAL, SectionName.RESULTS, since, SectionName.PLAN);
    }

    CommunePage commune(Met met, @Nullable SectionView typed, List<Refusal> refusals) {
        boolean received = files.reception(met.dossier().id(), Desk.COMMUNE).isPresent();
        String state = met.dossier().state().name();
        boolean writable = met.officer() && (state.equals("RECEIVED") || state.equals("COMMUNE_COMPLETION"));
        return new CommunePage(
                met,
                files.reception(met.dossier().id(), Desk.COMMUNE).orElse(null),
                received ? sections(met, COMMUNE, typed) : List.of(),
                writable,
                refusals,
                vault.warnings(met.dossier()));
    }

    private List<SectionView> sections(Met met, List<SectionName> names, @Nullable SectionView typed) {
        List<SectionView> views = names.stream()
                .map(name -> typed != null && typed.name() == name ? typed : section(met, name))
                .toList();
        if (!met.writable()) {
            return views;
        }
        Map<SectionName, Map<String, List<Passage>>> known = taking.offered(
                met.dossier(), views.stream().collect(Collectors.toMap(SectionView::name, SectionView::fields)));
        return views.stream()
                .map(view -> view.with(known.getOrDefault(view.name(), Map.of())))
                .toList();
    }

    SectionView section(Met met, SectionName name) {
        return SectionView.of(
                name,
                drafts.section(met.dossier(), name),
                secrets.of(met.dossier().id()));
    }

    CriteriaPage criteria(Met met, @Nullable CriterionView typed) {
        Draft draft = drafts.read(met.dossier());
        Set<String> marked = SubmissionRules.marked(draft);
        Set<String> secret = secrets.of(met.dossier().id());
        List<CriteriaPage.PartView> parts = new ArrayList<>();
        for (CriteriaSet.Part part : met.set().parts()) {
            List<CriterionView> views = new ArrayList<>();
            for (CriteriaSet.Section section : part.sections()) {
                String heading = section.code() + ". " + section.name();
                for (Criterion leaf : leaves(section.criteria())) {
                    boolean whole = leaf.code().equals(section.code());
                    views.add(
                            typed != null && typed.criterion().code().equals(leaf.code())
                                    ? typed
                                    : view(met, draft, leaf, whole ? "" : heading, marked.contains(leaf.code()))
                                            .withSecret(secret.contains("criteria/" + leaf.code())));
                    heading = "";
                }
            }
            parts.add(new CriteriaPage.PartView(part.code(), part.name(), part.maxPoints(), views));
        }
        return new CriteriaPage(
                met, parts, stars(met.set(), draft.answers()), carried(met, draft), vault.offer(met.dossier()));
    }

    private @Nullable CarriedView carried(Met met, Draft draft) {
        if (met.dossier().kind() == DossierKind.FIRST) {
            return null;
        }
        DossierId id = met.dossier().id();
        Version before = carrying.versionBefore(id).orElse(null);
        Version now = Version.of(id, met.dossier().tourismCase(), draft);
        return new CarriedView(
                carrying.basisOf(id).orElse(null),
                before != null && now.sameRules(before),
                met.set().leaves().stream()
                        .map(Criterion::code)
                        .filter(code -> before != null && !now.differsFrom(before, code))
                        .collect(Collectors.toSet()));
    }

    private static List<Criterion> leaves(List<Criterion> criteria) {
        return criteria.stream()
                .flatMap(one ->
                        one.children().isEmpty() ? java.util.stream.Stream.of(one) : leaves(one.children()).stream())
                .toList();
    }

    private static CriterionView view(Met met, Draft draft, Criterion leaf, String heading, boolean marked) {
        SelfAnswer answer = draft.answer(leaf.code());
        String tourismCase = met.dossier().tourismCase();
        return new CriterionView(
                heading,
                leaf,
                leaf.options().stream()
                        .filter(option ->
                                option.caseCode() == null || option.caseCode().equals(tourismCase))
                        .toList(),
                marked,
                answer,
                answer,
                false,
                draft.evidenceOf(leaf.code()),
                List.of(),
                false);
    }

    /** The criterion as stored, with what was typed in its inputs. */
    CriterionView typed(Met met, Criterion leaf, SelfAnswer answer, boolean stale, List<Refusal> refusals) {
        Draft draft = drafts.read(met.dossier());
        CriterionView stored =
                view(met, draft, leaf, "", SubmissionRules.marked(draft).contains(leaf.code()));
        return new CriterionView(
                "",
                leaf,
                stored.options(),
                stored.marked(),
                new SelfAnswer(
                        leaf.code(),
                        answer.option(),
                        answer.points(),
                        answer.description(),
                        stored.answer().version()),
                stored.answer(),
                stale,
                stored.evidence(),
                refusals,
                secrets.of(met.dossier().id()).contains("criteria/" + leaf.code()));
    }

    EvidencePart evidence(Met met, String criterion, List<Refusal> refusals) {
        return new EvidencePart(
                met.url(), criterion, drafts.read(met.dossier()).evidenceOf(criterion), met.writable(), refusals);
    }

    CheckPage check(Met met, List<Refusal> defects) {
        return new CheckPage(met, defects, vault.warnings(met.dossier()));
    }

    StarsPart stars(Met met) {
        return stars(met.set(), drafts.read(met.dossier()).answers());
    }

    StarsPart stars(CriteriaSet set, SealedDossier sealed) {
        return stars(set, sealed.selfAnswers());
    }

    private static StarsPart stars(CriteriaSet set, Map<String, SelfAnswer> answers) {
        Map<String, Integer> options = new LinkedHashMap<>();
        answers.forEach((code, answer) -> {
            if (answer.option() != null && set.leaf(code).isPresent()) {
                options.put(code, answer.option());
            }
        });
        return new StarsPart(set, Ranking.rank(set, Answers.ofOptions(set, options)), options.size());
    }

    /** Refusals about a file name the file they are about. */
    static List<Refusal> aboutFile(List<Refusal> refusals) {
        return refusals.stream()
                .map(one -> new Refusal(one.code(), null, one.args(), one.clause()))
                .collect(Collectors.toList());
    }
}
