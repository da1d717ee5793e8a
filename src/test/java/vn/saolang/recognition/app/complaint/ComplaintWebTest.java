package vn.saolang.recognition.app.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.RecognisedProducts;
import vn.saolang.recognition.RecognisedProducts.Held;
import vn.saolang.recognition.app.IssueNotice;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.complaint.Complaint;
import vn.saolang.recognition.model.complaint.Complaint.About;
import vn.saolang.recognition.model.complaint.ComplaintLifecycle;
import vn.saolang.recognition.model.complaint.ComplaintState;

/** A complaint about a result's notice, by the law on complaints (02/2011/QH13). */
@WebTest
class ComplaintWebTest {

    private static final LocalDate TODAY = RecognisedProducts.DAY;
    private static final String SAID = "Hội đồng tính thiếu điểm tiêu chí 4.1, đề nghị xem lại";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    NoticeQueries notices;

    @Autowired
    IssueNotice issuing;

    @Autowired
    FileComplaint filing;

    @Autowired
    HandleComplaint handling;

    @Autowired
    ComplaintQueries complaints;

    @Autowired
    ComplaintWork work;

    @Autowired
    MockMvcTester mvc;

    RecognisedProducts products;

    @BeforeEach
    void prepare() {
        clock.reset();
        products = new RecognisedProducts();
        beans.autowireBean(products);
        products.appointEverybody();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Actor producer() {
        return people.a(Role.PRODUCER, "");
    }

    /** The notice of a recognised product, not issued yet. */
    private Notice draft() {
        Held held = products.four();
        return notices.readableBy(products.office()).stream()
                .filter(one -> one.dossier().equals(held.dossier().id()))
                .findFirst()
                .orElseThrow();
    }

    private UUID noticed() {
        Notice notice = draft();
        issuing.issue(products.office(), notice.id(), notice.version(), RecognisedProducts.fresh(), TODAY.toString());
        return notice.id();
    }

    private UUID filed() {
        return filing.file(producer(), About.NOTICE, noticed(), typed(""), null);
    }

    private static FileComplaint.Typed typed(String obstacle) {
        return new FileComplaint.Typed(TODAY.toString(), SAID, obstacle);
    }

    private static List<String> codes(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    @Test
    void theCommittedPageIsTheTable() {
        assertThat(Path.of("docs/states/complaint.md"))
                .content()
                .isEqualToNormalizingNewlines(ComplaintLifecycle.TABLE.toMarkdown());
    }

    @Test
    void fromTheEntitysLetterToTheSettlement() {
        UUID id = filed();
        Complaint one = complaints.get(products.office(), id);
        assertThat(one.acceptDue()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(one.complainUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(work.waitingFor(products.office()))
                .filteredOn(item -> item.url().endsWith(id.toString()))
                .singleElement()
                .satisfies(item -> assertThat(item.due()).isEqualTo(one.acceptDue()));
        handling.register(products.office(), id, 0, "07/KN", "ACCEPT", "Đúng thẩm quyền, còn thời hiệu");
        handling.accept(products.head(), id, 1, false, false);
        // 30 days from 01/09 end on Thursday 01/10
        assertThat(complaints.get(producer(), id).due()).isEqualTo(LocalDate.of(2026, 10, 1));
        handling.talk(products.office(), id, 2, TODAY.toString(), "Hai bên thống nhất xem lại phiếu");
        handling.settle(
                products.head(),
                id,
                3,
                new HandleComplaint.Settling(
                        "PARTLY", "Tính lại điểm tiêu chí 4.1", RecognisedProducts.fresh(), TODAY.toString()));
        Complaint settled = complaints.get(producer(), id);
        assertThat(settled.state()).isEqualTo(ComplaintState.SETTLED);
        assertThat(settled.againUntil()).isEqualTo(LocalDate.of(2026, 10, 1));
        handling.second(products.office(), id, 4, "Bộ trưởng Bộ Nông nghiệp và Môi trường", TODAY.toString());
        for (String paper : List.of("letter", "answer", "dialogue", "settlement")) {
            assertThat(mvc.get()
                            .uri("/complaints/" + id + "/papers/" + paper + ".pdf")
                            .with(people.as(producer())))
                    .hasStatusOk();
        }
    }

    @Test
    void aComplexCaseInARemoteAreaHasSixtyDays() {
        UUID id = filed();
        handling.register(products.office(), id, 0, "08/KN", "ACCEPT", "Vụ việc cần xác minh nhiều nơi");
        handling.accept(products.head(), id, 1, true, true);
        // the sixtieth day, 31/10/2026, is a Saturday
        assertThat(complaints.get(products.head(), id).due()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void afterNinetyDaysAnObstacleIsAskedFor() {
        UUID notice = noticed();
        clock.setTo(LocalDate.of(2026, 11, 30));
        assertThat(codes(() ->
                        filing.file(producer(), About.NOTICE, notice, new FileComplaint.Typed("", "ngắn", ""), null)))
                .containsExactly("recognition.DAY_MISSING", "recognition.TEXT_LENGTH");
        clock.setTo(LocalDate.of(2026, 12, 1));
        assertThat(codes(() -> filing.file(producer(), About.NOTICE, notice, typed(""), null)))
                .containsExactly("recognition.COMPLAINT_TOO_LATE");
        UUID id = filing.file(producer(), About.NOTICE, notice, typed("Chủ thể nằm viện dài ngày"), null);
        assertThat(complaints.get(producer(), id).obstacle()).isEqualTo("Chủ thể nằm viện dài ngày");
    }

    @Test
    void beforeTheDecisionThereIsNothingToComplainAbout() {
        UUID notice = draft().id();
        assertThatThrownBy(() -> filing.file(producer(), About.NOTICE, notice, typed(""), null))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/complaints").with(people.as(producer())))
                .hasStatusOk()
                .bodyText()
                .contains("kiến nghị xem xét lại");
    }

    @Test
    void outsidersAndWrongStatesAreRefused() {
        UUID id = filed();
        Actor stranger = people.a(Role.PRODUCER, "", 9);
        assertThatThrownBy(() -> complaints.get(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.get(people.a(Role.PROVINCE_OFFICE, "01@2018-01-01"), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing.drop(stranger, id, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handling.register(products.head(), id, 0, "1", "ACCEPT", "Không phải việc của mình"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> handling.accept(products.head(), id, 0, false, false))
                .isInstanceOf(Stale.class);
        UUID subject = complaints.get(producer(), id).subject().id();
        assertThat(codes(() -> filing.file(producer(), About.NOTICE, subject, typed(""), null)))
                .containsExactly("recognition.COMPLAINT_ALREADY_OPEN");
        handling.register(products.office(), id, 0, "09/KN", "REFUSE", "Không thuộc thẩm quyền");
        handling.refuse(products.head(), id, 1, "Việc đã có quyết định của Tòa án");
        assertThatThrownBy(() -> filing.drop(producer(), id, 2)).isInstanceOf(Stale.class);
        assertThat(complaints.get(producer(), id).refusedFor()).isEqualTo("Việc đã có quyết định của Tòa án");
    }

    @Test
    void aBadFormKeepsWhatWasTypedAndScriptsStayText() {
        UUID notice = noticed();
        assertThat(mvc.post()
                        .uri("/complaints")
                        .param("about", "NOTICE")
                        .param("subject", notice.toString())
                        .param("text", "<script>alert(1)</script> không đồng ý với kết quả")
                        .with(csrf())
                        .with(people.as(producer())))
                .hasStatus(422)
                .bodyText()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(mvc.post()
                        .uri("/complaints")
                        .param("about", "NOTICE")
                        .param("subject", notice.toString())
                        .param("learned", TODAY.toString())
                        .param("text", "<script>alert(1)</script> không đồng ý với kết quả")
                        .with(csrf())
                        .with(people.as(producer())))
                .hasStatus(303);
        assertThat(mvc.get().uri("/complaints").with(people.as(products.office())))
                .hasStatusOk();
        UUID id = complaints.readableBy(producer()).getFirst().id();
        assertThat(mvc.get().uri("/complaints/" + id).with(people.as(products.office())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
    }
}
