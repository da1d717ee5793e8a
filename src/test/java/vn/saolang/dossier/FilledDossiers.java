package vn.saolang.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import vn.saolang.People;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.UnitRef;

/** Dossiers for tests, filled and moved by the real verbs with real actors. */
public class FilledDossiers {

    /** Xã Tân Cương, Thái Nguyên, since 1/7/2025. */
    public static final UnitRef COMMUNE = new UnitRef("05503", LocalDate.of(2025, 7, 1));

    public static final UnitRef PROVINCE = new UnitRef("19", LocalDate.of(2025, 7, 1));

    private final People people;
    private final Producers producers;
    private final Products products;
    private final Regulations regulations;
    private final DossierSteps steps;

    public FilledDossiers(
            People people, Producers producers, Products products, Regulations regulations, DossierSteps steps) {
        this.people = people;
        this.producers = producers;
        this.products = products;
        this.regulations = regulations;
        this.steps = steps;
    }

    public Actor producer() {
        return people.a(Role.PRODUCER, "");
    }

    public Actor officer() {
        return people.a(Role.COMMUNE_OFFICER, COMMUNE.key());
    }

    public Actor chair() {
        return people.a(Role.COMMUNE_CHAIR, COMMUNE.key());
    }

    public Actor office() {
        return people.a(Role.PROVINCE_OFFICE, PROVINCE.key());
    }

    public static EntityDetails entity(EntityKind kind) {
        return new EntityDetails(
                "Hợp tác xã Thử nghiệm",
                kind,
                "4600123456",
                LocalDate.of(2020, 3, 1),
                "Phòng Tài chính - Kế hoạch",
                true,
                "Xóm Nam Đồng",
                COMMUNE,
                "0208 3123 456",
                "htx@example.vn",
                new Representative(
                        "Người đại diện", "Giám đốc", Representative.Sex.FEMALE, "Kinh", "Xóm Nam Đồng", null));
    }

    public static ProductDetails tea(String name) {
        return new ProductDetails(name, "QD26-11", null, COMMUNE, "Chè xanh, gói 100 g", "Túi thiếc", "");
    }

    public EntityId registerEntity() {
        return producers.register(producer(), entity(EntityKind.COOPERATIVE));
    }

    public ProductId registerProduct() {
        return products.register(producer(), registerEntity(), tea("Chè thử nghiệm " + UUID.randomUUID()));
    }

    /** Complete but not handed in. */
    public DossierId written() {
        DossierId id = steps.open(producer(), registerProduct());
        Actor by = producer();
        steps.write(by, id, SectionName.FORM01, Map.of("samples", "5", "place", "Tân Cương"));
        steps.write(
                by,
                id,
                SectionName.GENERAL,
                Map.of(
                        "productDescription",
                        "Gói 100 g",
                        "held",
                        "BUSINESS_REGISTRATION",
                        "history",
                        "2020",
                        "structure",
                        "7 người"));
        steps.write(
                by,
                id,
                SectionName.RESULTS,
                Map.of("organisation", "Vùng chè", "quality", "VietGAP", "market", "Trong tỉnh", "business", "Tăng"));
        steps.write(by, id, SectionName.PLAN, Map.of("plan", "Mở rộng"));
        steps.attach(by, id, "I.7", new ByteArrayInputStream(picture()), "dkkd.png");
        CriteriaSet set = regulations.get("QD26-11");
        for (Criterion leaf : set.leaves()) {
            steps.answer(by, id, leaf.code(), 1, "Mô tả " + leaf.code());
            steps.attach(
                    by, id, leaf.code(), new ByteArrayInputStream(picture()), "minh-chung-" + leaf.code() + ".png");
        }
        return id;
    }

    public DossierId submitted() {
        DossierId id = written();
        steps.submit(producer(), id);
        return id;
    }

    /** Report and letter lie before the chair. */
    public DossierId proposed() {
        DossierId id = submitted();
        steps.receiveAtCommune(officer(), id);
        writeReport(id);
        steps.propose(officer(), id);
        return id;
    }

    public void writeReport(DossierId id) {
        steps.write(
                officer(),
                id,
                SectionName.CHECKLIST,
                Map.of("form01", "true", "form02", "true", "evidence", "true", "samples", "true"));
        steps.write(
                officer(),
                id,
                SectionName.REPORT,
                Map.of("material", "Tại xã", "labour", "Tại xã", "idea", "Truyền thống", "identity", "Chè Tân Cương"));
        steps.write(officer(), id, SectionName.LETTER, Map.of("text", "Đề nghị đánh giá"));
    }

    public DossierId forwarded(LocalDate signedOn) {
        DossierId id = proposed();
        steps.sign(chair(), id, signature(signedOn));
        return id;
    }

    public DossierId ready(LocalDate signedOn) {
        DossierId id = forwarded(signedOn);
        steps.receiveAtProvince(office(), id);
        steps.clear(office(), id);
        return id;
    }

    public static CommuneSignature signature(LocalDate day) {
        return new CommuneSignature("12", day, "34", day);
    }

    /** A small real PNG, another each time. */
    public static byte[] picture() {
        var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
        UUID random = UUID.randomUUID();
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, (int) (random.getLeastSignificantBits() >> (i % 32)) * 31 + i);
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> problems(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (vn.saolang.kernel.RefusedException refused) {
            return refused.refusals().stream()
                    .map(vn.saolang.kernel.Refusal::code)
                    .toList();
        }
    }
}
