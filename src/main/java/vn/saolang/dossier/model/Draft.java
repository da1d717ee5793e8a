package vn.saolang.dossier.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.Form01;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.content.HeldPaper;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.content.SinceRecognition;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.Representative;
import vn.saolang.product.ProductSummary;
import vn.saolang.regulation.CriteriaSet;

/**
 * Everything that stands in a dossier before it is sealed.
 *
 * @param sections fields by section; a section nothing was written in is missing
 * @param answers by criterion; only those something was written for
 * @param group ngành, nhóm, phân nhóm of the set
 */
public record Draft(
        DossierKind kind,
        Entity entity,
        ProductSummary product,
        CriteriaSet set,
        String group,
        Map<SectionName, Map<String, String>> sections,
        Map<String, SelfAnswer> answers,
        List<EvidenceItem> evidence) {

    /** The pseudo-criterion under which papers of form 02 I.7 are attached. */
    public static final String GENERAL_PAPERS = "I.7";

    public String text(SectionName section, String field) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(field, "").strip();
    }

    /** What was answered for a criterion, perhaps nothing. */
    public SelfAnswer answer(String criterion) {
        return answers.getOrDefault(criterion, SelfAnswer.none(criterion));
    }

    public List<EvidenceItem> evidenceOf(String criterion) {
        return evidence.stream()
                .filter(item -> item.criterion().equals(criterion))
                .toList();
    }

    /** The papers ticked in form 02 I.7. */
    public List<HeldPaper> held() {
        List<String> ticked = Arrays.asList(text(SectionName.GENERAL, "held").split(","));
        return Arrays.stream(HeldPaper.values())
                .filter(paper -> ticked.contains(paper.name()))
                .toList();
    }

    public Form01 form01() {
        EntityDetails details = entity.details();
        return new Form01(
                details.name(),
                details.representative().name(),
                details.representative().title(),
                details.address(),
                details.phone(),
                details.email(),
                product.name(),
                group,
                kind,
                set.tourism() ? "" : text(SectionName.FORM01, "samples"),
                text(SectionName.FORM01, "place"));
    }

    public Form02 form02() {
        EntityDetails details = entity.details();
        Representative person = details.representative();
        return new Form02(
                details.name(),
                entity.kind().name(),
                details.address(),
                details.phone(),
                details.email(),
                person.name(),
                person.sex() == null ? "" : person.sex().name(),
                person.ethnicity(),
                person.address(),
                details.registeredOn() == null ? "" : details.registeredOn().toString(),
                details.registrationNumber() + (details.registeredAt().isEmpty() ? "" : ", " + details.registeredAt()),
                product.name(),
                text(SectionName.GENERAL, "productDescription"),
                held(),
                text(SectionName.GENERAL, "otherRights"),
                text(SectionName.GENERAL, "history"),
                text(SectionName.GENERAL, "structure"),
                text(SectionName.RESULTS, "organisation"),
                text(SectionName.RESULTS, "quality"),
                text(SectionName.RESULTS, "market"),
                text(SectionName.RESULTS, "business"),
                text(SectionName.PLAN, "plan"),
                since());
    }

    private @Nullable SinceRecognition since() {
        return switch (kind) {
            case FIRST -> null;
            case UPGRADE -> new SinceRecognition(text(SectionName.CHANGES, "changes"), List.of(), Map.of());
            case RE_EVALUATION -> updates();
        };
    }

    private SinceRecognition updates() {
        List<String> confirmed =
                Arrays.asList(text(SectionName.UPDATES, "unchanged").split(","));
        Map<String, String> updates = new LinkedHashMap<>();
        for (String content : SinceRecognition.CONTENTS) {
            if (!text(SectionName.UPDATES, content).isEmpty()) {
                updates.put(content, text(SectionName.UPDATES, content));
            }
        }
        return new SinceRecognition(
                "",
                SinceRecognition.CONTENTS.stream().filter(confirmed::contains).toList(),
                updates);
    }
}
