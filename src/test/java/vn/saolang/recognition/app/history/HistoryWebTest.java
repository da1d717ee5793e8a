package vn.saolang.recognition.app.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterProduct;

/** Lists are looked at before they are kept, kept once, given back in the same columns; links are made and taken back. */
@WebTest
class HistoryWebTest {

    private static final String THAI_NGUYEN = "19@2025-07-01";
    private static final String HEAD = "Tên sản phẩm,Chủ thể,Tỉnh,Huyện,Xã,Bộ sản phẩm,Sao đề xuất,Sao công nhận,"
            + "Cấp công nhận,Căn cứ,Ngày quyết định,Nguồn,Độ tin cậy nguồn\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    private Actor office;

    @BeforeEach
    void setUp() {
        clock.reset();
        office = people.a(Role.PROVINCE_OFFICE, THAI_NGUYEN);
    }

    private MvcTestResult upload(Actor by, String name, byte[] content) {
        return mvc.post()
                .uri("/history/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(people.as(by))
                .with(csrf())
                .exchange();
    }

    private String uploaded(byte[] content) {
        MvcTestResult answer = upload(office, "list.csv", content);
        assertThat(answer).hasStatus(303);
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult post(String url) {
        return mvc.post().uri(url).with(people.as(office)).with(csrf()).exchange();
    }

    private static byte[] csv(String... rows) {
        return (HEAD + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String name, String stars, String level, String day) {
        return name + ",HTX thử nghiệm,Thái Nguyên,Huyện Đồng Hỷ,Minh Lập,11,," + stars + "," + level + ",148/QĐ-TTg,"
                + day + ",báo tỉnh,B";
    }

    @Test
    void aListIsShownThenKeptOnce() {
        String name = "Trà thử " + UUID.randomUUID();
        byte[] list = csv(row(name, "3", "Huyện", "20/10/2023"), row(name, "4", "Tỉnh", "15/01/2025"));
        String preview = uploaded(list);
        assertThat(mvc.get().uri(preview).with(people.as(office)))
                .hasStatusOk()
                .bodyText()
                .contains("2 dòng mới");
        assertThat(register.byCode(publicId(name))).isEmpty();
        assertThat(post(preview + "/commit")).hasStatus(303);
        RegisterProduct kept = register.byCode(publicId(name)).orElseThrow();
        assertThat(kept.history())
                .extracting(one -> one.stars() + " " + one.state())
                .containsExactly("4 VALID", "3 REPLACED");
        // kept already: a second time nothing is left to do
        assertThat(post(preview + "/commit")).hasStatus(409);
        String again = uploaded(list);
        assertThat(mvc.get().uri(again).with(people.as(office))).bodyText().contains("2 dòng đã có");
        assertThat(post(again + "/commit")).hasStatus(303);
        assertThat(register.byCode(publicId(name)).orElseThrow().history()).hasSize(2);
    }

    @Test
    void oneWrongRowKeepsEverythingOutAndSaysWhere() {
        String name = "Trà sai " + UUID.randomUUID();
        String preview =
                uploaded(csv(row(name, "3", "Huyện", "20/10/2023"), row(name + " 2", "9", "Huyện", "hôm qua")));
        assertThat(mvc.get().uri(preview).with(people.as(office)))
                .hasStatusOk()
                .bodyText()
                .contains("<td>3</td><td>Sao công nhận</td>")
                .contains("Ngày quyết định");
        assertThat(post(preview + "/commit")).hasStatus(422);
        assertThat(register.byCode(publicId(name))).isEmpty();
        assertThat(post(preview + "/discarding")).hasStatus(303);
        assertThat(post(preview + "/commit")).hasStatus(409);
    }

    @Test
    void dangerousOrForeignFilesAreRefused() throws Exception {
        assertThat(upload(office, "list.pdf", csv("x"))).hasStatus(422);
        assertThat(upload(office, "list.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
        assertThat(upload(office, "list.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}))
                .hasStatus(422);
        assertThat(upload(office, "list.csv", new byte[6 * 1024 * 1024])).hasStatus(422);
        assertThat(upload(office, "list.csv", "Tên,Gì đó\na,b".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Gì đó");
    }

    @Test
    void outsidersSeeNothing() {
        Actor sonLa = people.a(Role.PROVINCE_OFFICE, "14@2025-07-01");
        String preview = uploaded(csv(row("Trà kín " + UUID.randomUUID(), "3", "Huyện", "2023")));
        assertThat(mvc.get().uri(preview).with(people.as(sonLa))).hasStatus(404);
        assertThat(mvc.post().uri(preview + "/commit").with(people.as(sonLa)).with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/history").with(people.as(people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01"))))
                .hasStatus(403);
        assertThat(upload(sonLa, "list.csv", csv(row("Trà nhầm tỉnh", "3", "Huyện", "2023"))))
                .hasStatus(303);
    }

    @Test
    void theExportIsAListThatIsKnownAlready() {
        String name = "Trà xuất " + UUID.randomUUID();
        assertThat(post(uploaded(csv(row(name, "3", "Huyện", "<=2024"))) + "/commit"))
                .hasStatus(303);
        for (String kind : new String[] {"csv", "xlsx"}) {
            MvcTestResult export = mvc.get()
                    .uri("/history/export." + kind)
                    .with(people.as(office))
                    .exchange();
            assertThat(export).hasStatusOk();
            MvcTestResult back =
                    upload(office, "back." + kind, export.getResponse().getContentAsByteArray());
            assertThat(back).hasStatus(303);
            assertThat(mvc.get().uri(back.getResponse().getHeader("Location")).with(people.as(office)))
                    .bodyText()
                    .contains(" 0 dòng mới")
                    .contains(" 0 dòng có lỗi");
        }
        assertThat(mvc.get().uri("/history/template.xlsx").with(people.as(office)))
                .hasStatusOk();
    }

    @Test
    void theFormKeepsWhatWasTypedAndEntersOnce() {
        Map<String, String> form =
                PastRowsWebTest.cells("NAME", "Trà nhập tay " + UUID.randomUUID(), "RECOGNISED", "4")
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(one -> one.getKey().field(), Map.Entry::getValue));
        assertThat(send("/history", form)).hasStatus(303);
        assertThat(send("/history", form)).hasStatus(422).bodyText().contains(form.get("name"));
        form.put(PastColumn.LEVEL.field(), "DISTRICT");
        assertThat(send("/history", form)).hasStatus(422).bodyText().contains("cấp này không công nhận");
        assertThat(mvc.get().uri("/history/new").with(people.as(office))).hasStatusOk();
    }

    private MvcTestResult send(String url, Map<String, String> form) {
        var request = mvc.post().uri(url).with(people.as(office)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void aWrongEntryIsTakenBackWithAReason() {
        String name = "Trà hủy " + UUID.randomUUID();
        post(uploaded(csv(row(name, "3", "Huyện", "20/10/2023"), row(name, "4", "Tỉnh", "15/01/2025"))) + "/commit");
        UUID later = jdbc.sql(
                        "select id from recognition.past_record where recognised = 4 and cells ->> 'name' = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
        assertThat(send("/history/records/" + later + "/retraction", Map.of("reason", "sai")))
                .hasStatus(422);
        assertThat(send("/history/records/" + later + "/retraction", Map.of("reason", "nhầm với sản phẩm khác")))
                .hasStatus(303);
        assertThat(register.byCode(publicId(name)).orElseThrow().history())
                .extracting(one -> one.stars() + " " + one.state())
                .containsExactly("3 VALID");
    }

    /** Some seconds on a quiet machine; the limit leaves room for one that is shared by many builds. */
    @Test
    void twoThousandRowsTakeSeconds() {
        clock.setTo(LocalDate.of(2026, 9, 1));
        String batch = UUID.randomUUID().toString();
        byte[] list = csv(IntStream.range(0, 2000)
                .mapToObj(i -> row("Trà " + batch + " " + i, "3", "Huyện", "20/10/2023"))
                .toArray(String[]::new));
        Instant start = Instant.now();
        String preview = uploaded(list);
        assertThat(mvc.get().uri(preview).with(people.as(office))).bodyText().contains("2.000 dòng mới");
        assertThat(post(preview + "/commit")).hasStatus(303);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(180));
    }

    private String publicId(String name) {
        return jdbc.sql("select public_id from recognition.listed_product where name = :name")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse("none-such");
    }
}
