package vn.saolang.evaluation.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.CouncilSteps;
import vn.saolang.evaluation.CouncilSteps.Numbered;
import vn.saolang.evaluation.CouncilSteps.Sitting;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.SessionId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** A province and the ministry meet at one time on one installation; one scores what the other sent up (26/2026 Điều 7.3, 7.4). */
@WebTest
class BothLevelsWebTest extends InTheHall {

    private static final Numbered DECISION = new Numbered("77/QĐ-BNNMT", SeatedCouncil.DAY, "Bộ trưởng");

    @Autowired
    People people;

    @Autowired
    CouncilSteps steps;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Regulations regulations;

    @Test
    void aProvinceAndTheMinistryMeetAtOneTime() {
        DossierId up = sentUp();
        Table province = started(3, 1);
        councils.open(province, province.product());
        Sitting centre = centre();
        SessionId ministry = session(centre, up);
        steps.open(centre.chair(), ministry, up);
        UUID product =
                sessions.session(centre.chair(), ministry).products().getFirst().id();

        scores(centre.members().getFirst(), ministry, up);
        province.scorers().forEach(actor -> councils.score(province, actor, Map.of("1.1", 0)));
        assertThatThrownBy(() -> sessions.session(province.chair(), ministry)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> councils.opening.open(province.chair(), province.session(), product, ""))
                .isInstanceOf(NotFound.class);
        var provincial = evaluations.find(councils.close(province)).orElseThrow();
        Stream.concat(Stream.of(centre.chair()), centre.members().stream().skip(1))
                .forEach(actor -> scores(actor, ministry, up));
        var central =
                evaluations.find(steps.close(centre.chair(), ministry, up)).orElseThrow();

        assertThat(provincial.level()).isEqualTo(Level.PROVINCE);
        assertThat(central.level()).isEqualTo(Level.CENTRAL);
        assertThat(central.total()).isEqualByComparingTo("100");
        assertThat(provincial.total()).isLessThan(central.total());
        assertThat(evaluations.latest(up, Level.PROVINCE).orElseThrow().id()).isNotEqualTo(central.id());
    }

    /** Scored full by the province. */
    private DossierId sentUp() {
        Table table = councils.open(3, 1, rules());
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        DossierId dossier =
                evaluations.find(councils.close(table)).orElseThrow().dossier();
        evaluations.admitToCentral(councils.office(), dossiers.get(dossier), SeatedCouncil.DAY);
        return dossier;
    }

    private Sitting centre() {
        return new Sitting(
                people.a(Role.COUNCIL_CHAIR, Level.COUNTRY),
                people.a(Role.COUNCIL_SECRETARY, Level.COUNTRY),
                Stream.of(1, 2, 3)
                        .map(i -> people.a(Role.COUNCIL_MEMBER, Level.COUNTRY, i))
                        .toList());
    }

    private SessionId session(Sitting centre, DossierId dossier) {
        Actor office = people.a(Role.MINISTRY_OFFICE, Level.COUNTRY);
        CouncilId council = steps.council(office, Level.COUNTRY, "Hội đồng trung ương", centre, DECISION);
        UUID law = steps.usualRules(office, Level.COUNTRY, DECISION);
        RoundId round = steps.place(office, Level.COUNTRY, List.of(dossier));
        return steps.meet(office, round, council, law, SeatedCouncil.DAY, "Hà Nội", centre, List.of(dossier));
    }

    private void scores(Actor actor, SessionId session, DossierId dossier) {
        Map<String, Integer> best = regulations.get("QD26-11").leaves().stream()
                .collect(
                        Collectors.toMap(Criterion::code, leaf -> leaf.options().size()));
        steps.score(actor, session, dossier, best);
    }
}
