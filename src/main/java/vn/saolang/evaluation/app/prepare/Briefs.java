package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.CommuneSaid;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.meeting.ProductBrief;
import vn.saolang.papers.meeting.ProductBrief.Text;
import vn.saolang.product.Products;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Territory;

/**
 * Puts the brief of a product together, for everybody who takes part in it. Who is recused gets none. Nothing of the council's own
 * sheets is in it, and no text the producer marked as a trade secret.
 */
@Component
public class Briefs {

    private final PreparationDoor door;
    private final ScoredProductStore products;
    private final Dossiers dossiers;
    private final Products catalogue;
    private final Regulations regulations;
    private final Territory territory;
    private final TeamFindings teams;
    private final BriefPoints points;
    private final BriefPapers papers;
    private final MessageSource messages;

    Briefs(
            PreparationDoor door,
            ScoredProductStore products,
            Dossiers dossiers,
            Products catalogue,
            Regulations regulations,
            Territory territory,
            TeamFindings teams,
            BriefPoints points,
            BriefPapers papers,
            MessageSource messages) {
        this.door = door;
        this.products = products;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.regulations = regulations;
        this.territory = territory;
        this.teams = teams;
        this.points = points;
        this.papers = papers;
        this.messages = messages;
    }

    /** A brief with where its product stands. */
    public record Brief(Room room, ScoredProduct product, ProductBrief text) {}

    /** @throws NotFound for whoever is not in the meeting, and for members recused from the product */
    public Brief brief(Actor actor, SessionId session, UUID productId) {
        Room room = door.meet(actor, session);
        ScoredProduct product = products.find(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("product " + productId));
        return new Brief(room, product, text(room, product));
    }

    private ProductBrief text(Room room, ScoredProduct product) {
        DossierSummary dossier = dossiers.get(new DossierId(product.dossier()));
        SealedDossier sealed = dossiers.sealed(dossier.id(), product.submission());
        CriteriaSet set = regulations.get(product.criteriaSet());
        TeamFindings.Said said = teams.ofCandidate(product.candidate());
        BriefPoints.Points found = points.of(set, product, sealed, said);
        TeamFindings.Reported report = said.report();
        return new ProductBrief(
                product.productName(),
                product.productCode(),
                "Phiên họp ngày " + PaperWords.day(room.session().heldOn()),
                room.session().heldOn(),
                facts(product, dossier, sealed, set),
                papers.photo(catalogue.get(dossier.product())),
                commune(dossier.id()),
                found.parts(),
                found.self(),
                found.team(),
                report == null
                        ? null
                        : "Báo cáo của Tổ tư vấn số %s, ngày %s."
                                .formatted(report.number(), PaperWords.day(report.date())),
                found.differences(),
                found.dangers(),
                papers.contradictions(dossier.product()),
                papers.expiring(dossier.product(), room.session().heldOn()),
                papers.changes(sealed),
                papers.requests(product.candidate()));
    }

    private List<Text> facts(ScoredProduct product, DossierSummary dossier, SealedDossier sealed, CriteriaSet set) {
        List<Text> facts = new ArrayList<>(List.of(
                new Text("Mã sản phẩm", PaperWords.or(product.productCode())),
                new Text("Chủ thể", product.entityName()),
                new Text(
                        "Nơi sản xuất",
                        territory.get(dossier.commune()).name() + ", "
                                + territory.get(dossier.province()).name()),
                new Text("Bộ tiêu chí", "Bộ %d: %s".formatted(set.number(), set.name())),
                new Text("Nhóm sản phẩm", PaperWords.or(sealed.form01().group())),
                new Text("Hình thức", text("dossier.kind." + dossier.kind())),
                new Text(
                        "Hồ sơ",
                        "lần nộp %d, %d tệp minh chứng"
                                .formatted(
                                        sealed.number(),
                                        sealed.evidence().values().stream()
                                                .mapToInt(List::size)
                                                .sum()))));
        String chosen = product.tourismCase();
        set.cases().stream()
                .filter(one -> one.code().equals(chosen))
                .forEach(one -> facts.add(new Text("Trường hợp", one.name())));
        return facts;
    }

    private List<Text> commune(DossierId id) {
        CommuneSaid said = dossiers.communeSaid(id).orElse(null);
        if (said == null) {
            return List.of();
        }
        List<Text> topics = new ArrayList<>(List.of(
                new Text("Nguyên liệu địa phương", said.material()),
                new Text("Lao động địa phương", said.labour()),
                new Text("Nguồn gốc ý tưởng", said.idea()),
                new Text("Bản sắc, trí tuệ địa phương", said.identity())));
        if (!said.conclusion().isBlank()) {
            topics.add(new Text("Kết luận cuộc họp cấp xã", said.conclusion()));
        }
        return topics;
    }

    private String text(String key) {
        return java.util.Objects.requireNonNull(messages.getMessage(key, null, Locale.of("vi")));
    }
}
