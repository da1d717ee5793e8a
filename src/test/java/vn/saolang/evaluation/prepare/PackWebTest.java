package vn.saolang.evaluation.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.evaluation.app.conflict.DeclareInterest;
import vn.saolang.evaluation.app.prepare.ReadingList;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.kernel.Actor;

/** What is read before the meeting, and everything in one archive: for whom, and what is never in it. */
@WebTest
class PackWebTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    ReadingList readings;

    @Autowired
    DeclareInterest declaring;

    @Autowired
    JdbcClient jdbc;

    PreparedMeeting meeting;

    @BeforeEach
    void prepare() {
        clock.reset();
        meeting = PreparedMeeting.of(beans, 2, 2);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theOfficeGetsEverythingInOneArchive() throws Exception {
        meeting.planned();
        meeting.post(meeting.office(), "/guests", Map.of("guests", "Đại diện chủ thể"));
        List<String> names = zip(meeting.office(), "/pack.zip");
        assertThat(names)
                .contains(
                        "01-chuong-trinh-hop.docx",
                        "01-chuong-trinh-hop.pdf",
                        "02-giay-moi/01-council-chair-1.pdf",
                        "02-giay-moi/khach-01-dai-dien-chu-the.pdf",
                        "03-bang-ten.pdf",
                        "04-danh-sach-ky-tham-du.docx",
                        "08-quy-che.pdf",
                        "09-chi-boi-duong.docx",
                        "09-chi-boi-duong.xlsx");
        assertThat(names.stream().filter(one -> one.startsWith("05-"))).hasSize(2);
        assertThat(names.stream().filter(one -> one.startsWith("06-"))).hasSize(4);
        assertThat(names.stream().filter(one -> one.startsWith("07-"))).hasSize(2);
        assertThat(names).allMatch(one -> one.matches("[a-z0-9/.-]+"));
        assertThat(zip(meeting.table.secretary(), "/pack.zip")).hasSameSizeAs(names);
    }

    @Test
    void onlyThoseWhoPrepareGetIt() {
        Actor member = meeting.table.members().getFirst();
        for (String path : List.of("/pack.zip", "/preparation", "/cards.pdf", "/allowances", "/attendance.pdf")) {
            assertThat(meeting.status(member, path)).as(path).isEqualTo(403);
            assertThat(meeting.status(meeting.otherOffice(), path)).as(path).isEqualTo(404);
            assertThat(meeting.status(meeting.office(), path)).as(path).isEqualTo(200);
        }
        for (String path : List.of("/own-pack.zip", "/reading", "/reading.pdf")) {
            assertThat(meeting.status(member, path)).as(path).isEqualTo(200);
            assertThat(meeting.status(meeting.outsider(), path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void theChecklistSaysWhatIsNotReady() {
        assertThat(meeting.body(meeting.office(), "/preparation"))
                .contains("Cần làm", "Đã gửi 0/4 thành viên", "Tải trọn bộ hồ sơ");
        meeting.planned();
        meeting.post(meeting.office(), "/invitations", Map.of());
        meeting.answered(meeting.table.scorers(), List.of());
        assertThat(meeting.body(meeting.table.secretary(), "/preparation"))
                .contains("Đã gửi 4/4 thành viên", "3 sẽ dự", "từ 08:00 đến 09:05");
    }

    @Test
    void aRecusedMemberGetsNoBriefAndNoReadingOfTheProduct() throws Exception {
        Actor member = meeting.table.members().getFirst();
        UUID product = meeting.table.product();
        String brief = "/products/" + product + "/brief";
        assertThat(meeting.status(member, brief)).isEqualTo(200);
        declaring.declare(member, meeting.table.session(), product, true, ConflictKind.OTHER, "Có quan hệ họ hàng");
        assertThat(meeting.status(member, brief)).isEqualTo(404);
        assertThat(meeting.status(member, brief + ".pdf")).isEqualTo(404);
        assertThat(meeting.body(member, "/reading")).doesNotContain(product.toString());
        assertThat(zip(member, "/own-pack.zip").stream().filter(one -> one.startsWith("03-")))
                .hasSize(1);
        assertThat(meeting.status(meeting.office(), brief)).isEqualTo(200);
        assertThat(readings.of(
                                meeting.office(),
                                meeting.table.session(),
                                meeting.seatOf(member).id())
                        .chapters())
                .hasSize(1);
    }

    @Test
    void aRecusedSecretaryPacksWithoutTheProduct() throws Exception {
        declaring.declare(
                meeting.table.secretary(),
                meeting.table.session(),
                meeting.table.product(),
                true,
                ConflictKind.OTHER,
                "Có quan hệ họ hàng");
        List<String> names = zip(meeting.table.secretary(), "/pack.zip");
        assertThat(names.stream().filter(one -> one.startsWith("05-"))).hasSize(1);
        assertThat(names.stream().filter(one -> one.startsWith("07-"))).hasSize(1);
    }

    @Test
    void aBriefTellsWhoMadeItAndTheOwnPoints() throws Exception {
        Actor member = meeting.table.members().getFirst();
        byte[] pdf = meeting.bytes(member, "/products/" + meeting.table.product() + "/brief.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("TÓM TẮT HỒ SƠ", "Chủ thể tự chấm", "Chưa có báo cáo", "Lần đầu", "cấp xã");
        }
        assertThat(meeting.body(member, "/products/" + meeting.table.product() + "/brief"))
                .contains("Mức tối thiểu cần chú ý", "Nguyên liệu địa phương");
        assertThat(meeting.status(meeting.outsider(), "/products/" + meeting.table.product() + "/brief"))
                .isEqualTo(404);
    }

    @Test
    void whatWasOpenedIsMarked() {
        Actor member = meeting.table.members().getFirst();
        var chapter = readings.own(member, meeting.table.session()).chapters().getFirst();
        assertThat(chapter.opened()).isZero();
        var file = chapter.items().getFirst();
        assertThat(file.pages()).isPositive();
        meeting.mvc
                .get()
                .uri("/dossiers/" + chapter.product().dossier() + "/evidence/"
                        + file.file().id())
                .with(meeting.people.as(member))
                .exchange();
        assertThat(readings.own(member, meeting.table.session())
                        .chapters()
                        .getFirst()
                        .opened())
                .isEqualTo(1);
        assertThat(readings.own(meeting.table.chair(), meeting.table.session())
                        .chapters()
                        .getFirst()
                        .opened())
                .isZero();
        assertThat(meeting.body(member, "/reading")).contains("Đã mở");
    }

    @Test
    void theDataKeepTheirRules() throws Exception {
        for (var file :
                new PathMatchingResourcePatternResolver().getResources("classpath:invariants/evaluation/*.sql")) {
            String sql = file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            assertThat(jdbc.sql(sql).query().listOfRows())
                    .as(file.getFilename())
                    .isEmpty();
        }
    }

    private List<String> zip(Actor actor, String path) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(meeting.bytes(actor, path)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(in.readAllBytes()).as(entry.getName()).isNotEmpty();
                names.add(entry.getName());
            }
        }
        return names;
    }
}
