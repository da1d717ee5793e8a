package vn.saolang.demo.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.Dossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.vault.Fact;
import vn.saolang.vault.IpDraft;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.Vault;

/** Papers of the tea co-operative: one expired, one about to, a label that names another product, a mark on its way. */
@Component
@Order(4)
class DemoVault implements DemoChapter {

    private static final String ISSUER = "Nơi cấp giả định";

    private final DemoPeople people;
    private final DemoPictures pictures;
    private final Producers producers;
    private final Products products;
    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final Vault vault;
    private final VietnamTime time;

    DemoVault(
            DemoPeople people,
            DemoPictures pictures,
            Producers producers,
            Products products,
            Dossiers dossiers,
            DossierSteps steps,
            Vault vault,
            VietnamTime time) {
        this.people = people;
        this.pictures = pictures;
        this.producers = producers;
        this.products = products;
        this.dossiers = dossiers;
        this.steps = steps;
        this.vault = vault;
        this.time = time;
    }

    @Override
    public void load() {
        Actor producer = people.actor("producer");
        EntityId entity = producers.of(producer).getFirst().id();
        ProductId draft = products.of(entity).stream()
                .map(ProductSummary::id)
                .filter(id -> dossiers.ofProduct(id).stream().anyMatch(one -> one.state() == DossierState.DRAFT))
                .findFirst()
                .orElseThrow();
        papers(producer, entity, draft);
        mark(producer, entity);
    }

    private void papers(Actor producer, EntityId entity, ProductId draft) {
        LocalDate today = time.today();
        keep(producer, entity, null, Sheet.REGISTRATION, "Giấy đăng ký hợp tác xã", today.minusYears(6), null);
        PaperId safety = keep(
                producer,
                entity,
                null,
                Sheet.FOOD_SAFETY_CERTIFICATE,
                "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
                today.minusYears(3).minusDays(20),
                today.minusDays(20));
        PaperDraft farming = new PaperDraft(
                null,
                PaperKind.QUALITY_SYSTEM,
                null,
                "Giấy chứng nhận VietGAP",
                ISSUER,
                "VG-02",
                today.minusYears(2),
                today.plusDays(60));
        vault.add(producer, entity, farming, pictures.paper("VietGAP"), "vietgap.png");
        PaperId lab = keep(producer, entity, draft, Sheet.LAB_SHEET, "Phiếu thử mẫu chè", today.minusMonths(14), null);
        PaperId label = keep(producer, entity, draft, Sheet.LABEL, "Nhãn gói 100 g", today.minusMonths(2), null);
        vault.declare(producer, lab, Map.of(Fact.PRODUCT_NAME, "Chè nõn mẫu", Fact.INDICATORS, "Chì, cadimi"));
        vault.declare(producer, label, Map.of(Fact.PRODUCT_NAME, "Chè nõn mẫu thượng hạng", Fact.NET_WEIGHT, "100 g"));
        steps.take(producer, dossiers.ofProduct(draft).getFirst().id(), "6.1.1", safety);
    }

    private PaperId keep(
            Actor producer,
            EntityId entity,
            @Nullable ProductId product,
            Sheet sheet,
            String title,
            LocalDate issued,
            @Nullable LocalDate expires) {
        PaperDraft draft =
                new PaperDraft(product, sheet.kind(), sheet, title, ISSUER, sheet.ordinal() + "/GĐ", issued, expires);
        return vault.add(producer, entity, draft, pictures.paper(title), "giay-to.png");
    }

    private void mark(Actor producer, EntityId entity) {
        LocalDate filed = time.today().minusMonths(9);
        UUID mark = vault.enterRight(
                producer, entity, new IpDraft(IpKind.TRADE_MARK, "Chè Mẫu (giả định)", "4-0000-00001", null, filed));
        vault.advanceRight(producer, mark, 0, IpStage.ACCEPTED, filed.plusMonths(1), "");
        vault.advanceRight(producer, mark, 1, IpStage.PUBLISHED, filed.plusMonths(3), "");
    }
}
