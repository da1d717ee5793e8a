package vn.saolang.evaluation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.conflict.RecuseMember;
import vn.saolang.evaluation.app.minutes.FreezeMinutes;
import vn.saolang.evaluation.app.minutes.RecordDissent;
import vn.saolang.evaluation.app.minutes.WriteRemark;
import vn.saolang.evaluation.app.minutes.WriteRemark.Place;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.vote.CastVote;
import vn.saolang.evaluation.app.vote.CloseMotion;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** The minutes tell what was logged; members dissent, the secretary adds, nobody edits the log. */
@WebTest
class MinutesWebTest extends AfterMeeting {

    @Autowired
    RecordDissent dissenting;

    @Autowired
    WriteRemark remarking;

    @Autowired
    FreezeMinutes freezing;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    KnockOutProduct knocking;

    @Autowired
    RecuseMember recusing;

    @Autowired
    PutMotion motions;

    @Autowired
    CastVote casting;

    @Autowired
    CloseMotion counting;

    @Test
    void everyLoggedFactIsInTheMinutesAsPdfAndAsDocx() {
        Table table = councils.convened(3, 2, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        Actor recused = table.members().get(2);
        UUID second = table.products().get(1);
        recusing.recuse(
                councils.office(), table.session(), second, seat(table, recused), ConflictKind.KIN, "Em ruột chủ thể");
        councils.present(table, table.scorers());
        councils.opening.open(table.chair(), table.session(), table.product(), "");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(9, 15));
        reopening.reopen(table.chair(), table.session(), table.product(), "Thảo luận thêm về bao bì");
        table.scorers().subList(0, 3).forEach(actor -> councils.score(table, actor, Map.of()));
        councils.score(table, recused, Map.of("1.1", 1));
        councils.close(table);
        dissenting.record(recused, table.session(), table.product(), "Tôi cho rằng điểm bao bì quá cao.");
        councils.opening.open(table.chair(), table.session(), second, "");
        knocking.knockOut(table.chair(), table.session(), second, "HS1", "Giấy tờ giả mạo");
        vote(table);
        councils.present(table, table.scorers().subList(0, 2));
        remarking.write(table.secretary(), table.session(), new Place(null, null), "Có đại biểu báo đài dự.");
        remarking.write(table.secretary(), table.session(), new Place(second, null), "Trả lại mẫu cho chủ thể.");
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(11, 32));
        end(table);
        String base = "/sessions/" + table.session() + "/minutes.";
        String pdf = Told.pdf(bytes(base + "pdf", table.secretary()));
        String docx = Told.docx(bytes(base + "docx", table.secretary()));
        for (String fact : new String[] {
            "08 giờ 00 phút, ngày 01/09/2026",
            "11 giờ 32 phút, ngày 01/09/2026",
            "Thái Nguyên",
            "Có mặt 4/4 thành viên được cử",
            "Có mặt 08:00–09:15 (ghi tại bàn thư ký)",
            "số 102/QĐ-UBND ngày 01/09/2026",
            "ít nhất 3/4 số thành viên được cử (3/4), có Chủ tịch Hội đồng",
            "Chênh lệch điểm giữa các thành viên không quá 10 điểm",
            "4 phiếu được tính (" + table.chair().name(),
            "lần 1: 4 phiếu đã nộp; " + table.chair().name()
                    + " cho chấm lại lúc 09:15. Lý do: Thảo luận thêm về bao bì",
            "lần 2: 4 phiếu đã nộp",
            "mở chấm lúc 08:00, kết luận lúc 09:15",
            "xếp hạng 5 sao",
            "chênh lệch lớn nhất giữa hai phiếu",
            "Tôi cho rằng điểm bao bì quá cao.",
            "Không tham gia: " + recused.name() + " (theo quyết định, quan hệ gia đình): Em ruột chủ thể",
            "Giấy tờ giả mạo",
            "Bị loại",
            "Thư ký ghi thêm (không lấy từ nhật ký): Trả lại mẫu cho chủ thể.",
            "Có đại biểu báo đài dự.",
            "“Gửi 5 sao lên Bộ?” (biểu quyết công khai): 1 tán thành, 1 không tán thành, 1 không có ý kiến",
            "Không tán thành: " + table.members().getFirst().name(),
            "V. BIỂU QUYẾT VIỆC CHUNG",
            "“Họp tiếp buổi chiều?” (bỏ phiếu kín): 3 tán thành",
            "Nhất trí với kết quả.",
            "Dự thảo",
        }) {
            assertThat(pdf).as("PDF").contains(fact);
            assertThat(docx).as("DOCX").contains(fact);
        }
        assertThat(get("/sessions/" + table.session() + "/results", table.chair()))
                .bodyText()
                .contains("Gửi 5 sao lên Bộ? Không được thông qua: 1 tán thành")
                .doesNotContain("Họp tiếp buổi chiều?");
        // Whoever is recused from a product does not read of it in the draft.
        String own = Told.pdf(bytes(base + "pdf", recused));
        assertThat(own).contains("Tôi cho rằng").doesNotContain("Giấy tờ giả mạo");
    }

    private void vote(Table table) {
        UUID open = motions.put(table.chair(), table.session(), table.product(), "Gửi 5 sao lên Bộ?", false);
        casting.cast(table.chair(), table.session(), open, Choice.FOR);
        casting.cast(table.members().getFirst(), table.session(), open, Choice.AGAINST);
        casting.cast(table.members().get(1), table.session(), open, Choice.ABSTAIN);
        counting.close(table.chair(), table.session(), open);
        UUID secret = motions.put(table.chair(), table.session(), null, "Họp tiếp buổi chiều?", true);
        table.scorers().subList(0, 3).forEach(one -> casting.cast(one, table.session(), secret, Choice.FOR));
        counting.close(table.chair(), table.session(), secret);
    }

    private UUID seat(Table table, Actor actor) {
        return jdbc.sql("""
                        select t.id from evaluation.seat t join evaluation.session s on s.council_id = t.council_id
                        where s.id = :session and t.account_id = :account
                        """)
                .param("session", table.session().value())
                .param("account", actor.account())
                .query(UUID.class)
                .single();
    }

    @Test
    void aMemberDissentsOnceWithdrawsByANewEntryAndNothingIsOverwritten() {
        Table table = closed();
        Actor member = table.members().getFirst();
        dissenting.record(member, table.session(), table.product(), "Bảo lưu lần một");
        assertThat(codes(() -> dissenting.record(member, table.session(), table.product(), "Lần hai")))
                .containsExactly("evaluation.DISSENT_STANDS");
        dissenting.withdraw(member, table.session(), table.product());
        assertThatThrownBy(() -> dissenting.withdraw(member, table.session(), table.product()))
                .isInstanceOf(NotFound.class);
        dissenting.record(member, table.session(), table.product(), "Bảo lưu lần hai");
        assertThat(jdbc.sql("select kind from evaluation.dissent where product_id = :id order by id")
                        .param("id", table.product())
                        .query(String.class)
                        .list())
                .containsExactly("RECORDED", "WITHDRAWN", "RECORDED");
        assertThatThrownBy(() -> jdbc.sql("update evaluation.dissent set text = 'khác' where product_id = :id")
                        .param("id", table.product())
                        .update())
                .hasMessageContaining("keeps what was entered");
        String results = "/sessions/" + table.session() + "/results";
        assertThat(get(results, table.chair()))
                .bodyText()
                .contains("Bảo lưu lần hai")
                .doesNotContain("lần một");
        assertThat(get(results, member)).bodyText().contains("Bảo lưu lần hai");
        assertThat(get(results, table.members().get(1))).bodyText().doesNotContain("Bảo lưu lần hai");
    }

    @Test
    void onlyWhoTookPartInAConcludedProductDissents() {
        Table table = councils.convened(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        Actor absent = table.members().get(2);
        councils.present(table, table.scorers().subList(0, 3));
        councils.opening.open(table.chair(), table.session(), table.product(), "");
        Actor member = table.members().getFirst();
        assertThat(codes(() -> dissenting.record(member, table.session(), table.product(), "Sớm quá")))
                .containsExactly("evaluation.NOT_CONCLUDED");
        table.scorers().subList(0, 3).forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        assertThat(codes(() -> dissenting.record(absent, table.session(), table.product(), "Tôi vắng")))
                .containsExactly("evaluation.DISSENT_TOOK_NO_PART");
        assertThat(codes(() -> dissenting.record(table.secretary(), table.session(), table.product(), "Thư ký")))
                .containsExactly("evaluation.DISSENT_TOOK_NO_PART");
        assertThat(codes(() -> dissenting.record(member, table.session(), table.product(), " ")))
                .containsExactly("evaluation.DISSENT_TEXT");
        assertThatThrownBy(() -> dissenting.record(councils.office(), table.session(), table.product(), "Văn phòng"))
                .isInstanceOf(Forbidden.class);
        Actor elsewhere = people.a(Role.COUNCIL_MEMBER, "24@2025-07-01");
        assertThatThrownBy(() -> dissenting.record(elsewhere, table.session(), table.product(), "Người ngoài"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theFormKeepsWhatWasTypedAndTheSecretaryAloneAddsRemarks() {
        Table table = closed();
        Actor member = table.members().getFirst();
        String dissent = "/sessions/" + table.session() + "/products/" + table.product() + "/dissent";
        String field = "dissent-" + table.product();
        String long4001 = "á".repeat(4001);
        assertThat(post(dissent, member, Map.of(field, long4001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(long4001);
        assertThat(post(dissent, member, Map.of(field, "=Bảo lưu <b>"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/sessions/" + table.session() + "/results", member))
                .bodyText()
                .contains("=Bảo lưu &lt;b");
        assertThat(post(dissent + "/withdrawal", member, Map.of())).hasStatus(HttpStatus.SEE_OTHER);
        String remarks = "/sessions/" + table.session() + "/minutes/remarks";
        Map<String, String> remark = Map.of("place", "meeting", "text-meeting", "Ghi thêm");
        assertThat(post(remarks, member, remark)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(remarks, table.secretary(), remark)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get("/sessions/" + table.session() + "/minutes", table.secretary()))
                .bodyText()
                .contains("Ghi thêm</textarea>");
        assertThat(post(remarks, table.secretary(), Map.of("place", "p-" + UUID.randomUUID(), "text", "?")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> remarking.write(table.chair(), table.session(), new Place(null, null), "Chủ tịch ghi"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void minutesAreFrozenOnceAndOnlyWhenTheMeetingIsOver() {
        Table table = open();
        assertThat(codes(() -> freezing.freeze(table.secretary(), table.session())))
                .containsExactly("evaluation.MEETING_NOT_ENDED");
        table.scorers().forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        end(table);
        assertThatThrownBy(() -> freezing.freeze(table.members().getFirst(), table.session()))
                .isInstanceOf(Forbidden.class);
        assertThat(freezing.freeze(table.secretary(), table.session())).isEqualTo(1);
        assertThat(codes(() -> freezing.freeze(table.chair(), table.session())))
                .containsExactly("evaluation.MINUTES_FROZEN");
        String file = "/sessions/" + table.session() + "/minutes/1/minutes.pdf";
        assertThat(Told.pdf(bytes(file, table.members().getFirst()))).contains("Bản chốt số 1, lập lúc 08 giờ 00");
        assertThat(bytes("/sessions/" + table.session() + "/minutes.pdf", table.chair()))
                .isEqualTo(bytes(file, table.chair()));
        Actor elsewhere = people.a(Role.COUNCIL_CHAIR, "24@2025-07-01");
        assertThat(get(file, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(file.replace("/1/", "/2/"), table.chair())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoIsRecusedFromAProductReadsTheDraftButNotTheFrozenWhole() {
        Table table = councils.convened(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        Actor recused = table.members().get(2);
        recusing.recuse(
                councils.office(), table.session(), table.product(), seat(table, recused), ConflictKind.TRADE, "Mua");
        councils.present(table, table.scorers().subList(0, 3));
        councils.opening.open(table.chair(), table.session(), table.product(), "");
        table.scorers().subList(0, 3).forEach(actor -> councils.score(table, actor, Map.of()));
        councils.close(table);
        end(table);
        freezing.freeze(table.secretary(), table.session());
        assertThat(get("/sessions/" + table.session() + "/minutes/1/minutes.pdf", recused))
                .hasStatus(HttpStatus.NOT_FOUND);
        String own = Told.pdf(bytes("/sessions/" + table.session() + "/minutes.pdf", recused));
        assertThat(own).contains("Dự thảo").doesNotContain("5 sao");
        assertThat(get("/sessions/" + table.session() + "/minutes", recused))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bản chốt số 1");
    }
}
