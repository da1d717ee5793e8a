package vn.saolang.e2e;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductDetails;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.recognition.DecisionSteps;
import vn.saolang.territory.UnitRef;

/** A tea of the demo producer taken from its dossier to its stars by the verbs, where the way there is not the story. */
class RecognisedTea {

    static final String PROVINCE = "19@2025-07-01";
    private static final String COMMUNE = "05503@2025-07-01";
    private static final String SIGNED_BY = "Chủ tịch UBND tỉnh Thái Nguyên";

    @Autowired
    Accounts accounts;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    DossierSteps dossiers;

    @Autowired
    CouncilSteps councils;

    @Autowired
    DecisionSteps decisions;

    /** A demo account by its login without the prefix. */
    Actor actor(String login) {
        return accounts.withLogin("demo." + login).map(Account::asActor).orElseThrow();
    }

    /** A meeting at which everybody is present and nothing is open yet. */
    record Called(SessionId session, DossierId dossier, Sitting sitting) {}

    /** Registers a tea with a dossier of these options and calls the council's meeting over it. */
    Called called(String name, Map<String, Integer> options, LocalDate day, String number) {
        Actor producer = actor("producer");
        DossierId dossier = written(producer, registered(producer, name), options);
        forwarded(dossier, day);
        return meeting(dossier, day, number);
    }

    /** Somebody fills the own sheet of the meeting's product and hands it in. */
    void scores(Called meeting, Actor scorer, Map<String, Integer> options) {
        councils.score(scorer, meeting.session(), meeting.dossier(), options);
    }

    /** Registers a tea, evaluates it with these options and recognises it on the day. */
    ProductId recognised(String name, Map<String, Integer> options, LocalDate day, String number) {
        Actor producer = actor("producer");
        ProductId product = registered(producer, name);
        DossierId dossier = written(producer, product, options);
        forwarded(dossier, day);
        ResultId result = scored(dossier, options, day, number);
        decisions.recognise(actor("province-office"), actor("province-chair"), List.of(result), number, day);
        return product;
    }

    private ProductId registered(Actor producer, String name) {
        EntityId entity = producers.of(producer).getFirst().id();
        return products.register(
                producer,
                entity,
                new ProductDetails(
                        name, "QD26-11", null, UnitRef.parse(COMMUNE), "Chè búp sao suốt, gói 200 g.", "Túi giấy", ""));
    }

    private DossierId written(Actor producer, ProductId product, Map<String, Integer> options) {
        DossierId id = dossiers.open(producer, product);
        dossiers.write(producer, id, SectionName.FORM01, Map.of("samples", "5", "place", "Tân Cương"));
        dossiers.write(
                producer,
                id,
                SectionName.GENERAL,
                Map.of(
                        "productDescription", "Gói 200 g, theo tiêu chuẩn cơ sở.",
                        "held", "BUSINESS_REGISTRATION",
                        "history", "Thành lập năm 2020.",
                        "structure", "7 thành viên."));
        dossiers.write(
                producer,
                id,
                SectionName.RESULTS,
                Map.of(
                        "organisation", "Vùng chè 5 ha.",
                        "quality", "Chất lượng ổn định.",
                        "market", "Bán trong tỉnh.",
                        "business", "Doanh thu 1.200 triệu đồng."));
        dossiers.write(producer, id, SectionName.PLAN, Map.of("plan", "Mở rộng vùng chè."));
        attach(producer, id, "I.7", "dang-ky-kinh-doanh.pdf", 0);
        int paper = 1;
        for (Map.Entry<String, Integer> answer : options.entrySet()) {
            dossiers.answer(producer, id, answer.getKey(), answer.getValue(), "Mô tả theo hồ sơ lưu tại cơ sở.");
            attach(
                    producer,
                    id,
                    answer.getKey(),
                    "minh-chung-" + answer.getKey().replace('.', '-') + ".pdf",
                    paper++);
        }
        dossiers.submit(producer, id);
        return id;
    }

    private void attach(Actor producer, DossierId id, String criterion, String name, int number) {
        dossiers.attach(producer, id, criterion, new ByteArrayInputStream(Papers.pdf(number)), name);
    }

    private void forwarded(DossierId id, LocalDate day) {
        Actor officer = actor("commune-officer");
        dossiers.receiveAtCommune(officer, id);
        dossiers.write(
                officer,
                id,
                SectionName.CHECKLIST,
                Map.of("form01", "true", "form02", "true", "evidence", "true", "samples", "true"));
        dossiers.write(
                officer,
                id,
                SectionName.REPORT,
                Map.of("material", "Trong xã.", "labour", "Trong xã.", "idea", "Nghề của xã.", "identity", "Chè xã."));
        dossiers.write(officer, id, SectionName.LETTER, Map.of("text", ""));
        dossiers.propose(officer, id);
        dossiers.sign(actor("commune-chair"), id, new CommuneSignature("71/BC-UBND", day, "72/UBND-KT", day));
        dossiers.receiveAtProvince(actor("province-office"), id);
        dossiers.clear(actor("province-office"), id);
    }

    private ResultId scored(DossierId dossier, Map<String, Integer> options, LocalDate day, String number) {
        Called meeting = meeting(dossier, day, number);
        Sitting sitting = meeting.sitting();
        councils.open(sitting.chair(), meeting.session(), dossier);
        Stream.concat(Stream.of(sitting.chair()), sitting.members().stream())
                .forEach(scorer -> scores(meeting, scorer, options));
        return councils.close(sitting.chair(), meeting.session(), dossier);
    }

    private Called meeting(DossierId dossier, LocalDate day, String number) {
        Actor office = actor("province-office");
        Sitting sitting = new Sitting(
                actor("council-chair"),
                actor("council-secretary"),
                Stream.of(1, 2, 3, 4, 5).map(i -> actor("member-" + i)).toList());
        CouncilId council = councils.council(
                office,
                PROVINCE,
                "Hội đồng OCOP tỉnh, kỳ " + number,
                sitting,
                new Numbered(number + "1/QĐ-UBND", day, SIGNED_BY));
        UUID rules = councils.usualRules(office, PROVINCE, new Numbered(number + "2/QĐ-UBND", day, SIGNED_BY));
        RoundId round = councils.place(office, PROVINCE, List.of(dossier));
        SessionId session = councils.meet(office, round, council, rules, day, "Thái Nguyên", sitting, List.of(dossier));
        return new Called(session, dossier, sitting);
    }
}
