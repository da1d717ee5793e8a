package vn.saolang.dossier.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.course.CarryForward;
import vn.saolang.dossier.app.course.Courses;
import vn.saolang.dossier.app.course.RenewPapers;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.SubmissionRules;
import vn.saolang.dossier.model.change.Version;
import vn.saolang.dossier.model.course.RenewalRules;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/** Brings together what stands in a dossier now, and what it lacks. */
@Component
public class DraftReader {

    private final DraftStore drafts;
    private final EvidenceStore evidence;
    private final Courses courses;
    private final CarryForward carrying;
    private final RenewPapers renewing;
    private final Producers producers;
    private final Products products;
    private final Regulations regulations;
    private final Territory territory;
    private final VietnamTime time;

    DraftReader(
            DraftStore drafts,
            EvidenceStore evidence,
            Courses courses,
            CarryForward carrying,
            RenewPapers renewing,
            Producers producers,
            Products products,
            Regulations regulations,
            Territory territory,
            VietnamTime time) {
        this.drafts = drafts;
        this.evidence = evidence;
        this.courses = courses;
        this.carrying = carrying;
        this.renewing = renewing;
        this.producers = producers;
        this.products = products;
        this.regulations = regulations;
        this.territory = territory;
        this.time = time;
    }

    public Draft read(DossierSummary dossier) {
        Map<SectionName, Map<String, String>> sections = new EnumMap<>(SectionName.class);
        for (SectionName name : SectionName.values()) {
            sections.put(name, drafts.section(dossier.id(), name).fields());
        }
        Map<String, SelfAnswer> answers = new LinkedHashMap<>();
        drafts.answers(dossier.id()).forEach(answer -> answers.put(answer.criterion(), answer));
        return new Draft(
                dossier.kind(),
                producers.get(dossier.entity()),
                products.get(dossier.product()),
                regulations.get(dossier.criteriaSet()),
                groupOf(dossier.criteriaSet()),
                sections,
                answers,
                evidence.current(dossier.id()));
    }

    public DraftStore.Section section(DossierSummary dossier, SectionName name) {
        return drafts.section(dossier.id(), name);
    }

    /** All that keeps the dossier from being handed in today. */
    public List<Refusal> defects(DossierSummary dossier, Draft draft) {
        boolean filedBefore = dossier.filedOn() != null;
        boolean inForce = filedBefore
                || regulations.usableOn(time.today()).stream()
                        .anyMatch(set -> set.code().equals(dossier.criteriaSet()));
        boolean stands = territory.get(dossier.commune()).existsOn(time.today());
        List<Refusal> defects = new ArrayList<>(SubmissionRules.defects(draft, inForce, stands));
        if (!filedBefore) {
            defects.addAll(courses.filingDefects(dossier));
        }
        defects.addAll(renewing.defects(dossier));
        Version before = carrying.versionBefore(dossier.id()).orElse(null);
        defects.addAll(RenewalRules.defects(draft, Version.of(dossier.id(), dossier.tourismCase(), draft), before));
        return defects;
    }

    /** "Sản phẩm đồ uống; Đồ uống có cồn; Rượu trắng": the place of a set in Phụ lục I. */
    public String groupOf(String criteriaSet) {
        for (ProductGroup group : regulations.groups()) {
            for (ProductGroup.Branch branch : group.branches()) {
                if (branch.criteriaSet().equals(criteriaSet)) {
                    String subgroup = branch.subgroup();
                    return group.name() + "; " + branch.name() + (subgroup == null ? "" : "; " + subgroup);
                }
            }
        }
        return regulations.find(criteriaSet).map(set -> set.name()).orElse("");
    }
}
