package vn.saolang.demo.app;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Block;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;
import vn.saolang.product.ProductId;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Takes a fictional product's dossier as far along its path as a story needs. */
@Component
class DemoDossiers {

    private final DossierSteps steps;
    private final DemoPeople people;
    private final DemoPictures pictures;
    private final Regulations regulations;
    private final VietnamTime time;
    private int letters;
    private byte[] area = {};
    private final Map<DossierId, UUID> areas = new HashMap<>();

    DemoDossiers(
            DossierSteps steps, DemoPeople people, DemoPictures pictures, Regulations regulations, VietnamTime time) {
        this.steps = steps;
        this.people = people;
        this.pictures = pictures;
        this.regulations = regulations;
        this.time = time;
    }

    /** Begun, not complete. */
    DossierId begun(Actor producer, ProductId product) {
        DossierId id = steps.open(producer, product);
        steps.write(producer, id, SectionName.FORM01, Map.of("samples", "5", "place", "Tân Cương"));
        return id;
    }

    /** Handed in, every criterion answered for so many stars and with evidence. */
    DossierId submitted(Actor producer, ProductId product, String set, int stars) {
        DossierId id = begun(producer, product);
        writeReport(producer, id);
        steps.attach(producer, id, "I.7", pictures.paper("Giấy đăng ký kinh doanh"), "dang-ky-kinh-doanh.png");
        options(set, stars).forEach((criterion, option) -> {
            steps.answer(producer, id, criterion, option, "Xem minh chứng kèm theo (dữ liệu giả định).");
            steps.attach(
                    producer,
                    id,
                    criterion,
                    pictures.paper("Minh chứng " + criterion),
                    "minh-chung-" + criterion + ".png");
        });
        areas.put(
                id,
                steps.attach(producer, id, "1.1", new ByteArrayInputStream(area()), "vung-nguyen-lieu.pdf")
                        .id());
        steps.submit(producer, id);
        return id;
    }

    /** The paper of some pages in a dossier that was handed in. */
    UUID areaOf(DossierId id) {
        return Objects.requireNonNull(areas.get(id));
    }

    /** A paper of some pages, so that a place in it can be pointed at. */
    private byte[] area() {
        if (area.length == 0) {
            var paper = PaperDraft.titled("Hồ sơ vùng nguyên liệu (dữ liệu giả định)")
                    .kind("HỒ SƠ VÙNG NGUYÊN LIỆU", "Dữ liệu giả định, không có giá trị")
                    .add(
                            Block.text("Vùng nguyên liệu 5 ha của 12 hộ liên kết trong xã."),
                            new Block.PageBreak(),
                            Block.text(
                                    "Sản lượng búp tươi thu mua năm trước: 42 tấn, trong đó 31 tấn của các hộ trong xã."),
                            new Block.PageBreak(),
                            Block.text("Hợp đồng liên kết số 01: bên bán giao tối thiểu 70% sản lượng búp tươi."))
                    .done();
            area = Papers.write(paper, PaperFormat.PDF).bytes();
        }
        return area;
    }

    private void writeReport(Actor producer, DossierId id) {
        steps.write(
                producer,
                id,
                SectionName.GENERAL,
                Map.of(
                        "productDescription", "Đóng gói 100 g và 200 g, nguyên liệu trong xã (dữ liệu giả định).",
                        "held", "BUSINESS_REGISTRATION",
                        "history", "Thành lập năm 2020 (dữ liệu giả định).",
                        "structure", "7 thành viên, 12 hộ liên kết (dữ liệu giả định)."));
        steps.write(
                producer,
                id,
                SectionName.RESULTS,
                Map.of(
                        "organisation", "Vùng nguyên liệu 5 ha, hợp đồng liên kết với các hộ (dữ liệu giả định).",
                        "quality", "Quy trình VietGAP (dữ liệu giả định).",
                        "market", "Bán trong tỉnh và qua sàn thương mại điện tử (dữ liệu giả định).",
                        "business", "Doanh thu tăng hai năm liền (dữ liệu giả định)."));
        steps.write(
                producer,
                id,
                SectionName.PLAN,
                Map.of("plan", "Mở rộng vùng nguyên liệu, đổi mới bao bì (dữ liệu giả định)."));
    }

    /** Report and letter lie before the commune's chair. */
    DossierId proposed(Actor producer, ProductId product, String set, int stars) {
        DossierId id = submitted(producer, product, set, stars);
        Actor officer = people.actor("commune-officer");
        steps.receiveAtCommune(officer, id);
        steps.write(
                officer,
                id,
                SectionName.CHECKLIST,
                Map.of("form01", "true", "form02", "true", "evidence", "true", "samples", "true"));
        steps.write(
                officer,
                id,
                SectionName.REPORT,
                Map.of(
                        "material", "Nguyên liệu từ các hộ trong xã (dữ liệu giả định).",
                        "labour", "Lao động chủ yếu là người địa phương (dữ liệu giả định).",
                        "idea", "Phát triển từ nghề truyền thống của xã (dữ liệu giả định).",
                        "identity", "Gắn với vùng chè Tân Cương (dữ liệu giả định)."));
        steps.write(officer, id, SectionName.LETTER, Map.of("text", ""));
        steps.propose(officer, id);
        return id;
    }

    /** Signed by the commune's chair and sent to the province. */
    DossierId forwarded(Actor producer, ProductId product, String set, int stars) {
        DossierId id = proposed(producer, product, set, stars);
        LocalDate today = time.today();
        letters += 2;
        steps.sign(
                people.actor("commune-chair"),
                id,
                new CommuneSignature(Integer.toString(letters - 1), today, Integer.toString(letters), today));
        return id;
    }

    /** Checked by the province and ready for a round. */
    DossierId ready(Actor producer, ProductId product, String set, int stars) {
        DossierId id = forwarded(producer, product, set, stars);
        Actor office = people.actor("province-office");
        steps.receiveAtProvince(office, id);
        steps.clear(office, id);
        return id;
    }

    /** For each criterion the cheapest option that holds the minimums of so many stars, the best where none is asked. */
    Map<String, Integer> options(String setCode, int stars) {
        CriteriaSet set = regulations.get(setCode);
        Map<String, Integer> options = new LinkedHashMap<>();
        for (Criterion leaf : set.leaves()) {
            var least = set.allMinimums()
                    .filter(one -> one.stars() <= stars && one.criterion().equals(leaf.code()))
                    .map(one -> one.points())
                    .max(Comparator.naturalOrder())
                    .orElse(stars < 3 ? java.math.BigDecimal.ZERO : leaf.maxPoints());
            options.put(
                    leaf.code(),
                    leaf.options().stream()
                            .filter(one -> one.points().compareTo(stars == 5 ? leaf.maxPoints() : least) >= 0)
                            .min(Comparator.comparing(Option::points))
                            .map(Option::index)
                            .orElse(0));
        }
        return options;
    }
}
