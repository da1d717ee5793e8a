package vn.saolang.demo.app;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Advising;
import vn.saolang.evaluation.team.EvidenceVerdict;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.evaluation.team.TeamSteps;
import vn.saolang.evaluation.team.TeamSteps.Opinion;
import vn.saolang.evaluation.team.TeamSteps.Visit;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.Block;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/** An advisory team in the middle of its work: some criteria assessed, a test result asked for and answered, a visit made. */
@Component
class DemoTeam {

    private final DemoPeople people;
    private final DemoPictures pictures;
    private final CouncilSteps councils;
    private final TeamSteps steps;
    private final VietnamTime time;

    DemoTeam(DemoPeople people, DemoPictures pictures, CouncilSteps councils, TeamSteps steps, VietnamTime time) {
        this.people = people;
        this.pictures = pictures;
        this.councils = councils;
        this.steps = steps;
        this.time = time;
    }

    /** Who sits in the demo council's team. */
    List<Advising> advisers() {
        return List.of(
                new Advising(people.actor("adviser-1"), Sector.AGRICULTURE, true),
                new Advising(people.actor("adviser-2"), Sector.TRADE, false));
    }

    /** Hands over a ready dossier and takes it half way. */
    void advise(DossierId dossier, CouncilId council) {
        Actor office = people.actor("province-office");
        councils.place(office, DemoPeople.PROVINCE, List.of(dossier));
        UUID file = steps.hand(office, DemoPeople.PROVINCE, dossier, council);
        Actor leader = people.actor("adviser-1");
        steps.assess(
                leader,
                file,
                new Opinion("1.1", 2, EvidenceVerdict.SUFFICIENT, "Có xác nhận vùng nguyên liệu (dữ liệu giả định)."));
        steps.assess(
                people.actor("adviser-2"),
                file,
                new Opinion("1.3", 1, EvidenceVerdict.INSUFFICIENT, "Chưa có hợp đồng phân phối (dữ liệu giả định)."));
        test(office, leader, file, dossier);
        visit(leader, file);
    }

    /** Takes a placed dossier to the team's report, which points at pages of a paper. */
    void report(DossierId dossier, UUID paper, CouncilId council, Map<String, Integer> options) {
        UUID file = steps.hand(people.actor("province-office"), DemoPeople.PROVINCE, dossier, council);
        Actor leader = people.actor("adviser-1");
        steps.takeAll(leader, file);
        options.forEach((criterion, option) ->
                steps.assess(leader, file, new Opinion(criterion, option, EvidenceVerdict.SUFFICIENT, "")));
        steps.point(leader, file, "1.1", paper, 2, 2, "31 tấn của các hộ trong xã");
        steps.point(leader, file, "1.1", paper, 3, 3, "70% sản lượng búp tươi");
        steps.report(
                leader,
                file,
                "03/BC-TTV",
                time.today(),
                "Hồ sơ đủ minh chứng (dữ liệu giả định).",
                "Đề nghị Hội đồng đánh giá (dữ liệu giả định).");
    }

    private void test(Actor office, Actor leader, UUID file, DossierId dossier) {
        LocalDate due = time.today().plusDays(10);
        UUID request = steps.propose(
                leader, file, "1.1", true, "Bổ sung phiếu kiểm nghiệm chì, cadimi (dữ liệu giả định).", due);
        steps.send(office, file, request);
        steps.answer(
                people.actor("producer"),
                dossier,
                request,
                "phieu-kiem-nghiem.pdf",
                testSheet(),
                "Kết quả kiểm nghiệm");
        steps.pointAtAnswer(leader, file, request, 2, "Chì: không phát hiện");
    }

    private static InputStream testSheet() {
        var paper = PaperDraft.titled("Phiếu kiểm nghiệm (dữ liệu giả định)")
                .kind("PHIẾU KẾT QUẢ KIỂM NGHIỆM", "Dữ liệu giả định, không có giá trị")
                .add(
                        Block.text("Mẫu: chè lam mẫu, 500 g."),
                        new Block.PageBreak(),
                        Block.text("Chì: không phát hiện. Cadimi: không phát hiện."))
                .done();
        return new ByteArrayInputStream(Papers.write(paper, PaperFormat.PDF).bytes());
    }

    private void visit(Actor leader, UUID file) {
        Visit visit = new Visit(
                time.today(),
                "Xóm Mẫu, xã Tân Cương (dữ liệu giả định)",
                "Tổ trưởng Tổ tư vấn\nĐại diện chủ thể",
                "Xưởng sao chè hoạt động, có sổ theo dõi nguyên liệu (dữ liệu giả định).",
                "Phù hợp với hồ sơ (dữ liệu giả định).",
                "Tổ trưởng Tổ tư vấn\nĐại diện chủ thể");
        steps.survey(leader, file, visit, pictures.photo("Xưởng sao chè"));
    }
}
