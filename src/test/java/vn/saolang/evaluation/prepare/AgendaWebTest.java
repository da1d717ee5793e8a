package vn.saolang.evaluation.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.app.prepare.AgendaQueries;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;

/** The agenda: planned, refused, read by whom, and what it says about conflicts. */
@WebTest
class AgendaWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    AgendaQueries agendas;

    @Autowired
    DeclareInterest declaring;

    PreparedMeeting meeting;

    @BeforeEach
    void prepare() {
        clock.reset();
        meeting = PreparedMeeting.of(beans, 3, 2);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static Map<String, String> usual() {
        Map<String, String> form = new HashMap<>(
                Map.of("startsAt", "07:30", "minutes", "20", "opening", "10", "closing", "5", "lockVersion", "0"));
        form.put("pause-0-at", "07:55");
        form.put("pause-0-minutes", "15");
        form.put("pause-0-label", "Giải lao");
        return form;
    }

    @Test
    void theOfficePlansAndEverybodyReadsTheHours() {
        Map<String, String> form = usual();
        form.put("minutes-" + meeting.table.products().getLast(), "45");
        assertThat(meeting.post(meeting.office(), "/agenda", form).getResponse().getStatus())
                .isEqualTo(303);
        for (Actor actor : List.of(
                meeting.office(),
                meeting.table.secretary(),
                meeting.table.members().getFirst())) {
            assertThat(meeting.body(actor, "/agenda"))
                    .contains("07:30–07:40", "07:55–08:10", "08:10–08:30", "08:30–09:15", "09:15–09:20", "Giải lao");
        }
        assertThat(meeting.body(meeting.table.members().getFirst(), "/agenda")).doesNotContain("pause-0-at");
        assertThat(meeting.body(meeting.office(), "/agenda")).contains("value=\"45\"");
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndKept() {
        Map<String, String> form = usual();
        form.put("startsAt", "");
        form.put("minutes", "0");
        form.put("pause-1-label", "Nghỉ trưa");
        UUID product = meeting.table.product();
        form.put("minutes-" + product, "một");
        var answer = meeting.post(meeting.office(), "/agenda", form);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(PreparedMeeting.text(answer))
                .contains("Nhập giờ bắt đầu", "Nhập số phút từ 1 đến 240", "Giờ nghỉ cần đủ")
                .contains("value=\"Nghỉ trưa\"", "value=\"một\"");
        assertThat(agendas.day(meeting.office(), meeting.table.session()).plan().kept())
                .isFalse();
    }

    @Test
    void aDayThatWouldPassMidnightIsRefused() {
        Map<String, String> form = usual();
        form.put("startsAt", "23:30");
        assertThat(PreparedMeeting.text(meeting.post(meeting.office(), "/agenda", form)))
                .contains("quá nửa đêm");
    }

    @Test
    void twoWhoPlanAtOnceDoNotOverwriteEachOther() {
        meeting.post(meeting.office(), "/agenda", usual());
        assertThat(meeting.post(meeting.table.secretary(), "/agenda", usual())
                        .getResponse()
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void onlyThoseWhoPreparePlan() {
        assertThat(meeting.post(meeting.table.members().getFirst(), "/agenda", usual())
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(meeting.post(meeting.otherOffice(), "/agenda", usual())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(meeting.status(meeting.outsider(), "/agenda")).isEqualTo(404);
    }

    @Test
    void aMemberRecusedFromAProductReadsItsHourAndNotItsName() throws Exception {
        meeting.planned();
        Actor member = meeting.table.members().getFirst();
        recuse(member);
        var name = agendas.day(meeting.office(), meeting.table.session()).lines().stream()
                .filter(one -> one.number() == 1)
                .findFirst()
                .orElseThrow();
        String page = meeting.body(member, "/agenda");
        assertThat(page).contains("08:15–08:35", "Nội dung bạn không tham gia");
        String product = java.util.Objects.requireNonNull(name.product()).productName();
        String other = java.util.Objects.requireNonNull(agendas.day(member, meeting.table.session()).lines().stream()
                        .filter(one -> one.number() == 2)
                        .findFirst()
                        .orElseThrow()
                        .product())
                .productName();
        if (!product.equals(other)) {
            assertThat(page).doesNotContain(product);
        }
        assertThat(page).doesNotContain(meeting.table.product().toString());
        assertThat(pdf(meeting.bytes(member, "/agenda.pdf"))).contains("Thành viên không tham gia nội dung này");
        assertThat(pdf(meeting.bytes(meeting.office(), "/agenda.pdf")).replace(" ", ""))
                .contains("CHƯƠNGTRÌNH", "Khôngthamgia", member.name().replace(" ", ""));
        assertThat(name.recused()).containsExactly(member.name());
    }

    @Test
    void theAgendaIsAWordFileToo() throws Exception {
        meeting.planned();
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(meeting.bytes(meeting.office(), "/agenda.docx")));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("CHƯƠNG TRÌNH", "08:15–08:35");
        }
    }

    @Test
    void declarationsThatTheRulesDemandAreNamedUntilTheyAreGiven() {
        DraftRules.Draft rules = SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY)
                .with(new DraftRules.Beforehand(true, false));
        meeting = PreparedMeeting.of(beans, 2, 1, rules);
        assertThat(open()).contains("evaluation.AGENDA_DECLARATIONS");
        meeting.table.scorers().forEach(this::declareNone);
        declareNone(meeting.table.secretary());
        assertThat(open()).isEmpty();
        assertThat(meeting.body(meeting.office(), "/agenda")).contains("Không sản phẩm nào còn vướng");
    }

    @Test
    void aProductWithoutItsChairOrWithTooFewMembersIsNamed() {
        recuse(meeting.table.chair());
        assertThat(open()).contains("evaluation.AGENDA_NO_CHAIR");
        meeting = PreparedMeeting.of(beans, 3, 1);
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        meeting.answered(List.of(), meeting.table.members().subList(0, 2));
        assertThat(open()).contains("evaluation.AGENDA_QUORUM").doesNotContain("evaluation.AGENDA_NO_CHAIR");
    }

    private List<String> open() {
        return agendas.day(meeting.office(), meeting.table.session()).lines().stream()
                .flatMap(one -> one.unsettled().stream())
                .map(Refusal::code)
                .distinct()
                .toList();
    }

    private void recuse(Actor actor) {
        declaring.declare(
                actor,
                meeting.table.session(),
                meeting.table.product(),
                true,
                ConflictKind.OTHER,
                "Có quan hệ họ hàng");
    }

    private void declareNone(Actor actor) {
        declaring.declare(actor, meeting.table.session(), meeting.table.product(), false, null, "");
    }

    private static String pdf(byte[] bytes) throws Exception {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
