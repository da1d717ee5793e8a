package vn.saolang.idea.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.Ideas;
import vn.saolang.idea.Makers;
import vn.saolang.idea.app.council.HoldCouncil;
import vn.saolang.idea.model.council.CouncilDraft;
import vn.saolang.idea.model.council.CouncilMember;
import vn.saolang.idea.model.council.MemberRole;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;

/** An idea council from the call to its minutes. */
@WebTest
class CouncilWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    IdeaSteps steps;

    @Autowired
    Ideas ideas;

    @Autowired
    HoldCouncil holding;

    @Autowired
    SettableClock clock;

    @Autowired
    VietnamTime time;

    private Makers makers;
    private Makers.Maker maker;

    @BeforeEach
    void aMaker() {
        makers = new Makers(people, producers);
        maker = makers.fresh();
    }

    private IdeaId accepted() {
        IdeaId id = steps.register(maker.actor(), maker.entity(), Makers.draft("Ý tưởng họp " + UUID.randomUUID()));
        steps.triage(makers.officer(), id);
        return id;
    }

    private CouncilDraft meeting(LocalDate day) {
        return new CouncilDraft(
                "Xét duyệt đợt 1",
                day,
                "Phòng họp số 2",
                "12/QĐ-UBND",
                List.of(
                        new CouncilMember("Chủ tịch Hội đồng", "UBND tỉnh", MemberRole.CHAIR, true),
                        new CouncilMember("Ủy viên", "Sở Công Thương", MemberRole.MEMBER, true)));
    }

    private MvcTestResult post(UUID council, IdeaId idea, String outcome, String agreed, String version) {
        return mvc.post()
                .uri("/ideas/councils/" + council)
                .with(people.as(makers.office()))
                .with(csrf())
                .param("version", version)
                .param("then", "close")
                .param("title", "Xét duyệt đợt 1")
                .param("meetsOn", time.today().toString())
                .param("venue", "Phòng họp số 2")
                .param("name0", "Chủ tịch Hội đồng")
                .param("agency0", "UBND tỉnh")
                .param("role0", "CHAIR")
                .param("present0", "true")
                .param("name1", "Ủy viên")
                .param("role1", "MEMBER")
                .param("present1", "true")
                .param("idea0", idea.toString())
                .param("outcome0", outcome)
                .param("agreed0", agreed)
                .param("against0", "0")
                .param("reason0", "Có vùng nguyên liệu riêng và cách làm rõ.")
                .exchange();
    }

    @Test
    void aMeetingIsCalledWrittenDownClosedAndMinuted() {
        IdeaId idea = accepted();
        MvcTestResult called = mvc.post()
                .uri("/ideas/councils")
                .with(people.as(makers.office()))
                .with(csrf())
                .param("title", "Xét duyệt đợt 1")
                .param("meetsOn", time.today().toString())
                .param("name0", "Chủ tịch Hội đồng")
                .param("role0", "CHAIR")
                .param("add", idea.toString())
                .exchange();
        assertThat(called).hasStatus(303);
        String url = String.valueOf(called.getResponse().getRedirectedUrl());
        UUID council = UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
        assertThat(post(council, idea, "SELECT", "7", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhiều phiếu hơn số người có mặt (2).", "Có vùng nguyên liệu riêng");
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.ACCEPTED);
        assertThat(mvc.get().uri(url + "/minutes.pdf").with(people.as(makers.office())))
                .hasStatus(404);
        assertThat(post(council, idea, "SELECT", "2", "1")).hasStatus(303);
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.SELECTED);
        assertThat(mvc.get().uri("/ideas/" + idea).with(people.as(maker.actor())))
                .bodyText()
                .contains("Vì sao được chọn", "Có vùng nguyên liệu riêng");
        MvcTestResult minutes = mvc.get()
                .uri(url + "/minutes.pdf")
                .with(people.as(makers.office()))
                .exchange();
        assertThat(minutes).hasStatusOk();
        assertThat(new String(minutes.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(post(council, idea, "DECLINE", "0", "3"))
                .hasStatus(422)
                .bodyText()
                .contains("đã kết thúc");
    }

    @Test
    void otherProvincesAndMakersSeeNoCouncil() {
        UUID council = holding.open(makers.office(), meeting(time.today()), List.of(accepted()));
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2025-07-01", 7293);
        assertThat(mvc.get().uri("/ideas/councils/" + council).with(people.as(elsewhere)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/ideas/councils/" + council).with(people.as(maker.actor())))
                .hasStatus(403);
        assertThatThrownBy(() -> holding.close(elsewhere, council, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void anIdeaStandsInOneOpenMeetingAndAMeetingToComeIsNotClosed() {
        IdeaId idea = accepted();
        UUID council = holding.open(makers.office(), meeting(time.today().plusDays(1)), List.of(idea));
        assertThatThrownBy(() -> holding.open(makers.office(), meeting(time.today()), List.of(idea)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("COUNCIL_NOT_WAITING");
        assertThatThrownBy(() -> holding.close(makers.office(), council, 0))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("COUNCIL_NOT_YET");
    }

    @Test
    void whatIsDeclinedMayComeBack() {
        IdeaId idea = accepted();
        steps.decline(makers.office(), idea, "Cần làm rõ nguồn nguyên liệu trước.");
        assertThat(ideas.get(idea).state()).isEqualTo(IdeaState.DECLINED);
        assertThat(mvc.get().uri("/ideas/" + idea).with(people.as(maker.actor())))
                .bodyText()
                .contains("Cần làm rõ nguồn nguyên liệu", "Bổ sung và gửi lại");
    }
}
