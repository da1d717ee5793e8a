package vn.saolang.evaluation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.minutes.FreezeMinutes;
import vn.saolang.evaluation.app.minutes.HandInSigned;
import vn.saolang.evaluation.app.minutes.HandInSigned.Sent;
import vn.saolang.evaluation.app.minutes.RecordDissent;
import vn.saolang.evaluation.app.minutes.SignMinutes;
import vn.saolang.evaluation.app.minutes.WriteRemark;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;

/** Minutes are signed by chair and secretary, both on the same version, in one of three ways. */
@WebTest
class SigningWebTest extends AfterMeeting {

    private static final String PASSWORD = "a-test-password";

    @Autowired
    FreezeMinutes freezing;

    @Autowired
    SignMinutes signing;

    @Autowired
    HandInSigned handing;

    @Autowired
    RecordDissent dissenting;

    @Autowired
    WriteRemark remarking;

    Table table;

    @BeforeEach
    void freeze() {
        table = closed();
        freezing.freeze(table.secretary(), table.session());
    }

    private String url(String rest) {
        return "/sessions/" + table.session() + "/minutes" + rest;
    }

    @Test
    void bothConfirmTheSameVersionByPasswordAndTheCopyNamesThemAndTheHash() {
        String waits = "href=\"" + url("") + "\"";
        assertThat(get("/work", table.chair())).bodyText().contains(waits);
        assertThat(signing.sign(table.chair(), table.session(), 1, PASSWORD)).isFalse();
        assertThat(get("/work", table.chair())).bodyText().doesNotContain(waits);
        assertThat(get("/work", table.secretary())).bodyText().contains(waits);
        assertThat(codes(() -> signing.sign(table.chair(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.CONFIRMED_ALREADY");
        assertThat(get(url(""), table.secretary())).bodyText().contains("Đã có một xác nhận");
        assertThat(signing.sign(table.secretary(), table.session(), 1, PASSWORD))
                .isTrue();
        assertThat(codes(() -> signing.sign(table.secretary(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.MINUTES_SIGNED");
        String hash = jdbc.sql("select pdf from evaluation.minutes where session_id = :id")
                .param("id", table.session().value())
                .query(String.class)
                .single();
        String copy = Told.pdf(bytes(url("/1/signed.pdf"), table.chair()));
        assertThat(copy)
                .contains("TRANG XÁC NHẬN BIÊN BẢN", "Bản chốt số 1", "không phải chữ ký số có chứng thư")
                .contains(table.chair().name(), table.secretary().name(), hash.substring(0, 32), hash.substring(32))
                .contains("08 giờ 00 phút, ngày 01/09/2026");
        assertThat(get(url(""), table.chair())).bodyText().contains("Đã ký", hash);
        // Nothing changes any more.
        assertThat(codes(() -> dissenting.record(table.members().getFirst(), table.session(), table.product(), "Muộn")))
                .containsExactly("evaluation.MINUTES_SIGNED");
        assertThat(codes(() ->
                        remarking.write(table.secretary(), table.session(), new WriteRemark.Place(null, null), "Muộn")))
                .containsExactly("evaluation.MINUTES_SIGNED");
        assertThatThrownBy(() ->
                        jdbc.sql("delete from evaluation.minutes_signature").update())
                .hasMessageContaining("keeps what was entered");
    }

    @Test
    void nobodyElseSignsAndAWrongPasswordCountsAsAtSignIn() {
        assertThatThrownBy(() -> signing.sign(table.members().getFirst(), table.session(), 1, PASSWORD))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> signing.sign(councils.office(), table.session(), 1, PASSWORD))
                .isInstanceOf(Forbidden.class);
        String confirmation = url("/1/confirmation");
        assertThat(post(confirmation, table.members().getFirst(), Map.of("password", PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(confirmation, table.chair(), Map.of("password", "falsch-falsch")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mật khẩu không đúng")
                .doesNotContain("falsch-falsch");
        for (int i = 0; i < 4; i++) {
            assertThat(codes(() -> signing.sign(table.chair(), table.session(), 1, "falsch-falsch")))
                    .containsExactly("evaluation.PASSWORD_WRONG");
        }
        assertThat(codes(() -> signing.sign(table.chair(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.PASSWORD_LOCKED");
        clock.setTo(SeatedCouncil.DAY, LocalTime.of(8, 6));
        assertThat(signing.sign(table.chair(), table.session(), 1, PASSWORD)).isFalse();
        // The chair of these tests signs elsewhere at eight o'clock.
        jdbc.sql("update identity.account set locked_until = null where id = :id")
                .param("id", table.chair().account())
                .update();
    }

    @Test
    void aDissentAfterTheFirstSignatureMakesAnotherVersionAndTellsWhoSigned() {
        signing.sign(table.chair(), table.session(), 1, PASSWORD);
        dissenting.record(table.members().getFirst(), table.session(), table.product(), "Tôi bảo lưu");
        assertThat(codes(() -> signing.sign(table.secretary(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.MINUTES_CHANGED");
        assertThat(get(url(""), table.chair()))
                .bodyText()
                .contains("Bản chốt số 2", "thay vì có ý kiến bảo lưu", "xác nhận lúc");
        assertThat(jdbc.sql("select count(*) from notice.message where title_key = 'evaluation.notice.minutes-replaced'"
                                + " and url like :url")
                        .param("url", "%" + table.session() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Told.pdf(bytes(url("/1/minutes.pdf"), table.chair()))).doesNotContain("Tôi bảo lưu");
        assertThat(Told.pdf(bytes(url("/2/minutes.pdf"), table.chair()))).contains("Tôi bảo lưu");
        assertThat(signing.sign(table.secretary(), table.session(), 2, PASSWORD))
                .isFalse();
        assertThat(signing.sign(table.chair(), table.session(), 2, PASSWORD)).isTrue();
    }

    @Test
    void aLogThatMovedOnIsNoticedWhenSigning() {
        jdbc.sql("update evaluation.session_course set conclusion = 'Kết luận khác.' where session_id = :id")
                .param("id", table.session().value())
                .update();
        assertThat(codes(() -> signing.sign(table.chair(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.MINUTES_CHANGED");
        assertThat(Told.pdf(bytes(url("/2/minutes.pdf"), table.chair()))).contains("Kết luận khác.");
        assertThat(signing.sign(table.chair(), table.session(), 2, PASSWORD)).isFalse();
    }

    @Test
    void theScanOfThePaperSignedByHandIsKeptWithTheVersion() throws IOException {
        byte[] scan = bytes(url("/1/minutes.pdf"), table.chair());
        assertThat(codes(() -> handing.scan(table.secretary(), table.session(), 1, true, List.of())))
                .containsExactly("evaluation.SCAN_MISSING");
        assertThat(codes(() -> handing.scan(table.secretary(), table.session(), 1, false, sent(scan))))
                .containsExactly("evaluation.BOTH_SIGNED");
        assertThat(codes(() -> handing.scan(table.secretary(), table.session(), 2, true, sent(scan))))
                .containsExactly("evaluation.MINUTES_CHANGED");
        assertThatThrownBy(() -> handing.scan(councils.office(), table.session(), 1, true, sent(scan)))
                .isInstanceOf(Forbidden.class);
        assertThat(mvc.post()
                        .uri(url("/1/scans"))
                        .multipart()
                        .file(new MockMultipartFile("files", "scan.pdf", "application/pdf", scan))
                        .param("both", "true")
                        .with(people.as(table.secretary()))
                        .with(csrf()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(url(""), table.chair())).bodyText().contains("Ký tay trên giấy", "Bản quét 1");
        assertThat(bytes(url("/1/papers/1"), table.chair())).isEqualTo(scan);
        handing.scan(table.secretary(), table.session(), 1, true, sent(scan));
        assertThat(get(url(""), table.chair())).bodyText().contains("Bản quét 2");
        assertThat(codes(() -> signing.sign(table.chair(), table.session(), 1, PASSWORD)))
                .containsExactly("evaluation.MINUTES_SIGNED");
    }

    private static List<Sent> sent(byte[] bytes) {
        return List.of(new Sent("scan.pdf", new ByteArrayInputStream(bytes)));
    }

    @Test
    void onlyTheFrozenFileWithBothDigitalSignaturesBehindItIsTaken() throws IOException {
        byte[] frozen = bytes(url("/1/minutes.pdf"), table.chair());
        byte[] once = signed(frozen);
        byte[] twice = signed(once);
        assertThat(token(saved(frozen))).containsExactly("evaluation.TOKEN_OTHER_FILE");
        assertThat(token(frozen)).containsExactly("evaluation.TOKEN_OTHER_FILE");
        assertThat(token(once)).containsExactly("evaluation.TOKEN_TOO_FEW");
        assertThat(token(withPage(twice))).containsExactly("evaluation.TOKEN_PAGES_CHANGED");
        byte[] appended = Arrays.copyOf(twice, twice.length + 7);
        System.arraycopy(
                "\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, appended, twice.length, 7);
        assertThat(token(appended)).containsExactly("evaluation.TOKEN_NOT_COVERED");
        assertThat(token(Arrays.copyOf(frozen, frozen.length + 20)))
                .isSubsetOf("evaluation.TOKEN_DAMAGED", "evaluation.TOKEN_TOO_FEW")
                .hasSize(1);
        assertThat(token(new byte[0])).containsExactly("evaluation.SCAN_MISSING");
        assertThat(token(twice)).isEmpty();
        assertThat(get(url(""), table.chair())).bodyText().contains("Chữ ký số trên tệp PDF", "chưa kiểm tra hiệu lực");
        assertThat(bytes(url("/1/papers/1"), table.chair())).isEqualTo(twice);
    }

    private List<String> token(byte[] bytes) {
        Actor secretary = table.secretary();
        return codes(() ->
                handing.token(secretary, table.session(), 1, new Sent("signed.pdf", new ByteArrayInputStream(bytes))));
    }

    /** Signed as a token's software does: an incremental update with a signature over everything before it. */
    private static byte[] signed(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, content -> new byte[] {0x30, 3, 2, 1, 1});
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static byte[] saved(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setAuthor("x");
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] withPage(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }
}
