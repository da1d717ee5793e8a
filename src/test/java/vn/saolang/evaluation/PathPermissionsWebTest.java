package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.evaluation.app.session.SessionQueries;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/**
 * Who may see what along the path, as one table: a row for each state and page, a column for each person. "x" opens the page,
 * "." means it does not exist for them (404), or their role is never admitted (403).
 */
@WebTest
@Import(SeatedCouncil.class)
class PathPermissionsWebTest {

    private static final String OTHER_COMMUNE = "05488@2025-07-01";
    private static final String OTHER_PROVINCE = "14@2025-07-01";
    private static final String MINISTRY = "VN";

    /** Columns: owner, other producer, officer, chair, other officer, office, other office, province chair, member, stranger member, ministry, admin. */
    private static final String TABLE = """
            draft page        x . . . . . . . . . . .
            draft evidence    x . . . . . . . . . . .
            filed page        x . x x . . . . . . . .
            filed evidence    x . x x . . . . . . . .
            sent page         x . x x . x . x . . . .
            sent evidence     x . x x . x . x . . . .
            session page      x . x x . x . x . . . .
            session evidence  x . x x . x . x x . . .
            session board     . . . . . x . . x . . .
            session sheet     . . . . . . . . x . . .
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SeatedCouncil council;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SessionQueries sessions;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void prepare() {
        clock.setTo(SeatedCouncil.DAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everyPersonSeesTheirPartOfThePathAndNothingElse() {
        Map<String, String> urls = urls();
        List<String> wrong = new ArrayList<>();
        for (String row : TABLE.strip().lines().toList()) {
            String[] cells = row.strip().split("\\s+");
            String url = urls.get(cells[0] + " " + cells[1]);
            int column = 2;
            for (Map.Entry<String, Actor> person : persons().entrySet()) {
                int status = mvc.get()
                        .uri(url)
                        .with(people.as(person.getValue()))
                        .exchange()
                        .getResponse()
                        .getStatus();
                boolean asMeant = cells[column].equals("x") ? status == 200 : status == 404 || status == 403;
                if (!asMeant) {
                    wrong.add(cells[0] + " " + cells[1] + " for " + person.getKey() + ": " + status);
                }
                column++;
            }
            assertThat(mvc.get().uri(url)).as("a stranger at " + url).hasStatus(303);
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> urls() {
        FilledDossiers filled = council.dossiers();
        Map<String, String> urls = new LinkedHashMap<>();
        add(urls, "draft", filled.written());
        add(urls, "filed", filled.submitted());
        add(urls, "sent", filled.ready(SeatedCouncil.DAY));
        SeatedCouncil.Table table = council.open(3, 1, SeatedCouncil.usualRules(null, SeatedCouncil.MAJORITY));
        add(urls, "session", dossierOf(table));
        urls.put("session board", "/sessions/" + table.session().value());
        urls.put("session sheet", "/sessions/" + table.session().value() + "/products/" + table.product() + "/sheet");
        return urls;
    }

    private DossierId dossierOf(SeatedCouncil.Table table) {
        return new DossierId(sessions.session(table.chair(), table.session())
                .products()
                .getFirst()
                .dossier());
    }

    private void add(Map<String, String> urls, String state, DossierId id) {
        urls.put(state + " page", "/dossiers/" + id.value());
        urls.put(state + " evidence", "/dossiers/" + id.value() + "/evidence/" + anyEvidenceOf(id));
    }

    private UUID anyEvidenceOf(DossierId id) {
        return jdbc.sql("select id from dossier.evidence where dossier_id = :id order by id limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private Map<String, Actor> persons() {
        Map<String, Actor> persons = new LinkedHashMap<>();
        persons.put("owner", council.dossiers().producer());
        persons.put("other producer", people.a(Role.PRODUCER, "", 2));
        persons.put("officer", council.dossiers().officer());
        persons.put("chair", council.dossiers().chair());
        persons.put("other officer", people.a(Role.COMMUNE_OFFICER, OTHER_COMMUNE));
        persons.put("office", council.office());
        persons.put("other office", people.a(Role.PROVINCE_OFFICE, OTHER_PROVINCE));
        persons.put("province chair", people.a(Role.PROVINCE_CHAIR, SeatedCouncil.SCOPE));
        persons.put("member", council.member(1));
        persons.put("member without a seat", people.a(Role.COUNCIL_MEMBER, OTHER_PROVINCE));
        persons.put("ministry office", people.a(Role.MINISTRY_OFFICE, MINISTRY));
        persons.put("administrator", people.a(Role.ADMINISTRATOR, ""));
        return persons;
    }
}
