package vn.saolang.demo.app.cycle;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.demo.app.DemoChapter;
import vn.saolang.demo.app.DemoPeople;
import vn.saolang.demo.app.DemoPictures;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialSteps;
import vn.saolang.idea.PotentialSteps.Survey;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.UnitRef;

/** What a commune's survey found, the village meeting that chose one product, and the list of the year. */
@Component
@Order(51)
class DemoPotentials implements DemoChapter {

    private static final String HAMLET = "Xóm Đồi (giả định)";

    private static final Survey TEA = new Survey(
            "Chè xanh sao tay Xóm Đồi",
            "II",
            HAMLET,
            "900",
            "Sao chè bằng tay",
            "Hương cốm, nước xanh; nhiều nhà còn chảo gang cũ",
            "Chưa có bao bì, nhãn; chưa kiểm nghiệm");
    private static final Survey CAKE = new Survey(
            "Bánh chưng gù Xóm Đồi",
            "I",
            HAMLET,
            "2500",
            "Gói bánh bằng lá dong rừng",
            "Khách đi chè hay mua về; làm quanh năm",
            "Hạn dùng ngắn; chưa có cơ sở đứng tên");
    private static final Survey HONEY = new Survey(
            "Mật ong hoa chè", "I", HAMLET, "300", null, "Vườn chè không phun thuốc trong mùa hoa", "Sản lượng còn ít");

    private final DemoPeople people;
    private final DemoPictures pictures;
    private final Producers producers;
    private final PotentialSteps potentials;
    private final Files files;
    private final VietnamTime time;

    DemoPotentials(
            DemoPeople people,
            DemoPictures pictures,
            Producers producers,
            PotentialSteps potentials,
            Files files,
            VietnamTime time) {
        this.people = people;
        this.pictures = pictures;
        this.producers = producers;
        this.potentials = potentials;
        this.files = files;
        this.time = time;
    }

    @Override
    public void load() {
        Actor officer = people.actor("commune-officer");
        UnitRef commune = UnitRef.parse(DemoPeople.COMMUNE);
        PotentialId tea = potentials.survey(officer, commune, grower(), TEA);
        PotentialId cake = potentials.survey(officer, commune, null, CAKE);
        potentials.survey(officer, commune, null, HONEY);
        StoredFile signed = files.store(pictures.paper("Biên bản họp xóm đã ký"), "bien-ban-da-ky.png");
        Map<PotentialId, Integer> votes = new LinkedHashMap<>();
        votes.put(tea, 31);
        votes.put(cake, 12);
        potentials.meet(officer, commune, HAMLET, time.today().minusDays(20), votes, tea, signed.id());
        int year = time.today().getYear();
        potentials.expect(officer, year, tea, 3, 12);
        potentials.expect(officer, year + 1, cake, 3, 4);
    }

    /** The household of the demo chain, if it was registered. */
    private @Nullable EntityId grower() {
        return producers.standing(people.actor("producer-4")).stream()
                .map(EntitySummary::id)
                .findFirst()
                .orElse(null);
    }
}
