package vn.saolang.demo.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.DecisionSteps;

/** This year's round: fictional products at every stop of the path, moved there by the real verbs. */
@Component
@Order(3)
class DemoRound implements DemoChapter {

    private static final String TEA = "QD26-11";
    private static final Map<String, String> COMMENTS = Map.of(
            "1.1", "Chưa có hợp đồng mua nguyên liệu trong tỉnh.",
            "2.2", "Bao bì còn đơn giản, thiếu mã truy xuất nguồn gốc.");
    private static final String SIGNED_BY = "Chủ tịch UBND tỉnh Thái Nguyên";

    private final DemoFirms firms;
    private final DemoPeople people;
    private final DemoDossiers dossiers;
    private final DemoTeam team;
    private final CouncilSteps councils;
    private final DecisionSteps decisions;
    private final VietnamTime time;

    DemoRound(
            DemoFirms firms,
            DemoPeople people,
            DemoDossiers dossiers,
            DemoTeam team,
            CouncilSteps councils,
            DecisionSteps decisions,
            VietnamTime time) {
        this.firms = firms;
        this.people = people;
        this.dossiers = dossiers;
        this.team = team;
        this.councils = councils;
        this.decisions = decisions;
        this.time = time;
    }

    @Override
    public void load() {
        Actor producer = people.actor("producer");
        List<ProductId> tea = firms.teas(producer);
        dossiers.begun(producer, tea.get(0));
        dossiers.submitted(producer, tea.get(1), TEA, 3);
        dossiers.proposed(producer, tea.get(2), TEA, 4);
        dossiers.forwarded(producer, tea.get(3), TEA, 4);
        dossiers.ready(producer, tea.get(4), TEA, 4);
        List<DossierId> before = IntStream.of(5, 6, 7, 8, 9)
                .mapToObj(i -> dossiers.ready(producer, tea.get(i), TEA, i == 6 ? 5 : i == 8 ? 2 : 4))
                .toList();
        CouncilId council = meeting(before);
        team.advise(dossiers.ready(producer, tea.get(10), TEA, 4), council);
        ministryCouncil();
    }

    /** One product open for scoring; the others concluded: waiting for a decision, for the ministry, below, recognised. */
    private CouncilId meeting(List<DossierId> all) {
        LocalDate today = time.today();
        Actor office = people.actor("province-office");
        Sitting sitting = sitting("council-chair", "council-secretary", "member-", 5);
        CouncilId council = councils.council(
                office,
                DemoPeople.PROVINCE,
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thái Nguyên (giả định)",
                sitting,
                team.advisers(),
                new Numbered("11/QĐ-UBND", today, SIGNED_BY));
        UUID rules = councils.usualRules(office, DemoPeople.PROVINCE, new Numbered("12/QĐ-UBND", today, SIGNED_BY));
        RoundId round = councils.place(office, DemoPeople.PROVINCE, all);
        team.report(all.get(4), dossiers.areaOf(all.get(4)), council, dossiers.options(TEA, 4));
        SessionId session = councils.meet(office, round, council, rules, today, "Thái Nguyên", sitting, all);
        concluded(session, sitting, all.get(0), 4);
        ResultId five = concluded(session, sitting, all.get(1), 5);
        ResultId recognised = concluded(session, sitting, all.get(2), 4);
        ResultId two = concluded(session, sitting, all.get(3), 2);
        councils.tellReasons(office, session, all.get(3));
        interests(session, sitting, all.get(4));
        councils.open(sitting.chair(), session, all.get(4));
        Map<String, Integer> sheet = dossiers.options(TEA, 4);
        councils.score(sitting.members().getFirst(), session, all.get(4), sheet);
        decide(office, today, five, recognised, two);
        return council;
    }

    /** Everybody declares; the last member is kin of the producer and leaves the product to the others. */
    private void interests(SessionId session, Sitting sitting, DossierId open) {
        Stream.of(sitting.chair(), sitting.secretary()).forEach(one -> councils.declareNone(one, session, open));
        sitting.members().subList(0, 4).forEach(one -> councils.declareNone(one, session, open));
        councils.declareKin(sitting.members().getLast(), session, open, "Em ruột của giám đốc hợp tác xã (giả định).");
    }

    private ResultId concluded(SessionId session, Sitting sitting, DossierId dossier, int stars) {
        councils.open(sitting.chair(), session, dossier);
        Map<String, Integer> sheet = dossiers.options(TEA, stars);
        Stream.concat(Stream.of(sitting.chair()), sitting.members().stream())
                .forEach(scorer -> councils.score(scorer, session, dossier, sheet, stars < 3 ? COMMENTS : Map.of()));
        return councils.close(sitting.chair(), session, dossier);
    }

    private void decide(Actor office, LocalDate today, ResultId five, ResultId recognised, ResultId two) {
        Actor chair = people.actor("province-chair");
        decisions.recognise(office, chair, List.of(recognised), "21", today);
        UUID approval = decisions.approve(office, chair, List.of(five), "22", today);
        decisions.sendUp(office, approval, "23/UBND-NN", today);
        decisions.notify(office, recognised, true, "31", today);
        decisions.notify(office, five, true, "32", today);
        decisions.notify(office, two, false, "33", today);
    }

    private void ministryCouncil() {
        LocalDate today = time.today();
        Actor office = people.actor("ministry-office");
        String minister = "Bộ trưởng Bộ Nông nghiệp và Môi trường";
        councils.council(
                office,
                DemoPeople.COUNTRY,
                "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp trung ương (giả định)",
                sitting("ministry-chair", "ministry-secretary", "ministry-member-", 3),
                new Numbered("41/QĐ-BNNMT", today, minister));
        councils.usualRules(office, DemoPeople.COUNTRY, new Numbered("42/QĐ-BNNMT", today, minister));
    }

    private Sitting sitting(String chair, String secretary, String member, int members) {
        return new Sitting(
                people.actor(chair),
                people.actor(secretary),
                IntStream.rangeClosed(1, members)
                        .mapToObj(i -> people.actor(member + i))
                        .toList());
    }
}
