package vn.saolang.demo.app;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.FormerDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.territory.UnitRef;

/** Two dossiers on the provincial office's desk that were filed before the act (26/2026 Điều 12.2). */
@Component
@Order(20)
class DemoFormer implements DemoChapter {

    private final FormerDossiers formers;
    private final DemoPeople people;
    private final DemoPictures pictures;

    DemoFormer(FormerDossiers formers, DemoPeople people, DemoPictures pictures) {
        this.formers = formers;
        this.people = people;
        this.pictures = pictures;
    }

    @Override
    public void load() {
        Actor office = people.actor("province-office");
        UnitRef commune = UnitRef.parse(DemoPeople.COMMUNE);
        UUID first = formers.enter(
                office,
                "Chè lam mẫu (giả định)",
                "Hộ kinh doanh mẫu (giả định)",
                DossierKind.FIRST,
                LocalDate.of(2026, 5, 11),
                commune);
        formers.attach(office, first, pictures.paper("Phiếu đăng ký theo quy định trước"), "phieu-dang-ky.png");
        formers.enter(
                office,
                "Mật ong mẫu (giả định)",
                "HTX Mẫu Mật ong (giả định)",
                DossierKind.RE_EVALUATION,
                LocalDate.of(2026, 5, 18),
                commune);
    }
}
