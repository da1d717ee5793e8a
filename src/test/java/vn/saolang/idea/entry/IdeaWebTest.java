package vn.saolang.idea.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.Ideas;
import vn.saolang.idea.Makers;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.entry.TriageIdea;
import vn.saolang.idea.app.potential.RecordPotential;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Output;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.Story;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.Producers;
import vn.saolang.territory.UnitRef;

/** An idea from the phone to the province: registered, returned, completed, handed on; who may read and move it. */
@WebTest
class IdeaWebTest {

    private static final UnitRef ELSEWHERE = new UnitRef("05443", LocalDate.of(2025, 7, 1));

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
    TriageIdea triage;

    @Autowired
    JdbcClient jdbc;

    private Makers makers;
    private Makers.Maker maker;

    @BeforeEach
    void aMaker() {
        makers = new Makers(people, producers);
        maker = makers.fresh();
    }

    private IdeaId registered() {
        return steps.register(maker.actor(), maker.entity(), Makers.draft("Ý tưởng " + UUID.randomUUID()));
    }

    private IdeaState state(IdeaId id) {
        return ideas.get(id).state();
    }

    private MvcTestResult post(Actor actor, String name, String difference) {
        return mvc.post()
                .uri("/ideas")
                .with(people.as(actor))
                .with(csrf())
                .param("entity", maker.entity().toString())
                .param("name", name)
                .param("description", "Sao bằng củi, đóng gói 100 g")
                .param("difference", difference)
                .param("commune", FilledDossiers.COMMUNE.key())
                .exchange();
    }

    @Test
    void aMakerRegistersAndSeesIt() {
        String name = "Trà hoa " + UUID.randomUUID();
        MvcTestResult sent = post(maker.actor(), name, "Không ai quanh đây ướp hoa này");
        assertThat(sent).hasStatus(303);
        String url = sent.getResponse().getRedirectedUrl();
        assertThat(mvc.get().uri(String.valueOf(url)).with(people.as(maker.actor())))
                .hasStatusOk()
                .bodyText()
                .contains(name)
                .contains("Chờ xã xem");
        assertThat(mvc.get().uri("/ideas").with(people.as(maker.actor())))
                .bodyText()
                .contains(name);
    }

    @Test
    void whatIsMissingIsToldAndNothingTypedIsLost() {
        assertThat(post(maker.actor(), "Trà hoa chưa tả", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Trà hoa chưa tả")
                .contains("Chưa điền: Khác những sản phẩm đang có ở chỗ nào.");
    }

    @Test
    void lookAlikesAreShownBeforeItIsSentAndThenItMayBeSent() {
        String word = "Bánh " + UUID.randomUUID().toString().substring(0, 8);
        steps.register(maker.actor(), maker.entity(), Makers.draft(word + " nướng than"));
        Makers.Maker second = makers.fresh();
        Makers.Maker first = maker;
        maker = second;
        MvcTestResult asked = post(second.actor(), word + " nướng than đặc biệt", "Nướng bằng vỏ trấu");
        assertThat(asked).hasStatusOk().bodyText().contains("Cùng tên", "Nướng bằng vỏ trấu", "chưa được gửi");
        assertThat(ideas.of(second.entity())).isEmpty();
        assertThat(asked)
                .bodyText()
                .doesNotContain("/ideas/" + ideas.of(first.entity()).getFirst().id());
        var seen = java.util.regex.Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"")
                .matcher(new String(
                        asked.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        assertThat(seen.find()).isTrue();
        assertThat(mvc.post()
                        .uri("/ideas")
                        .with(people.as(second.actor()))
                        .with(csrf())
                        .param("entity", second.entity().toString())
                        .param("name", word + " nướng than đặc biệt")
                        .param("description", "Nướng")
                        .param("difference", "Nướng bằng vỏ trấu")
                        .param("commune", FilledDossiers.COMMUNE.key())
                        .param("seen", seen.group(1)))
                .hasStatus(303);
        assertThat(ideas.of(second.entity())).hasSize(1);
        assertThat(mvc.get()
                        .uri("/ideas/" + ideas.of(second.entity()).getFirst().id())
                        .with(people.as(makers.officer())))
                .bodyText()
                .contains(
                        "Cùng tên",
                        "/ideas/" + ideas.of(first.entity()).getFirst().id());
    }

    @Autowired
    RecordPotential surveys;

    private PotentialId surveyed() {
        PotentialDraft told = new PotentialDraft(
                PotentialId.random(),
                null,
                "Chè dây rừng " + UUID.randomUUID(),
                null,
                "Dây chè rừng phơi trong bóng mát.",
                FilledDossiers.COMMUNE,
                "",
                new vn.saolang.idea.model.potential.Maker(MakerKind.ENTITY, maker.entity(), "", false, null),
                new Output(null, null, ""),
                new Story("Hái trên đồi", false, "", "Chợ xã", "Có từ lâu đời", "Máy sấy"),
                null,
                LocalDate.of(2026, 8, 20),
                List.of(),
                List.of());
        return surveys.record(maker.actor(), told);
    }

    @Test
    void aPotentialProductFillsTheFormAndOnlyForThoseWhoMayReadIt() {
        PotentialId potential = surveyed();
        assertThat(mvc.get().uri("/ideas/new?from=" + potential).with(people.as(maker.actor())))
                .hasStatusOk()
                .bodyText()
                .contains("Dây chè rừng phơi", "Có từ lâu đời", "Máy sấy", potential.toString());
        assertThat(mvc.get()
                        .uri("/ideas/new?from=" + potential)
                        .with(people.as(makers.fresh().actor())))
                .hasStatus(404);
        MvcTestResult sent = mvc.post()
                .uri("/ideas")
                .with(people.as(maker.actor()))
                .with(csrf())
                .param("entity", maker.entity().toString())
                .param("name", "Nước mát thảo mộc " + UUID.randomUUID())
                .param("description", "Đun và đóng gói nhỏ")
                .param("difference", "Không đường")
                .param("commune", FilledDossiers.COMMUNE.key())
                .param("from", potential.toString())
                .exchange();
        assertThat(sent).hasStatus(303);
        assertThat(ideas.of(maker.entity()).getFirst().from()).isEqualTo(potential);
    }

    @Test
    void strangersNeitherRegisterForItNorReadIt() {
        Makers.Maker stranger = makers.fresh();
        IdeaId id = registered();
        assertThat(post(stranger.actor(), "Trà của người khác", "Khác")).hasStatus(404);
        assertThat(mvc.get().uri("/ideas/" + id).with(people.as(stranger.actor())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/ideas/" + id).with(people.as(makers.officer(ELSEWHERE))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/ideas/" + id).with(people.as(people.a(Role.MINISTRY_OFFICE, "VN", 7292))))
                .hasStatusOk();
    }

    @Test
    void theOfficerTypesInForAMakerAndItIsMarked() {
        MvcTestResult sent = post(makers.officer(), "Bánh lá " + UUID.randomUUID(), "Gói lá dong rừng");
        assertThat(sent).hasStatus(303);
        assertThat(mvc.get()
                        .uri(String.valueOf(sent.getResponse().getRedirectedUrl()))
                        .with(people.as(makers.officer())))
                .bodyText()
                .contains("cán bộ xã nhập thay");
    }

    @Test
    void theCommuneReturnsItWithReasonsAndTheMakerSendsItAgain() {
        IdeaId other = registered();
        IdeaId id = registered();
        int number = ideas.get(other).number();
        assertThat(mvc.post()
                        .uri("/ideas/" + id + "/return")
                        .with(people.as(makers.officer()))
                        .with(csrf())
                        .param("version", "0")
                        .param("reasons", "thiếu")
                        .param("similar", "999999999"))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất 10 ký tự")
                .contains("999999999")
                .contains("thiếu");
        assertThat(mvc.post()
                        .uri("/ideas/" + id + "/return")
                        .with(people.as(makers.officer()))
                        .with(csrf())
                        .param("version", "0")
                        .param("reasons", "Cần ghi nguồn nguyên liệu và sản lượng.")
                        .param("similar", Integer.toString(number)))
                .hasStatus(303);
        assertThat(state(id)).isEqualTo(IdeaState.RETURNED);
        assertThat(mvc.get().uri("/ideas/" + id).with(people.as(maker.actor())))
                .bodyText()
                .contains("Cần ghi nguồn nguyên liệu", "/ideas/" + other);
        assertThat(jdbc.sql("select count(*) from notice.message where account_id = :a and url = :u")
                        .param("a", maker.actor().account())
                        .param("u", "/ideas/" + id)
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(mvc.post()
                        .uri("/ideas/" + id)
                        .with(people.as(maker.actor()))
                        .with(csrf())
                        .param("version", "1")
                        .param("name", "Chè có nguồn " + UUID.randomUUID())
                        .param("description", "Sao bằng củi")
                        .param("difference", "Có mã vùng trồng")
                        .param("commune", FilledDossiers.COMMUNE.key()))
                .hasStatus(303);
        assertThat(state(id)).isEqualTo(IdeaState.REGISTERED);
    }

    @Test
    void theCommuneHandsItOnAndTheMakerCannotChangeItThen() {
        IdeaId id = registered();
        assertThat(mvc.post()
                        .uri("/ideas/" + id + "/accept")
                        .with(people.as(makers.officer()))
                        .with(csrf())
                        .param("version", "0")
                        .param("note", "Vùng chè có sẵn 12 ha"))
                .hasStatus(303);
        assertThat(state(id)).isEqualTo(IdeaState.ACCEPTED);
        assertThat(mvc.post()
                        .uri("/ideas/" + id)
                        .with(people.as(maker.actor()))
                        .with(csrf())
                        .param("version", "1")
                        .param("name", "Tên khác")
                        .param("description", "x")
                        .param("difference", "y")
                        .param("commune", FilledDossiers.COMMUNE.key()))
                .hasStatus(422)
                .bodyText()
                .contains("Tên khác");
        assertThatThrownBy(() -> steps.triage(makers.officer(), id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void onlyTheCommuneOfItsPlaceDecidesAndNobodyOnItsOwn() {
        IdeaId id = registered();
        assertThatThrownBy(() -> triage.accept(makers.officer(ELSEWHERE), id, 0, ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> triage.accept(makers.office(), id, 0, "")).isInstanceOf(Forbidden.class);
        producers.addMember(maker.actor(), maker.entity(), makers.officer().account());
        assertThatThrownBy(() -> triage.accept(makers.officer(), id, 0, "")).isInstanceOf(Forbidden.class);
    }

    @Test
    void aChangeOfAnOldVersionIsTold() {
        IdeaId id = registered();
        assertThatThrownBy(() -> triage.accept(makers.officer(), id, 7, "")).isInstanceOf(Stale.class);
    }

    @Test
    void aMakerTakesItBack() {
        IdeaId id = registered();
        assertThat(mvc.post()
                        .uri("/ideas/" + id + "/withdraw")
                        .with(people.as(maker.actor()))
                        .with(csrf())
                        .param("version", "0"))
                .hasStatus(303);
        assertThat(state(id)).isEqualTo(IdeaState.WITHDRAWN);
        assertThatThrownBy(() -> steps.triage(makers.officer(), id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void selectedIdeasAreTold() {
        IdeaId id = registered();
        steps.triage(makers.officer(), id);
        steps.select(makers.office(), id);
        assertThat(state(id)).isEqualTo(IdeaState.SELECTED);
        assertThat(ideas.in(IdeaState.SELECTED, makers.office()))
                .anyMatch(one -> one.id().equals(id));
    }
}
