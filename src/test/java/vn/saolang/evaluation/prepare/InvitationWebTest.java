package vn.saolang.evaluation.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.app.invite.InvitationQueries;
import vn.saolang.evaluation.model.invite.ExpectedQuorum.Outlook;
import vn.saolang.kernel.Actor;

/** Invitations: sent once, answered, and what the answers say about the quorum before the day. */
@WebTest
class InvitationWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    InvitationQueries invitations;

    PreparedMeeting meeting;

    @BeforeEach
    void prepare() {
        clock.reset();
        meeting = PreparedMeeting.of(beans, 3, 1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void invitationsWaitForTheAgendaAndAreSentOnce() {
        assertThat(PreparedMeeting.text(meeting.post(meeting.office(), "/invitations", Map.of())))
                .contains("Lập chương trình (giờ bắt đầu) trước");
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        assertThat(board().sent()).isEqualTo(5);
        assertThat(board().toSend()).isZero();
        Actor member = meeting.table.members().getFirst();
        assertThat(PreparedMeeting.text(meeting.mvc
                        .get()
                        .uri("/inbox")
                        .with(meeting.people.as(member))
                        .exchange()))
                .contains("Giấy mời họp Hội đồng ngày 01/09/2026, lúc 08:00");
    }

    @Test
    void aChangedHourIsToldAnewAndAsksForANewAnswer() {
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        Actor member = meeting.table.members().getFirst();
        meeting.answered(List.of(member), List.of());
        assertThat(board().expected().coming()).isEqualTo(1);
        clock.setTo(java.time.LocalDate.of(2026, 9, 1), java.time.LocalTime.of(8, 30));
        meeting.post(
                meeting.office(),
                "/agenda",
                Map.of("startsAt", "09:00", "minutes", "20", "opening", "15", "closing", "10", "lockVersion", "1"));
        assertThat(board().toSend()).isEqualTo(5);
        meeting.post(meeting.office(), "/invitations", Map.of());
        assertThat(board().expected().coming()).isZero();
        assertThat(meeting.body(member, "/invitation")).contains("09:00", "Xin trả lời lại");
        assertThat(meeting.body(member, "/invitation.ics"))
                .contains("SEQUENCE:1", "DTSTART:20260901T020000Z", "UID:session-" + meeting.table.session());
    }

    @Test
    void answersTellWhetherTheQuorumIsInDanger() {
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        assertThat(board().expected().outlook()).isEqualTo(Outlook.OPEN);
        meeting.answered(meeting.table.scorers().subList(0, 3), List.of());
        assertThat(board().expected().outlook()).isEqualTo(Outlook.SAFE);
        meeting.answered(List.of(), meeting.table.members().subList(0, 2));
        assertThat(board().expected().outlook()).isEqualTo(Outlook.IN_DANGER);
        assertThat(meeting.body(meeting.office(), "/invitations")).contains("Có nguy cơ không đủ", "Đi công tác");
    }

    @Test
    void aChairWhoCannotComeEndangersTheMeeting() {
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        meeting.answered(meeting.table.members(), List.of(meeting.table.chair()));
        assertThat(board().expected().outlook()).isEqualTo(Outlook.IN_DANGER);
        assertThat(meeting.body(meeting.table.secretary(), "/invitations")).contains("Chủ tịch Hội đồng không dự được");
    }

    @Test
    void whoCannotComeSaysWhyAndNothingTypedIsLost() {
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        Actor member = meeting.table.members().getFirst();
        var silent = meeting.post(member, "/invitation", Map.of("coming", "false", "reason", " "));
        assertThat(silent.getResponse().getStatus()).isEqualTo(422);
        assertThat(PreparedMeeting.text(silent)).contains("Nêu lý do không dự được", "value=\"false\" checked");
        var neither = meeting.post(member, "/invitation", Map.of("reason", "Bận"));
        assertThat(PreparedMeeting.text(neither)).contains("Chọn sẽ dự hay không dự được", "Bận</textarea>");
        assertThat(board().expected().declined()).isZero();
    }

    @Test
    void onceTheMeetingBeganNobodyIsInvitedOrAnswers() {
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        meeting.councils.present(meeting.table, meeting.table.scorers());
        meeting.councils.open(meeting.table, meeting.table.product());
        assertThat(PreparedMeeting.text(meeting.post(meeting.table.chair(), "/invitation", Map.of("coming", "true"))))
                .contains("Phiên họp đã bắt đầu");
        assertThat(PreparedMeeting.text(meeting.post(meeting.office(), "/invitations", Map.of())))
                .contains("Phiên họp đã bắt đầu");
    }

    @Test
    void nobodyElseInvitesOrAnswers() {
        meeting.planned();
        Actor member = meeting.table.members().getFirst();
        assertThat(meeting.status(member, "/invitation")).isEqualTo(404);
        meeting.post(meeting.office(), "/invitations", Map.of());
        assertThat(meeting.status(member, "/invitations")).isEqualTo(403);
        assertThat(meeting.status(meeting.otherOffice(), "/invitations")).isEqualTo(404);
        assertThat(meeting.post(meeting.outsider(), "/invitation", Map.of("coming", "true"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(meeting.status(meeting.outsider(), "/invitation.ics")).isEqualTo(404);
        assertThat(meeting.post(meeting.otherOffice(), "/invitations", Map.of())
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void guestsAreTypedOneALineAndGetTheirPaper() throws Exception {
        meeting.planned();
        meeting.post(
                meeting.office(), "/guests", Map.of("guests", "Đại diện chủ thể; HTX chè thử nghiệm\n\nĐại diện xã"));
        assertThat(board().guests()).hasSize(2);
        assertThat(pdf("/guests/1.pdf")).contains("GIẤY MỜI", "Đại diện chủ thể", "HTX chè thử nghiệm", "08:00");
        assertThat(meeting.status(meeting.office(), "/guests/3.pdf")).isEqualTo(404);
        assertThat(pdf("/attendance.pdf")).contains("DANH SÁCH KÝ THAM DỰ", "Khách mời");
        var broken = meeting.post(meeting.office(), "/guests", Map.of("guests", "; chỉ có đơn vị"));
        assertThat(PreparedMeeting.text(broken)).contains("Không đọc được dòng", "; chỉ có đơn vị</textarea>");
        assertThat(board().guests()).hasSize(2);
    }

    @Test
    void everySeatHasItsPaper() throws Exception {
        meeting.planned();
        var seat = meeting.seatOf(meeting.table.members().getFirst());
        assertThat(pdf("/invitations/" + seat.id() + ".pdf"))
                .contains("GIẤY MỜI", seat.name(), "Thành viên Hội đồng", "kê khai xung đột lợi ích");
        assertThat(meeting.status(meeting.office(), "/invitations/" + seat.id() + ".docx"))
                .isEqualTo(200);
        assertThat(meeting.status(meeting.office(), "/invitations/" + seat.id() + ".exe"))
                .isEqualTo(404);
    }

    private InvitationQueries.Board board() {
        return invitations.board(meeting.office(), meeting.table.session());
    }

    private String pdf(String path) throws Exception {
        try (var document = Loader.loadPDF(meeting.bytes(meeting.office(), path))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
