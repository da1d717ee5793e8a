package vn.saolang.evaluation.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.ConflictSource;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.conflict.ConflictQueries;
import vn.saolang.evaluation.app.conflict.ConflictQueries.SeatLine;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.app.conflict.TakeOutProduct;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Mandates;

/** Declarations, signals and profiles as people use them, and who may. */
@WebTest
class ConflictWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    DeclareInterest declaring;

    @Autowired
    ConflictQueries queries;

    @Autowired
    TakeOutProduct removing;

    @Autowired
    SessionQueries sessions;

    @Autowired
    List<ConflictSource> sources;

    @Autowired
    Mandates mandates;

    @Autowired
    Dossiers dossiers;

    SeatedCouncil councils;
    Table table;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        DraftRules.Draft rules = SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY)
                .with(new DraftRules.Beforehand(true, false));
        table = councils.convened(3, 1, rules);
        councils.present(table, table.scorers());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void scoringOpensOnlyWhenEverybodyPresentHasDeclared() {
        assertThat(codes(() -> councils.open(table, table.product()))).containsExactly("evaluation.DECLARATIONS");
        for (Actor actor : table.scorers()) {
            declaring.declare(actor, table.session(), table.product(), false, null, "");
        }
        assertThat(codes(() -> councils.open(table, table.product()))).containsExactly("evaluation.DECLARATIONS");
        declaring.declare(table.secretary(), table.session(), table.product(), false, null, "");
        councils.open(table, table.product());
    }

    @Test
    void whoComesAfterTheOpeningDeclaresBeforeHandingIn() {
        Actor late = table.members().getLast();
        councils.present(table, table.scorers().subList(0, 3));
        table.scorers().subList(0, 3).forEach(this::declareNone);
        declareNone(table.secretary());
        councils.open(table, table.product());
        councils.present(table, table.scorers());
        assertThat(codes(() -> councils.score(table, late, Map.of()))).containsExactly("evaluation.DECLARE_FIRST");
        declareNone(late);
        councils.score(table, late, Map.of());
    }

    private void declareNone(Actor actor) {
        declaring.declare(actor, table.session(), table.product(), false, null, "");
    }

    @Test
    void newRulesProposeDeclarations() {
        assertThat(body(councils.office(), "/council-rules/new"))
                .containsPattern("name=\"declarationsRequired\" value=\"true\" checked");
    }

    @Test
    void aDeclaredConflictTakesTheMemberOutAtOnceAndTheChairReadsWhy() {
        Actor member = table.members().getFirst();
        String act = "/sessions/" + table.session() + "/products/" + table.product() + "/declaration";
        assertThat(post(member, act, Map.of("conflict", "true", "kind", "KIN", "explanation", "Em gái của giám đốc.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(member, "/sessions/" + table.session() + "/declarations"))
                .contains("1 sản phẩm không thuộc phần việc")
                .doesNotContain(table.product().toString());
        assertThat(body(table.chair(), "/sessions/" + table.session() + "/conflicts"))
                .contains("tự kê khai", "Em gái của giám đốc.");
    }

    @Test
    void aDeclarationWithoutItsPartsComesBackWithWhatWasTyped() {
        Actor member = table.members().getFirst();
        String act = "/sessions/" + table.session() + "/products/" + table.product() + "/declaration";
        assertThat(post(member, act, Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        MvcTestResult refused = post(member, act, Map.of("conflict", "true", "kind", "", "explanation", "Đã dạy lớp"));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Đã dạy lớp", "Chọn loại quan hệ.", "value=\"true\" checked");
    }

    @Test
    void aSignalAsksAndExcludesNobodyUntilSomebodyDecides() {
        Actor member = table.members().get(1);
        String profile = profile(member);
        assertThat(post(
                        councils.office(),
                        profile,
                        Map.of("phone", "02083123456", "address", "", "commune", "", "version", "0")))
                .hasStatus(HttpStatus.SEE_OTHER);
        // The same person keeps the profile from test to test: the form tells the version.
        SeatLine line = line(member);
        assertThat(line.signals()).extracting(one -> one.signal().rule().name()).contains("SAME_PHONE");
        assertThat(line.recusal()).isNull();
        assertThat(body(member, "/sessions/" + table.session()))
                .contains(table.product().toString());
        String act = "/sessions/" + table.session() + "/products/" + table.product() + "/signals";
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "seat", line.seat().id().toString(),
                "form", "signal-1",
                "rule", "SAME_PHONE",
                "facts", line.signals().getFirst().signal().facts(),
                "reason", "Đã xác minh, số cơ quan dùng chung."));
        assertThat(post(table.chair(), act, form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.put("recused", "false");
        assertThat(post(table.secretary(), act, form)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(table.chair(), act, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(line(member).open()).isFalse();
        assertThat(line(member).recusal()).isNull();
        form.put("recused", "true");
        assertThat(post(councils.office(), act, form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(line(member).recusal()).isNotNull();
        form.put("facts", "khác");
        assertThat(post(table.chair(), act, form)).hasStatus(HttpStatus.NOT_FOUND);
        forget(profile);
    }

    private void forget(String profile) {
        assertThat(post(councils.office(), profile, Map.of("phone", "", "address", "", "commune", "", "version", "1")))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void anInterestEnteredByTheMemberSignals() {
        Actor member = table.members().get(2);
        String profile = profile(member);
        assertThat(post(member, profile + "/interests", Map.of("kind", "TRAINING")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(member, profile + "/interests", Map.of("kind", "TRAINING", "organisation", "HTX Thử nghiệm")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(line(member).signals())
                .extracting(one -> one.signal().rule().name())
                .contains("TRAINING_ENTERED");
        assertThat(body(member, profile)).contains("HTX Thử nghiệm");
    }

    @Test
    void anAcceptedMandateTiesTheOneWhoHoldsItAndNobodyElse() {
        DossierId dossier = councils.dossiers().ready(SeatedCouncil.DAY);
        Actor consultant = people.a(Role.CONSULTANT, "");
        Actor producer = councils.dossiers().producer();
        UUID mandate = mandates.give(producer, dossiers.get(dossier).entity(), People.loginOf(consultant), null);
        assertThat(ties(consultant, dossier)).isEmpty();
        mandates.accept(consultant, mandate);
        assertThat(ties(consultant, dossier))
                .singleElement()
                .satisfies(tie -> assertThat(tie.nature()).isEqualTo(ConflictSource.Nature.CONSULTANCY));
        assertThat(ties(table.members().getFirst(), dossier)).isEmpty();
        mandates.end(producer, mandate);
        assertThat(ties(consultant, dossier)).isNotEmpty();
    }

    private List<ConflictSource.Tie> ties(Actor actor, DossierId dossier) {
        return sources.stream()
                .flatMap(source -> source.between(actor.account(), dossier).stream())
                .toList();
    }

    @Test
    void theOfficeTakesAProductWithoutItsChairToAnotherSession() {
        declaring.declare(
                table.chair(), table.session(), table.product(), true, ConflictKind.OWNERSHIP, "Góp vốn năm 2024.");
        String act = "/sessions/" + table.session() + "/products/" + table.product() + "/removal";
        assertThat(post(table.chair(), act, Map.of("reason", "Chủ tịch góp vốn.")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(councils.office(), act, Map.of("reason", ""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(councils.office(), act, Map.of("reason", "Chủ tịch góp vốn.")))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(sessions.session(councils.office(), table.session()).products())
                .extracting(one -> one.state())
                .containsExactly(vn.saolang.evaluation.model.ProductState.PUT_OFF);
        assertThat(codes(() -> removing.takeOut(councils.office(), table.session(), table.product(), "Lần nữa")))
                .containsExactly("evaluation.WAS_PUT_OFF");
        Table open = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        assertThatThrownBy(() -> removing.takeOut(councils.office(), open.session(), open.product(), "Thử"))
                .isInstanceOf(RefusedException.class);
    }

    /** Columns: office, other office, chair, secretary, member, member of the profile, producer, administrator. */
    private static final String MATRIX = """
            waiting conflicts     x . x x . . . .
            waiting declarations  . . x x x x . .
            waiting profile       x . . x . x . .
            out     conflicts     x . x x . . . .
            out     declarations  . . x x x x . .
            out     product       x . x x x . . .
            out     facts         x . x x . . . .
            """;

    @Test
    void everyoneSeesTheirPartOnly() {
        Actor subject = table.members().getFirst();
        List<String> wrong = new ArrayList<>();
        rows("waiting", subject, wrong);
        declaring.declare(
                subject, table.session(), table.product(), true, ConflictKind.TRADE, "Bán bao bì cho chủ thể");
        rows("out", subject, wrong);
        assertThat(wrong).isEmpty();
    }

    private void rows(String state, Actor subject, List<String> wrong) {
        for (String row :
                MATRIX.strip().lines().filter(one -> one.startsWith(state)).toList()) {
            String[] cells = row.split("\\s+");
            int column = 2;
            for (Map.Entry<String, Actor> one : persons(subject).entrySet()) {
                boolean sees = sees(one.getValue(), cells[1], subject);
                if (sees != cells[column].equals("x")) {
                    wrong.add(state + " " + cells[1] + " for " + one.getKey() + ": " + sees);
                }
                column++;
            }
        }
    }

    private boolean sees(Actor actor, String what, Actor subject) {
        String session = "/sessions/" + table.session();
        return switch (what) {
            case "conflicts", "declarations" -> status(actor, session + "/" + what) == 200;
            case "profile" -> status(actor, profile(subject)) == 200;
            case "product" -> body(actor, session).contains(table.product().toString());
            default -> body(actor, session + "/conflicts").contains("Bán bao bì cho chủ thể");
        };
    }

    private Map<String, Actor> persons(Actor subject) {
        Map<String, Actor> all = new LinkedHashMap<>();
        all.put("office", councils.office());
        all.put("other office", people.a(Role.PROVINCE_OFFICE, "14@2025-07-01"));
        all.put("chair", table.chair());
        all.put("secretary", table.secretary());
        all.put("member", table.members().get(1));
        all.put("subject", subject);
        all.put("producer", people.a(Role.PRODUCER, ""));
        all.put("administrator", people.a(Role.ADMINISTRATOR, ""));
        return all;
    }

    private SeatLine line(Actor member) {
        return queries.review(councils.office(), table.session()).products().getFirst().seats().stream()
                .filter(one -> one.seat().account().equals(member.account()))
                .findFirst()
                .orElseThrow();
    }

    private String profile(Actor member) {
        var council =
                sessions.session(councils.office(), table.session()).room().council();
        Seat seat = council.seatOf(member.account()).orElseThrow();
        return "/councils/" + council.id() + "/seats/" + seat.id() + "/profile";
    }

    private List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(one -> one.code()).toList();
        }
    }

    private int status(Actor actor, String url) {
        return mvc.get()
                .uri(url)
                .with(people.as(actor))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String body(Actor actor, String url) {
        return text(mvc.get().uri(url).with(people.as(actor)).exchange());
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Actor actor, String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
