package vn.saolang.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.TestDatabase;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.Recognised;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.Regulations;

/** Re-evaluations for tests: recognised products whose dossiers came to the province again, and ballots over them. */
public class ReEvaluated extends SeatedCouncil {

    /** Valid until 09/01/2027; the window runs from 13/07/2026 to 11/09/2026. */
    public static final LocalDate ISSUED = LocalDate.of(2024, 1, 10);

    @Autowired
    Dossiers dossierQuestions;

    @Autowired
    ReEvaluationSteps again;

    @Autowired
    Regulations sets;

    @Autowired
    SessionQueries sessionQuestions;

    /** A ballot over one re-evaluation, sent today. */
    public record Asked(SessionId ballot, UUID product, DossierId dossier, UUID candidate, List<Actor> members) {}

    /** A re-evaluation dossier of a product with so many stars on the province's desk, not yet looked at. */
    public DossierId atProvince(int stars) {
        FilledDossiers filled = dossiers();
        ProductId product = new Recognised(filled, dossierQuestions).product(stars, ISSUED, DAY);
        if (stars == 5) {
            TestDatabase.jdbc().sql("""
                            update recognition.recognition set level = 'CENTRAL' where listed_id =
                                (select id from recognition.listed_product where product_id = :product)
                            """).param("product", product.value()).update();
        }
        DossierId id = steps.open(filled.producer(), product, DossierKind.RE_EVALUATION);
        steps.write(
                filled.producer(),
                id,
                SectionName.UPDATES,
                Map.of(
                        "unchanged", "material,technology,packaging,label,declaration,market",
                        "tests", "Phiếu kiểm nghiệm 2025, 2026",
                        "output", "12 tấn",
                        "turnover", "2 tỷ đồng"));
        steps.submit(filled.producer(), id);
        steps.receiveAtCommune(filled.officer(), id);
        filled.writeReport(id);
        steps.propose(filled.officer(), id);
        steps.sign(filled.chair(), id, FilledDossiers.signature(DAY));
        steps.receiveAtProvince(office(), id);
        return id;
    }

    /** The same, found complete. */
    public DossierId complete(int stars) {
        DossierId id = atProvince(stars);
        steps.clear(office(), id);
        return id;
    }

    /** Taken up, with the agency's report issued; gives the candidate. */
    public UUID reported(DossierId dossier) {
        UUID candidate = again.takeUp(office(), dossier);
        again.report(office(), candidate, "Đề nghị công nhận lại", new Numbered("7/BC-OCOP", DAY, "Thủ trưởng"));
        return candidate;
    }

    /** A ballot over a 4-star product before a chair and three members. */
    public Asked asked(BigDecimal spread, LocalDate replyBy) {
        return asked(usualRules(spread, MinimumPolicy.MAJORITY), replyBy);
    }

    /** The same under these rules. */
    public Asked asked(vn.saolang.evaluation.app.DraftRules.Draft draft, LocalDate replyBy) {
        DossierId dossier = complete(4);
        UUID candidate = reported(dossier);
        CouncilId council = issuedCouncil(3);
        UUID rules = issuedRules(draft);
        SessionId ballot = again.ask(office(), SCOPE, council, rules, replyBy, List.of(candidate));
        UUID product = sessionQuestions.session(chair(), ballot).products().stream()
                .map(ScoredProduct::id)
                .findFirst()
                .orElseThrow();
        return new Asked(ballot, product, dossier, candidate, List.of(chair(), member(1), member(2), member(3)));
    }

    /** The best option of every criterion, or without criteria that no minimum marks until at most so many points are left. */
    public Map<String, Integer> sheet(int points) {
        var set = sets.get("QD26-11");
        Map<String, Integer> sheet = new HashMap<>();
        BigDecimal total = BigDecimal.valueOf(100);
        for (var leaf : set.leaves()) {
            boolean marked = set.allMinimums().anyMatch(one -> one.criterion().equals(leaf.code()));
            boolean leave = !marked && total.compareTo(BigDecimal.valueOf(points)) > 0;
            sheet.put(leaf.code(), leave ? 0 : leaf.options().size());
            total = leave ? total.subtract(leaf.maxPoints()) : total;
        }
        return sheet;
    }

    /** One member returns the ballot, agreeing. */
    public void agrees(Asked asked, Actor member, int points) {
        again.giveBack(member, asked.ballot(), asked.dossier(), sheet(points), "");
    }

    /** One member returns it against the agency's conclusion. */
    public void disagrees(Asked asked, Actor member, int points) {
        again.giveBack(member, asked.ballot(), asked.dossier(), sheet(points), "Chưa đủ căn cứ");
    }

    /** The chair and so many members. */
    public List<Actor> members(int count) {
        List<Actor> all = new java.util.ArrayList<>(List.of(chair()));
        for (int i = 1; i <= count; i++) {
            all.add(member(i));
        }
        return all;
    }

    /** Writes every answer of a sheet anew, whatever was on it. */
    public void revise(SessionId session, UUID product, Actor member, int points) {
        sheet(points).forEach((criterion, option) -> {
            int seen = sheets.answer(member, session, product, criterion).version();
            saving.save(
                    member, session, product, new vn.saolang.evaluation.model.SavedAnswer(criterion, option, "", seen));
        });
    }

    public void finish(SessionId session, UUID product, Actor member) {
        finishing.finish(member, session, product);
    }
}
