package vn.saolang.recognition.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Certificate;
import vn.saolang.papers.Issue;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.RecognitionPapers;
import vn.saolang.papers.RecognitionPapers.Ranked;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.Outcome;
import vn.saolang.recognition.store.ProposalStore;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/** Fills the papers between result and notice; what nobody gave yet prints as dots. */
@Component
public class RecognitionPaperwork {

    private final Offices offices;
    private final Enclosures enclosures;
    private final Dossiers dossiers;
    private final Producers producers;
    private final Regulations regulations;
    private final Territory territory;
    private final ProposalStore proposals;
    private final CertificateStore certificates;
    private final VietnamTime time;
    private final String base;
    private final boolean demo;

    RecognitionPaperwork(
            Offices offices,
            Enclosures enclosures,
            Dossiers dossiers,
            Producers producers,
            Regulations regulations,
            Territory territory,
            ProposalStore proposals,
            CertificateStore certificates,
            VietnamTime time,
            @Value("${saolang.base-url:http://localhost:8080}") String base,
            @Value("${saolang.demo:false}") boolean demo) {
        this.offices = offices;
        this.enclosures = enclosures;
        this.dossiers = dossiers;
        this.producers = producers;
        this.regulations = regulations;
        this.territory = territory;
        this.proposals = proposals;
        this.certificates = certificates;
        this.time = time;
        this.base = base;
        this.demo = demo;
    }

    /** Tờ trình of the office. */
    public Paper submission(Decision decision) {
        LocalDate day = dayOf(decision);
        String scope = decision.scope();
        Issue issue = new Issue(
                offices.issuer(scope),
                offices.office(scope, day),
                decision.submissionNumber(),
                Level.ofScope(scope) == Level.CENTRAL ? "TTr-BNNMT" : "TTr-VPĐP",
                offices.place(scope),
                decision.submissionOn(),
                List.of("THỦ TRƯỞNG CƠ QUAN"),
                null);
        boolean approves = decision.kind() == DecisionKind.APPROVAL;
        List<Ranked> ranked = ranked(decision);
        return new RecognitionPapers.Submission(
                        issue,
                        offices.signerTitle(scope, day),
                        councils(decision),
                        null,
                        approves ? List.of() : ranked,
                        approves ? ranked : List.of(),
                        List.of("Dự thảo Quyết định", "Biên bản họp Hội đồng", "Phiếu đánh giá của các thành viên"))
                .paper();
    }

    /** The decision itself, with its list. */
    public Paper decision(Decision decision) {
        LocalDate day = dayOf(decision);
        String scope = decision.scope();
        Issue issue = issue(scope, decision.number(), decision.symbol(), decision.decidedOn(), decision.signerName());
        String office = offices.office(scope, day);
        return decision.kind() == DecisionKind.APPROVAL
                ? new RecognitionPapers.Approval(
                                issue,
                                offices.signerTitle(scope, day),
                                office,
                                null,
                                councils(decision),
                                ranked(decision))
                        .paper()
                : new RecognitionPapers.Recognition(
                                issue,
                                decision.level() == Level.CENTRAL,
                                offices.signerTitle(scope, day),
                                office,
                                null,
                                councils(decision),
                                ranked(decision))
                        .paper();
    }

    /** The letter that proposes the products of an approving decision to the ministry. */
    public Paper ministryLetter(Decision decision) {
        ProposalStore.@Nullable Letter letter = proposals.letterOf(decision.id());
        String number = letter == null ? null : letter.number();
        String[] parts = Objects.requireNonNullElse(number, "").split("/", 2);
        Issue issue = issue(
                decision.scope(),
                number == null ? null : parts[0],
                parts.length == 2 ? parts[1] : "UBND",
                letter == null ? null : letter.day(),
                decision.signerName());
        return new RecognitionPapers.MinistryRequest(issue, ranked(decision), enclosures.of(decision)).paper();
    }

    /** The certificate of one product of a recognising decision; a draft until that is signed. */
    public Paper certificate(Decision decision, UUID itemId) {
        DecisionItem item = decision.items().stream()
                .filter(one -> one.id().equals(itemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("certificate"));
        if (decision.kind() != DecisionKind.RECOGNITION) {
            throw new NotFound("certificate of an approval");
        }
        DossierSummary dossier = dossiers.get(item.dossier());
        @Nullable LocalDate issued = decision.decidedOn();
        String code =
                Objects.requireNonNullElse(item.productCode(), item.product().toString());
        return new Certificate(
                offices.issuer(decision.scope()),
                item.productName(),
                item.productCode(),
                item.entityName(),
                producers.find(dossier.entity()).map(EntitySummary::address).orElse(null),
                regulations.get(dossier.criteriaSet()).name(),
                item.stars(),
                decision.fullNumber(),
                issued,
                offices.place(decision.scope()),
                issued,
                issued == null ? null : lastDay(item, issued),
                offices.signature(decision.scope()),
                decision.signerName(),
                base + "/register/" + code.toLowerCase(java.util.Locale.ROOT),
                demo || decision.state() != DecisionState.ISSUED ? "BẢN MẪU" : null,
                ended(item));
    }

    /** What a certificate kept for the record says once it was withdrawn; null while it was not. */
    private @Nullable String ended(DecisionItem item) {
        return certificates
                .endingOfItem(item.id())
                .map(one -> (one.by().equals("ANNULLED")
                                ? "QUYẾT ĐỊNH CÔNG NHẬN ĐÃ BỊ THU HỒI"
                                : "GIẤY CHỨNG NHẬN ĐÃ BỊ THU HỒI")
                        + " TỪ NGÀY " + PaperWords.day(one.on()) + " - KHÔNG CÒN GIÁ TRỊ SỬ DỤNG")
                .orElse(null);
    }

    private LocalDate lastDay(DecisionItem item, LocalDate issued) {
        return issued.plusMonths(regulations.regimeFor(item.filedOn()).certificateMonths())
                .minusDays(1);
    }

    /** The notice of a result. */
    public Paper notice(Notice notice) {
        LocalDate day = Objects.requireNonNullElse(notice.noticedOn(), time.today());
        Issue issue = new Issue(
                offices.issuer(notice.scope()),
                offices.office(notice.scope(), day),
                notice.number(),
                notice.symbol(),
                offices.place(notice.scope()),
                notice.noticedOn(),
                List.of("THỦ TRƯỞNG CƠ QUAN"),
                null);
        DossierSummary dossier = dossiers.get(notice.dossier());
        List<String> addressees = new ArrayList<>();
        if (notice.level() == Level.CENTRAL) {
            addressees.add(
                    "Ủy ban nhân dân " + offices.province(dossier.province().key()));
        } else {
            addressees.add("Ủy ban nhân dân " + territory.get(notice.commune()).name());
        }
        addressees.add(notice.entityName());
        Ranked ranked = ranked(
                notice.productName(),
                notice.productCode(),
                notice.entityName(),
                notice.total(),
                notice.stars(),
                notice.remark(),
                dossier);
        String decision = notice.outcome() == Outcome.RECOGNISED ? notice.decision() : null;
        return new RecognitionPapers.ResultNotice(issue, addressees, notice.councilName(), decision, List.of(ranked))
                .paper();
    }

    private Issue issue(
            String scope, @Nullable String number, String symbol, @Nullable LocalDate day, @Nullable String signer) {
        return new Issue(
                null,
                offices.issuer(scope),
                number,
                symbol,
                offices.place(scope),
                day,
                offices.signature(scope),
                signer);
    }

    private LocalDate dayOf(Decision decision) {
        return Objects.requireNonNullElse(decision.decidedOn(), time.today());
    }

    private static String councils(Decision decision) {
        return decision.items().stream()
                .map(DecisionItem::councilName)
                .distinct()
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    private List<Ranked> ranked(Decision decision) {
        return decision.items().stream()
                .map(item -> ranked(
                        item.productName(),
                        item.productCode(),
                        item.entityName(),
                        item.total(),
                        item.stars(),
                        item.remark(),
                        dossiers.get(item.dossier())))
                .toList();
    }

    private Ranked ranked(
            String product,
            @Nullable String code,
            String entity,
            @Nullable BigDecimal total,
            int stars,
            String remark,
            DossierSummary dossier) {
        return new Ranked(
                product,
                code,
                entity,
                territory.get(dossier.commune()).name(),
                regulations.get(dossier.criteriaSet()).name(),
                total,
                stars,
                remark.isBlank() ? null : remark);
    }
}
