package vn.saolang.demo.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.territory.UnitRef;

/** Fictional co-operatives of the demo round with their products. */
@Component
class DemoFirms {

    private static final List<String> TEAS = List.of(
            "Chè nõn mẫu",
            "Chè xanh mẫu Xóm Đồi",
            "Chè móc câu mẫu",
            "Chè ướp sen mẫu",
            "Trà túi lọc mẫu",
            "Chè tôm nõn mẫu",
            "Chè đinh mẫu",
            "Chè búp sao suốt mẫu",
            "Chè bồm mẫu",
            "Chè mầm sương mẫu",
            "Chè lam mẫu");

    private final Producers producers;
    private final Products products;
    private final DemoPictures pictures;

    DemoFirms(Producers producers, Products products, DemoPictures pictures) {
        this.producers = producers;
        this.products = products;
        this.pictures = pictures;
    }

    /** Registers the tea co-operative and its products. */
    List<ProductId> teas(Actor producer) {
        UnitRef commune = UnitRef.parse(DemoPeople.COMMUNE);
        EntityId entity = producers.register(
                producer,
                new EntityDetails(
                        "HTX Mẫu Chè Tân Cương",
                        EntityKind.COOPERATIVE,
                        "4600000000",
                        LocalDate.of(2020, 3, 2),
                        "Phòng đăng ký kinh doanh (dữ liệu giả định)",
                        true,
                        "Xóm Mẫu, xã Tân Cương (dữ liệu giả định)",
                        commune,
                        "0208 000 0000",
                        "htx-mau@example.vn",
                        new Representative(
                                "Người đại diện mẫu", "Giám đốc", Representative.Sex.FEMALE, "Kinh", "Xóm Mẫu", null)));
        return TEAS.stream().map(name -> tea(producer, entity, name, commune)).toList();
    }

    private ProductId tea(Actor producer, EntityId entity, String name, UnitRef commune) {
        ProductId id = products.register(
                producer,
                entity,
                new ProductDetails(
                        name,
                        "QD26-11",
                        null,
                        commune,
                        "Chè búp sao thủ công, đóng gói 100 g (dữ liệu giả định).",
                        "Túi thiếc, hộp giấy",
                        "Câu chuyện giả định: cây chè trên đồi mẫu được chăm và sao theo cách của các hộ trong xóm."));
        products.addPhoto(producer, id, pictures.photo(name), "anh-san-pham.png");
        return id;
    }
}
