package vn.saolang.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.FormSource;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;

/** People, plans and requests for tests of plans; after each the data hold. */
abstract class PlanCases {

    protected static final int NUMBER = 7300;

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected People people;

    @Autowired
    protected Producers producers;

    @Autowired
    protected IdeaSteps ideaSteps;

    @Autowired
    protected Ideas ideas;

    @Autowired
    protected PlanSteps steps;

    @Autowired
    protected Plans plans;

    @Autowired
    protected List<FormSource> forms;

    @Autowired
    protected List<WorkSource> work;

    @Autowired
    protected List<CallSource> calls;

    @Autowired
    protected VietnamTime time;

    @Autowired
    protected JdbcClient jdbc;

    @AfterEach
    void theDataHold() throws IOException {
        for (Resource rule :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/business/*.sql")) {
            assertThat(jdbc.sql(rule.getContentAsString(StandardCharsets.UTF_8))
                            .query()
                            .listOfRows())
                    .as(rule.getFilename())
                    .isEmpty();
        }
    }

    protected Actor producer() {
        return people.a(Role.PRODUCER, "", NUMBER);
    }

    protected Actor office() {
        return people.a(Role.PROVINCE_OFFICE, FilledDossiers.PROVINCE.key(), NUMBER);
    }

    protected Actor officer() {
        return people.a(Role.COMMUNE_OFFICER, FilledDossiers.COMMUNE.key(), NUMBER);
    }

    protected IdeaId idea(boolean selected) {
        EntityId entity = producers.register(producer(), FilledDossiers.entity(EntityKind.COOPERATIVE));
        IdeaId idea = ideaSteps.register(
                producer(),
                entity,
                IdeaDraft.of(
                        "Chè ướp hoa " + UUID.randomUUID(),
                        "QD26-11",
                        FilledDossiers.COMMUNE,
                        "Chè xanh ướp hoa nhài của vườn nhà, gói 100 g",
                        "Hoa hái buổi sáng, ướp ba lần"));
        if (selected) {
            ideaSteps.triage(officer(), idea);
            ideaSteps.select(office(), idea);
        }
        return idea;
    }

    protected PlanId written() {
        PlanId id = steps.open(producer(), idea(true));
        for (PlanPart part : PlanPart.values()) {
            steps.write(producer(), id, part, PlanTexts.part(part));
        }
        steps.milestone(producer(), id, "In xong bao bì mới", time.today().plusDays(30));
        return id;
    }

    protected PlanId approved() {
        PlanId id = written();
        steps.submit(producer(), id);
        steps.approve(office(), id, "12/QĐ-SNN", time.today(), "Khả thi, đúng định hướng");
        return id;
    }

    protected MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    protected MvcTestResult post(Actor actor, String url, Map<String, String> fields) {
        var request = mvc.post().uri(url).with(people.as(actor)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
