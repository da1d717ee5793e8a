package vn.saolang.e2e;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.ResultId;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.UnitRef;

/** A made-up business household whose tea holds four stars, by the verbs of the offices; the demo council scores it. */
final class StarredHousehold {

    private static final String PROVINCE = "19@2025-07-01";
    private static final String TEA = "QD26-11";

    @Autowired
    Accounts accounts;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    CouncilSteps councils;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    VietnamTime time;

    /** Numbers of its papers start here: two journeys in one world never give the same number. */
    private final int numbers;

    StarredHousehold() {
        this(800);
    }

    StarredHousehold(int numbers) {
        this.numbers = numbers;
    }

    private String number(int offset) {
        return Integer.toString(numbers + offset);
    }

    /** What was made: login of its member, the decision. */
    record Made(String login, ProductId product, UUID decision, DossierId dossier) {}

    Made make(String login, String household, String tea) {
        Actor system = Actor.system("test");
        accounts.open(system, login, "Chủ thể " + household, Producer.PASSWORD, List.of(new Grant(Role.PRODUCER, "")));
        Actor producer = accounts.withLogin(login).map(Account::asActor).orElseThrow();
        UnitRef commune = UnitRef.parse(Producer.COMMUNE);
        var entity = producers.register(
                producer,
                new EntityDetails(
                        household,
                        EntityKind.BUSINESS_HOUSEHOLD,
                        "17A8000" + numbers,
                        LocalDate.of(2018, 5, 2),
                        "Phòng Kinh tế",
                        false,
                        "Xóm Gò Pháo",
                        commune,
                        "0208 300 0000",
                        "",
                        new Representative(
                                "Người đại diện mẫu",
                                "Chủ hộ",
                                Representative.Sex.FEMALE,
                                "Kinh",
                                "Xóm Gò Pháo",
                                null)));
        ProductId product = products.register(
                producer, entity, new ProductDetails(tea, TEA, null, commune, "Gói 100 g", "Túi thiếc", ""));
        DossierId dossier = ready(producer, product);
        return new Made(login, product, recognised(dossier), dossier);
    }

    private DossierId ready(Actor producer, ProductId product) {
        DossierId id = steps.open(producer, product);
        steps.write(producer, id, SectionName.FORM01, Map.of("samples", "5", "place", "Tân Cương"));
        steps.write(
                producer,
                id,
                SectionName.GENERAL,
                Map.of(
                        "productDescription", "Gói 100 g",
                        "held", "BUSINESS_REGISTRATION",
                        "history", "2018",
                        "structure", "Hộ"));
        steps.write(
                producer,
                id,
                SectionName.RESULTS,
                Map.of("organisation", "Vườn chè", "quality", "VietGAP", "market", "Trong tỉnh", "business", "Tăng"));
        steps.write(producer, id, SectionName.PLAN, Map.of("plan", "Mở rộng"));
        steps.attach(producer, id, "I.7", new ByteArrayInputStream(Papers.pdf(numbers * 100)), "dkkd.pdf");
        int number = numbers * 100 + 1;
        for (Criterion leaf : regulations.get(TEA).leaves()) {
            steps.answer(producer, id, leaf.code(), 1, "Xem minh chứng");
            steps.attach(
                    producer, id, leaf.code(), new ByteArrayInputStream(Papers.pdf(number++)), leaf.code() + ".pdf");
        }
        steps.submit(producer, id);
        throughTheOffices(id);
        return id;
    }

    /** From the commune to READY at the province, today. */
    void throughTheOffices(DossierId id) {
        Actor officer = demo("commune-officer");
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
                Map.of("material", "Tại xã", "labour", "Tại xã", "idea", "Truyền thống", "identity", "Chè Tân Cương"));
        steps.write(officer, id, SectionName.LETTER, Map.of("text", ""));
        steps.propose(officer, id);
        LocalDate today = time.today();
        steps.sign(demo("commune-chair"), id, new CommuneSignature(number(1), today, number(2), today));
        steps.receiveAtProvince(demo("province-office"), id);
        steps.clear(demo("province-office"), id);
    }

    private UUID recognised(DossierId dossier) {
        Actor office = demo("province-office");
        LocalDate today = time.today();
        Sitting sitting = new Sitting(
                demo("council-chair"),
                demo("council-secretary"),
                IntStream.rangeClosed(1, 3).mapToObj(i -> demo("member-" + i)).toList());
        String signer = "Chủ tịch UBND tỉnh";
        var council = councils.council(
                office,
                PROVINCE,
                "Hội đồng kế tục (giả định)",
                sitting,
                new Numbered(number(11) + "/QĐ-UBND", today, signer));
        UUID rules = councils.usualRules(office, PROVINCE, new Numbered(number(12) + "/QĐ-UBND", today, signer));
        var round = councils.place(office, PROVINCE, List.of(dossier));
        var session = councils.meet(office, round, council, rules, today, "Thái Nguyên", sitting, List.of(dossier));
        councils.open(sitting.chair(), session, dossier);
        councils.score(sitting.chair(), session, dossier, fourStars());
        sitting.members().forEach(one -> councils.score(one, session, dossier, fourStars()));
        ResultId result = councils.close(sitting.chair(), session, dossier);
        return decisions.recognise(office, demo("province-chair"), List.of(result), number(21), today);
    }

    /** Options that come out at four stars. */
    Map<String, Integer> fourStars() {
        var set = regulations.get(TEA);
        Map<String, Integer> options = new HashMap<>();
        for (Criterion leaf : set.leaves()) {
            BigDecimal points = set.allMinimums()
                    .filter(one -> one.stars() <= 4 && one.criterion().equals(leaf.code()))
                    .map(one -> one.points())
                    .max(BigDecimal::compareTo)
                    .orElse(leaf.maxPoints());
            options.put(
                    leaf.code(),
                    leaf.options().stream()
                            .filter(one -> one.points().compareTo(points) >= 0)
                            .min(Comparator.comparing(Option::points))
                            .map(Option::index)
                            .orElse(0));
        }
        return options;
    }

    Actor demo(String login) {
        return accounts.withLogin("demo." + login).map(Account::asActor).orElseThrow();
    }
}
