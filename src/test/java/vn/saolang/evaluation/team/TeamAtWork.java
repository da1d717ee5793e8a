package vn.saolang.evaluation.team;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.DraftCouncil;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.IssueDecision;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.session.ConveneSession;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.Regulations;

/** An advisory team of two with a dossier that has a PDF of three pages for criterion 1.1, by the real verbs. */
public class TeamAtWork {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final String TEA = "QD26-11";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    DossierSteps dossierSteps;

    @Autowired
    DraftCouncil councilDrafts;

    @Autowired
    IssueDecision issuing;

    @Autowired
    PlaceInRound placing;

    @Autowired
    RoundQueries rounds;

    @Autowired
    ConveneSession convening;

    @Autowired
    SessionQueries sessions;

    @Autowired
    TeamSteps steps;

    @Autowired
    TeamQueries queries;

    @Autowired
    Regulations regulations;

    SeatedCouncil seated = new SeatedCouncil();
    CouncilId council;
    DossierId dossier;
    EvidenceItem pdf;
    UUID file;

    /** Council, dossier and team, handed over. */
    static TeamAtWork begin(AutowireCapableBeanFactory beans) {
        TeamAtWork work = new TeamAtWork();
        beans.autowireBean(work);
        beans.autowireBean(work.seated);
        work.council = work.issuedCouncil();
        work.dossier = work.placedDossier();
        work.file = work.steps.hand(work.office(), SeatedCouncil.SCOPE, work.dossier, work.council);
        return work;
    }

    Actor office() {
        return seated.office();
    }

    Actor producer() {
        return seated.dossiers().producer();
    }

    /** Leads, and judges what is OCOP's, agriculture's share being the second's. */
    Actor leader() {
        return people.a(Role.ADVISER, SeatedCouncil.SCOPE, 1);
    }

    Actor adviser() {
        return people.a(Role.ADVISER, SeatedCouncil.SCOPE, 2);
    }

    /** An adviser of the province whose council has another team. */
    Actor otherAdviser() {
        return people.a(Role.ADVISER, SeatedCouncil.SCOPE, 3);
    }

    private CouncilId issuedCouncil() {
        DraftCouncil.Draft base = seated.draft(3);
        List<Adviser> team = List.of(
                new Adviser(UUID.randomUUID(), "", "Sở", leader().account(), Sector.AGRICULTURE, true),
                new Adviser(UUID.randomUUID(), "", "Sở", adviser().account(), Sector.TRADE, false),
                new Adviser("Chuyên gia không có tài khoản", "Hội"));
        CouncilId id = councilDrafts.create(
                office(),
                SeatedCouncil.SCOPE,
                new DraftCouncil.Draft(base.name(), false, null, null, base.appointments(), team, 0));
        issuing.council(office(), id, SeatedCouncil.decision("101/QĐ-UBND"), 0);
        return id;
    }

    private DossierId placedDossier() {
        FilledDossiers dossiers = seated.dossiers();
        DossierId id = dossiers.written();
        pdf = dossierSteps.attach(producer(), id, "1.1", new ByteArrayInputStream(pdf(3)), "phieu-kiem-nghiem.pdf");
        dossierSteps.submit(producer(), id);
        dossierSteps.receiveAtCommune(dossiers.officer(), id);
        dossiers.writeReport(id);
        dossierSteps.propose(dossiers.officer(), id);
        dossierSteps.sign(dossiers.chair(), id, FilledDossiers.signature(DAY));
        dossierSteps.receiveAtProvince(office(), id);
        dossierSteps.clear(office(), id);
        placing.place(office(), SeatedCouncil.SCOPE, List.of(id.value()), null);
        return id;
    }

    /** A real PDF of so many pages, another each time. */
    static byte[] pdf(int pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The leader takes and assesses everything with the last option, or none of these for the severe. */
    void assessAll(boolean severe) {
        regulations
                .get(TEA)
                .leaves()
                .forEach(leaf -> steps.assess(
                        leader(),
                        file,
                        new TeamSteps.Opinion(
                                leaf.code(), severe ? 0 : leaf.options().size(), EvidenceVerdict.SUFFICIENT, "")));
    }

    /** Gives every criterion to the leader. */
    void assignAllToLeader(vn.saolang.evaluation.app.team.AssignCriteria assigning) {
        UUID mine = queries.whole(leader(), file).desk().mine().id();
        java.util.Map<String, UUID> wanted = new java.util.LinkedHashMap<>();
        regulations.get(TEA).leaves().forEach(leaf -> wanted.put(leaf.code(), mine));
        assigning.assign(leader(), file, new java.util.LinkedHashMap<>(wanted));
    }

    void report() {
        steps.report(leader(), file, "05/BC-TTV", DAY, "Hồ sơ đầy đủ", "Đề nghị Hội đồng đánh giá");
    }

    /** A session of the team's council over the dossier, everybody present, nothing open. */
    Table convened(DraftRules.Draft draft) {
        UUID law = seated.issuedRules(draft);
        Candidate candidate = rounds.rounds(SeatedCouncil.SCOPE).stream()
                .flatMap(one -> rounds.round(office(), one.round().id()).candidates().stream())
                .filter(one -> one.dossier().equals(dossier.value()))
                .findFirst()
                .orElseThrow();
        RoundId round = candidate.round();
        SessionId session = convening.convene(
                office(),
                round,
                new ConveneSession.Invitation(council, law, DAY, "Thái Nguyên", List.of(candidate.id())));
        List<UUID> products = sessions.session(seated.chair(), session).products().stream()
                .map(one -> one.id())
                .toList();
        Table table = new Table(
                session,
                products,
                seated.chair(),
                seated.secretary(),
                List.of(seated.member(1), seated.member(2), seated.member(3)));
        seated.present(table, table.scorers());
        return table;
    }
}
