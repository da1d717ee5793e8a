package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.EvidenceReader;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.PlaceInRound;
import vn.saolang.evaluation.app.PlanExtraRound;
import vn.saolang.evaluation.app.RoundQueries;
import vn.saolang.evaluation.model.Round;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Rounds of both levels, and a dossier on its way to the ministry. */
@WebTest
class CentralWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PlaceInRound placing;

    @Autowired
    PlanExtraRound planning;

    @Autowired
    RoundQueries rounds;

    @Autowired
    List<EvidenceReader> readers;

    SeatedCouncil councils;

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aFiveStarResultGoesUpIntoTheMinistrysRoundOnce() {
        Table table = councils.open(1, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        DossierSummary dossier = dossiers.get(
                evaluations.find(councils.close(table)).orElseThrow().dossier());
        assertThat(dossier.state()).isEqualTo(DossierState.IN_ROUND);
        Actor ministry = people.a(Role.MINISTRY_OFFICE, Level.COUNTRY);
        assertThat(mayRead(ministry, dossier)).isFalse();
        assertThat(mayRead(table.chair(), dossier)).isTrue();
        evaluations.admitToCentral(councils.office(), dossier, LocalDate.of(2026, 9, 1));
        assertThatThrownBy(() -> evaluations.admitToCentral(councils.office(), dossier, LocalDate.of(2026, 9, 2)))
                .isInstanceOf(RefusedException.class);
        assertThat(mayRead(ministry, dossier)).isTrue();
        UUID candidate = placing.waiting(Level.COUNTRY).stream()
                .filter(one -> one.dossier().equals(dossier.id().value()))
                .findFirst()
                .orElseThrow()
                .id();
        placing.place(ministry, Level.COUNTRY, List.of(candidate), null);
        Round round = rounds.rounds(Level.COUNTRY).stream()
                .map(RoundQueries.Progress::round)
                .filter(one -> rounds.round(ministry, one.id()).candidates().stream()
                        .anyMatch(in -> in.id().equals(candidate)))
                .findFirst()
                .orElseThrow();
        assertThat(round.requestedBefore()).isEqualTo(LocalDate.of(2027, 1, 30));
        assertThat(round.lastDay()).isEqualTo(LocalDate.of(2027, 3, 29));
    }

    private boolean mayRead(Actor actor, DossierSummary dossier) {
        return readers.stream().anyMatch(reader -> reader.mayRead(actor, dossier.id()));
    }

    @Test
    void anExtraRoundNeedsRulesThatProvideForItAndAPlan() {
        UUID without = councils.issuedRules(DraftRules.Draft.plain(
                new DraftRules.Gathering(3, 4, true),
                new DraftRules.Counting(false, null, 2, MinimumPolicy.MAJORITY, false),
                false));
        LocalDate requested = LocalDate.of(2026, 9, 10);
        assertThat(codes(() -> planning.plan(
                        councils.office(),
                        SeatedCouncil.SCOPE,
                        new PlanExtraRound.Plan(without, " ", requested, requested))))
                .containsExactly("evaluation.EXTRA_NOT_PROVIDED", "evaluation.PLAN_MISSING", "evaluation.WINDOW_WRONG");
        UUID providing = councils.issuedRules(SeatedCouncil.usualRules(null, MinimumPolicy.MEAN));
        RoundId extra = planning.plan(
                councils.office(),
                SeatedCouncil.SCOPE,
                new PlanExtraRound.Plan(providing, "15/KH-UBND", requested, LocalDate.of(2026, 10, 10)));
        UUID early = councils.dossiers().ready(LocalDate.of(2026, 9, 1)).value();
        clock.setTo(LocalDate.of(2026, 9, 11));
        UUID late = councils.dossiers().ready(LocalDate.of(2026, 9, 11)).value();
        assertThat(codes(() -> placing.place(councils.office(), SeatedCouncil.SCOPE, List.of(early, late), extra)))
                .containsExactly("evaluation.REQUESTED_TOO_LATE");
        assertThat(placing.place(councils.office(), SeatedCouncil.SCOPE, List.of(early), extra))
                .isEqualTo(1);
    }

    @Test
    void issuedDecisionsDoNotChangeAndDraftsNameAllThatIsMissing() {
        CouncilId council = councils.councils.create(councils.office(), SeatedCouncil.SCOPE, councils.draft(0));
        var nothing = vn.saolang.evaluation.model.council.Decision.NONE;
        assertThat(codes(() -> councils.issuing.council(councils.office(), council, nothing, 0)))
                .containsExactly("evaluation.NUMBER_MISSING", "evaluation.DATE_MISSING", "evaluation.SIGNER_MISSING");
        councils.issuing.council(councils.office(), council, SeatedCouncil.decision("7/QĐ-UBND"), 0);
        assertThat(codes(() -> councils.councils.change(councils.office(), council, councils.draft(1))))
                .containsExactly("evaluation.DECISION_ISSUED");
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }
}
