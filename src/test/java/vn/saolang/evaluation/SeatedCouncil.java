package vn.saolang.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.evaluation.app.CouncilQueries;
import vn.saolang.evaluation.app.DraftCouncil;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.IssueDecision;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.ConveneSession;
import vn.saolang.evaluation.app.session.FinishSheet;
import vn.saolang.evaluation.app.session.NoteAttendance;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.SaveAnswer;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** A council at work for tests: dossiers on the province's desk, decisions issued, a session called, by the real verbs. */
public class SeatedCouncil {

    public static final String SCOPE = FilledDossiers.PROVINCE.key();
    public static final MinimumPolicy MAJORITY = MinimumPolicy.MAJORITY;
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    DraftCouncil councils;

    @Autowired
    CouncilQueries councilQueries;

    @Autowired
    DraftRules rules;

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
    NoteAttendance attendance;

    @Autowired
    public OpenScoring opening;

    @Autowired
    SaveAnswer saving;

    @Autowired
    FinishSheet finishing;

    @Autowired
    CloseProduct closing;

    /** A session with its products in order, and who sits in it. */
    public record Table(SessionId session, List<UUID> products, Actor chair, Actor secretary, List<Actor> members) {
        public UUID product() {
            return products.getFirst();
        }

        /** Everybody who scores: the chair first. */
        public List<Actor> scorers() {
            return Stream.concat(Stream.of(chair), members.stream()).toList();
        }
    }

    public Actor office() {
        return people.a(Role.PROVINCE_OFFICE, SCOPE);
    }

    public FilledDossiers dossiers() {
        return new FilledDossiers(people, producers, products, regulations, steps);
    }

    /** Rules: three quarters, chair present, ten points, majority; changed by what is given. */
    public static DraftRules.Draft usualRules(BigDecimal spread, MinimumPolicy minimum) {
        return DraftRules.Draft.plain(
                new DraftRules.Gathering(3, 4, true),
                new DraftRules.Counting(spread != null, spread, 2, minimum, false),
                true);
    }

    public UUID issuedRules(DraftRules.Draft draft) {
        UUID id = rules.create(office(), SCOPE, draft);
        issuing.rules(office(), id, decision("102/QĐ-UBND"), 0);
        return id;
    }

    public static Decision decision(String number) {
        return new Decision(number, DAY, "Chủ tịch UBND tỉnh");
    }

    public CouncilId issuedCouncil(int members) {
        CouncilId id = councils.create(office(), SCOPE, draft(members));
        issuing.council(office(), id, decision("101/QĐ-UBND"), 0);
        return id;
    }

    public DraftCouncil.Draft draft(int members) {
        List<DraftCouncil.Appointment> all = new ArrayList<>();
        all.add(seat(0, chair(), SeatRole.CHAIR, Department.PROVINCE_LEADER, true));
        all.add(seat(1, secretary(), SeatRole.SECRETARY, Department.PROVINCE_OCOP, false));
        List<Department> departments = Department.of(Level.PROVINCE);
        for (int i = 1; i <= members; i++) {
            all.add(seat(i + 1, member(i), SeatRole.MEMBER, departments.get(i % departments.size()), true));
        }
        return new DraftCouncil.Draft("Hội đồng thử nghiệm", false, null, null, all, List.of(), 0);
    }

    private static DraftCouncil.Appointment seat(
            int row, Actor actor, SeatRole role, Department department, boolean scores) {
        return new DraftCouncil.Appointment(row, actor.account(), role, department, "Cơ quan " + row, scores);
    }

    public Actor chair() {
        return people.a(Role.COUNCIL_CHAIR, SCOPE);
    }

    public Actor secretary() {
        return people.a(Role.COUNCIL_SECRETARY, SCOPE);
    }

    public Actor member(int number) {
        return people.a(Role.COUNCIL_MEMBER, SCOPE, number);
    }

    /** Another account of a role of the council. */
    public Actor people(Role role, int number) {
        return people.a(role, SCOPE, number);
    }

    /** A session over fresh dossiers, everybody present, the first product open. */
    public Table open(int members, int dossiers, DraftRules.Draft draft) {
        Table table = convened(members, dossiers, draft);
        present(table, table.scorers());
        opening.open(table.chair(), table.session(), table.product(), "");
        return table;
    }

    /** A session over fresh dossiers, nobody noted, nothing open. */
    public Table convened(int members, int dossiers, DraftRules.Draft draft) {
        List<DossierId> ready = new ArrayList<>();
        for (int i = 0; i < dossiers; i++) {
            ready.add(dossiers().ready(DAY));
        }
        return convened(members, ready, draft);
    }

    /** A session over these dossiers, which are ready. */
    public Table convened(int members, List<DossierId> ready, DraftRules.Draft draft) {
        CouncilId council = issuedCouncil(members);
        UUID law = issuedRules(draft);
        List<UUID> ids = ready.stream().map(DossierId::value).toList();
        placing.place(office(), SCOPE, ids, null);
        List<Candidate> placed = rounds.rounds(SCOPE).stream()
                .flatMap(one -> rounds.round(office(), one.round().id()).candidates().stream())
                .filter(one -> ids.contains(one.dossier()))
                .toList();
        RoundId round = placed.getFirst().round();
        SessionId session = convening.convene(
                office(),
                round,
                new ConveneSession.Invitation(
                        council,
                        law,
                        DAY,
                        "Thái Nguyên",
                        placed.stream().map(Candidate::id).toList()));
        List<UUID> productIds = sessions.session(chair(), session).products().stream()
                .map(one -> one.id())
                .toList();
        List<Actor> sitting = new ArrayList<>();
        for (int i = 1; i <= members; i++) {
            sitting.add(member(i));
        }
        return new Table(session, productIds, chair(), secretary(), sitting);
    }

    /** Notes exactly these as present, and the secretary. */
    public void present(Table table, List<Actor> actors) {
        List<Seat> seats = sessions.session(table.chair(), table.session())
                .room()
                .council()
                .seats();
        HashSet<UUID> here = new HashSet<>();
        for (Seat seat : seats) {
            boolean present = actors.stream().anyMatch(actor -> actor.account().equals(seat.account()));
            if (present || seat.role() == SeatRole.SECRETARY) {
                here.add(seat.id());
            }
        }
        attendance.note(table.secretary(), table.session(), here);
    }

    /** Opens one of the table's products. */
    public void open(Table table, UUID product) {
        opening.open(table.chair(), table.session(), product, "");
    }

    /** Opens every product, and everybody who scores hands in a sheet with the best option of each criterion. */
    public void scoreAll(Table table) {
        List<Criterion> leaves = regulations.get("QD26-11").leaves();
        for (UUID product : table.products()) {
            open(table, product);
            for (Actor actor : table.scorers()) {
                leaves.forEach(leaf -> saving.save(
                        actor,
                        table.session(),
                        product,
                        new SavedAnswer(leaf.code(), leaf.options().size(), "", 0)));
                finishing.finish(actor, table.session(), product);
            }
        }
    }

    /** Answers every criterion with its last option, or the one given for a criterion, and hands in. */
    public void score(Table table, Actor actor, Map<String, Integer> otherwise) {
        score(table, actor, otherwise, Map.of());
    }

    /** The same with comments by criterion. */
    public void score(Table table, Actor actor, Map<String, Integer> otherwise, Map<String, String> comments) {
        CriteriaSet set = regulations.get("QD26-11");
        for (Criterion leaf : set.leaves()) {
            int best = leaf.options().size();
            int option = otherwise.getOrDefault(leaf.code(), best);
            int seen = versionOf(table, actor, leaf.code());
            saving.save(
                    actor,
                    table.session(),
                    table.product(),
                    new SavedAnswer(leaf.code(), option, comments.getOrDefault(leaf.code(), ""), seen));
        }
        finishing.finish(actor, table.session(), table.product());
    }

    @Autowired
    vn.saolang.evaluation.app.session.SheetQueries sheets;

    public int versionOf(Table table, Actor actor, String criterion) {
        return sheets.answer(actor, table.session(), table.product(), criterion).version();
    }

    public ResultId close(Table table) {
        return closing.close(table.chair(), table.session(), table.product());
    }
}
