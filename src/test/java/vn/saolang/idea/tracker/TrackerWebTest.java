package vn.saolang.idea.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaSteps;
import vn.saolang.idea.Makers;
import vn.saolang.idea.app.entry.IdeaWork;
import vn.saolang.idea.app.tracker.TrackIdeas;
import vn.saolang.idea.model.tracker.UnitCount;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Supported ideas a unit a year, and whom ideas wait for. */
@WebTest
class TrackerWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    IdeaSteps steps;

    @Autowired
    TrackIdeas tracking;

    @Autowired
    IdeaWork work;

    @Autowired
    Territory territory;

    @Autowired
    VietnamTime time;

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
        return steps.register(maker.actor(), maker.entity(), Makers.draft("Ý tưởng đếm " + UUID.randomUUID()));
    }

    private UnitCount counted(boolean byDistrict, String unit) {
        Unit province = territory.get(FilledDossiers.PROVINCE);
        List<UnitCount> all =
                tracking.counts(makers.office(), province, time.today().getYear(), byDistrict);
        return all.stream().filter(one -> one.unit().equals(unit)).findFirst().orElseThrow();
    }

    @Test
    void aSelectedIdeaCountsForItsCommuneAndTheFormerDistrict() {
        UnitCount commune = counted(false, "Xã Tân Cương");
        UnitCount district = counted(true, "Thành phố Thái Nguyên");
        IdeaId id = registered();
        steps.triage(makers.officer(), id);
        assertThat(counted(false, "Xã Tân Cương").waiting()).isEqualTo(commune.waiting() + 1);
        steps.select(makers.office(), id);
        assertThat(counted(false, "Xã Tân Cương").selected()).isEqualTo(commune.selected() + 1);
        assertThat(counted(true, "Thành phố Thái Nguyên").selected()).isEqualTo(district.selected() + 1);
    }

    @Test
    void twoIdeasADistrictIsTheNumberOfSonLaAndOthersAreComparedWithIt() {
        Unit thaiNguyen = territory.get(FilledDossiers.PROVINCE);
        Unit sonLa = territory.get(new UnitRef("14", LocalDate.of(2025, 7, 1)));
        assertThat(tracking.wanted(sonLa, 2026))
                .isNotNull()
                .satisfies(wanted -> assertThat(wanted.minimum()).isEqualTo(2))
                .satisfies(wanted -> assertThat(wanted.own()).isTrue());
        assertThat(tracking.wanted(thaiNguyen, 2026))
                .isNotNull()
                .satisfies(wanted -> assertThat(wanted.own()).isFalse());
    }

    @Test
    void officesSeeTheTrackerAndLoadListsAndMakersDoNot() {
        IdeaId id = registered();
        assertThat(mvc.get().uri("/ideas/tracker?by=district").with(people.as(makers.office())))
                .hasStatusOk()
                .bodyText()
                .contains("Thành phố Thái Nguyên", "so với mức ít nhất 2");
        assertThat(mvc.get().uri("/ideas/tracker").with(people.as(maker.actor())))
                .hasStatus(403);
        assertThat(mvc.get().uri("/ideas/export.csv").with(people.as(maker.actor())))
                .hasStatus(403);
        var file = mvc.get()
                .uri("/ideas/export.csv")
                .with(people.as(makers.officer()))
                .exchange();
        String name = jdbc.sql("select name from idea.idea where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        assertThat(new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Tên ý tưởng", name);
        assertThat(mvc.get().uri("/ideas/tracker.xlsx").with(people.as(makers.office())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/ideas/export.exe").with(people.as(makers.office())))
                .hasStatus(404);
    }

    @Test
    void whatWaitsIsToldToThoseWhoAct() {
        IdeaId fresh = registered();
        IdeaId returned = registered();
        assertThat(work.waitingFor(makers.officer())).extracting(WorkItem::url).contains("/ideas/" + fresh);
        steps.giveBack(makers.officer(), returned, "Cần ghi nguồn nguyên liệu.");
        assertThat(work.waitingFor(maker.actor())).extracting(WorkItem::url).containsExactly("/ideas/" + returned);
        assertThat(work.waitingFor(makers.officer())).extracting(WorkItem::url).doesNotContain("/ideas/" + returned);
        assertThat(work.callsBefore(makers.officer(), time.today()))
                .extracting(Call::url)
                .doesNotContain("/ideas/" + returned);
        jdbc.sql("update idea.entry set at = at - interval '8 days' where idea_id = :id")
                .param("id", returned.value())
                .update();
        assertThat(work.callsBefore(makers.officer(), time.today()))
                .filteredOn(call -> call.url().equals("/ideas/" + returned))
                .singleElement()
                .satisfies(call -> assertThat(call.phone()).isEqualTo("0208 3123 456"));
        assertThat(work.callsBefore(maker.actor(), time.today())).isEmpty();
    }

    @Test
    void theFormWarnsOutsideTheWindowAndStopsNobody() {
        assertThat(mvc.get().uri("/ideas/new").with(people.as(maker.actor())))
                .hasStatusOk()
                .bodyText()
                .contains("Vẫn làm được", "Gửi ý tưởng cho xã");
    }
}
