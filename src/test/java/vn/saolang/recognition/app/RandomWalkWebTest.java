package vn.saolang.recognition.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ReEvaluated;
import vn.saolang.evaluation.ReEvaluationSteps;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.ballot.TurnIntoMeeting;
import vn.saolang.evaluation.app.reconsideration.AskReconsideration;
import vn.saolang.evaluation.app.session.CloseProduct;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.NoteAttendance;
import vn.saolang.evaluation.app.session.OpenScoring;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.DecisionSteps;

/**
 * Random walks over the verbs of session, ballot and decision, by random people in random order: whatever is refused, no recognition
 * comes to be without a closed session or ballot that met its rules. A failing walk is repeated by its seed.
 */
@WebTest
class RandomWalkWebTest {

    private static final int STEPS = 45;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static int lastNumber = 50_000;
    private static int recognised;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    SessionQueries sessions;

    @Autowired
    NoteAttendance attendance;

    @Autowired
    OpenScoring opening;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    CloseProduct closing;

    @Autowired
    KnockOutProduct knocking;

    @Autowired
    TurnIntoMeeting turning;

    @Autowired
    AskReconsideration asking;

    @Autowired
    CouncilSteps steps;

    @Autowired
    ReEvaluationSteps again;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    Evaluations evaluations;

    ReEvaluated world;
    Random random;
    List<Actor> crowd;
    int done;

    @BeforeEach
    void prepare() {
        clock.reset();
        world = new ReEvaluated();
        beans.autowireBean(world);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 20260522})
    void noWalkThroughASessionReachesACertificateUnlawfully(long seed) throws IOException {
        random = new Random(seed);
        Table table = world.convened(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        DossierId dossier = new DossierId(sessions.session(table.chair(), table.session())
                .products()
                .getFirst()
                .dossier());
        walk(table.session(), table.product(), dossier);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 148, 1489})
    void noWalkThroughABallotReachesACertificateUnlawfully(long seed) throws IOException {
        random = new Random(seed);
        var asked = world.asked(BigDecimal.TEN, TODAY.plusDays(2));
        walk(asked.ballot(), asked.product(), asked.dossier());
    }

    private void walk(SessionId session, UUID product, DossierId dossier) throws IOException {
        crowd = new ArrayList<>(world.members(3));
        crowd.addAll(List.of(world.secretary(), world.office(), world.dossiers().producer()));
        crowd.add(people.a(Role.PROVINCE_CHAIR, SeatedCouncil.SCOPE));
        done = 0;
        SessionId at = session;
        UUID of = product;
        for (int i = 0; i < STEPS; i++) {
            SessionId now = at;
            UUID one = of;
            attempt(() -> step(now, one, dossier));
            var after = meetingAfter(of);
            at = after == null ? at : after.session();
            of = after == null ? of : after.product();
        }
        assertThat(done).as("steps that were allowed").isPositive();
        lawfully(at, of, dossier);
        check("evaluation", "results-have-the-quorum-of-their-rules.sql");
        check("evaluation", "closed-ballots-do-not-differ.sql");
        check("evaluation", "ballots-are-returned-with-an-opinion.sql");
        check("evaluation", "concluded-products-have-exactly-one-result.sql");
        check("recognition", "recognition_without_closed_session.sql");
    }

    /** What is left to do done by those who may, so that walks end in recognitions and not only in refusals. */
    private void lawfully(SessionId session, UUID product, DossierId dossier) {
        Set<UUID> all = sessions.session(world.chair(), session).room().council().seats().stream()
                .map(seat -> seat.id())
                .collect(Collectors.toSet());
        attempt(() -> attendance.note(world.secretary(), session, all));
        attempt(() -> opening.open(world.chair(), session, product, ""));
        attempt(() -> reopening.reopen(world.chair(), session, product, "Chấm lại từ đầu"));
        world.members(3).forEach(one -> attempt(() -> fill(one, session, product, dossier, 85)));
        attempt(() -> closing.close(world.chair(), session, product));
        attempt(() -> decide(dossier, world.office(), people.a(Role.PROVINCE_CHAIR, SeatedCouncil.SCOPE)));
        recognised += TestDatabase.jdbc()
                .sql(
                        "select count(*) from recognition.decision_item i join recognition.recognition r on r.item_id = i.id"
                                + " where i.dossier_id = :dossier")
                .param("dossier", dossier.value())
                .query(Integer.class)
                .single();
    }

    @AfterAll
    static void someWalksEndedInACertificate() {
        assertThat(recognised).as("recognitions all walks came to").isPositive();
    }

    private record After(SessionId session, UUID product) {}

    private After meetingAfter(UUID product) {
        return TestDatabase.jdbc()
                .sql("select id, session_id from evaluation.session_product where continues = :product")
                .param("product", product)
                .query((row, _) -> new After(
                        new SessionId(row.getObject("session_id", UUID.class)), row.getObject("id", UUID.class)))
                .optional()
                .orElse(null);
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            done++;
        } catch (RefusedException | Stale | Forbidden | NotFound refused) {
            assertThat(refused).as("a refusal, not a failure").isNotNull();
        }
    }

    private Actor anybody() {
        return crowd.get(random.nextInt(crowd.size()));
    }

    private void step(SessionId session, UUID product, DossierId dossier) {
        int points = random.nextInt(4) == 0 ? 60 : 85;
        switch (random.nextInt(14)) {
            case 0 -> attendance.note(anybody(), session, someSeats(session));
            case 1 -> opening.open(anybody(), session, product, "");
            case 2, 3, 4 -> fill(anybody(), session, product, dossier, points);
            case 5 -> reopening.reopen(anybody(), session, product, "Bàn lại");
            case 6, 7 -> closing.close(random.nextBoolean() ? world.chair() : anybody(), session, product);
            case 8 -> turning.turn(anybody(), session, product, call());
            case 9 ->
                clock.setTo(clock.instant()
                        .atZone(vn.saolang.kernel.VietnamTime.ZONE)
                        .toLocalDate()
                        .plusDays(1));
            case 10 -> asking.ask(anybody(), latest(dossier), "Xem lại");
            case 11 -> world.members(3).forEach(one -> attempt(() -> fill(one, session, product, dossier, points)));
            case 12 -> {
                if (random.nextInt(4) == 0) {
                    knocking.knockOut(anybody(), session, product, "copyright", "Vi phạm");
                }
            }
            default -> decide(dossier, anybody(), anybody());
        }
    }

    private Set<UUID> someSeats(SessionId session) {
        return sessions.session(world.chair(), session).room().council().seats().stream()
                .filter(_ -> random.nextInt(5) > 0)
                .map(seat -> seat.id())
                .collect(Collectors.toSet());
    }

    private void fill(Actor actor, SessionId session, UUID product, DossierId dossier, int points) {
        if (sessions.session(actor, session).session().ballot()) {
            world.revise(session, product, actor, points);
            again.giveBack(actor, session, dossier, Map.of(), random.nextInt(5) == 0 ? "Không" : "");
        } else {
            world.revise(session, product, actor, points);
            world.finish(session, product, actor);
        }
    }

    private TurnIntoMeeting.Call call() {
        Turning.Cause cause = random.nextBoolean() ? Turning.Cause.DIFFER : Turning.Cause.COMPLEX;
        return new TurnIntoMeeting.Call(cause, "Cần bàn", TODAY.plusDays(60), "Hội trường");
    }

    private ResultId latest(DossierId dossier) {
        return evaluations
                .latest(dossier, Level.PROVINCE)
                .orElseThrow(() -> new NotFound("result"))
                .id();
    }

    private void decide(DossierId dossier, Actor office, Actor signer) {
        LocalDate day =
                clock.instant().atZone(vn.saolang.kernel.VietnamTime.ZONE).toLocalDate();
        decisions.recognise(office, signer, List.of(latest(dossier)), Integer.toString(++lastNumber), day);
    }

    private static void check(String module, String file) throws IOException {
        Path path = Path.of("src/main/resources/invariants", module, file);
        assertThat(TestDatabase.jdbc().sql(Files.readString(path)).query().listOfRows())
                .as(file)
                .isEmpty();
    }
}
