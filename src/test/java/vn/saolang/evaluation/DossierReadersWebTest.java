package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSteps;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.files.Samples;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandates;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** Who reads what of a dossier: role × state × file, over the real pages. */
@WebTest
class DossierReadersWebTest {

    private static final String MARK = "BẢN SAO CHO HỘI ĐỒNG";

    private static final Map<String, String> ADDRESSES = new HashMap<>();
    private static final Map<String, byte[]> FILES = new HashMap<>();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Mandates mandates;

    @Autowired
    Products products;

    SeatedCouncil councils;
    FilledDossiers filled;

    @BeforeEach
    void prepare() throws IOException {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
        filled = councils.dossiers();
        if (ADDRESSES.isEmpty()) {
            build();
        }
    }

    /** One dossier being written, one being completed, one before the council. */
    private void build() throws IOException {
        DossierId draft = filled.written();
        attach(draft, "draft-pdf", Samples.pdf(), "nhap.pdf", true);
        DossierId completed = filled.written();
        attach(completed, "back-sealed", Samples.pdf(), "da-nop.pdf", true);
        toProvince(completed);
        steps.ask(filled.office(), completed, true, List.of(new CompletionItem(MissingPaper.EVIDENCE, "Thiếu phiếu")));
        attach(completed, "back-new", Samples.pdf(), "chua-nop.pdf", false);
        DossierId round = filled.written();
        attach(round, "round-plain", Samples.pdf(), "thuong.pdf", false);
        attach(round, "round-pdf", Samples.pdf(), "bi-mat.pdf", true);
        attach(round, "round-png", FilledDossiers.picture(), "bi-mat.png", true);
        attach(round, "round-jpg", Samples.image("jpg"), "bi-mat.jpg", true);
        attach(round, "round-docx", Samples.docx(), "bi-mat.docx", true);
        toProvince(round);
        steps.clear(filled.office(), round);
        councils.convened(3, List.of(round), SeatedCouncil.usualRules(BigDecimal.TEN, SeatedCouncil.MAJORITY));
        ADDRESSES.put("round-book", "/dossiers/" + round + "/book.pdf");
        ADDRESSES.put("round-readings", "/dossiers/" + round + "/readings");
        ADDRESSES.put("draft-book", "/dossiers/" + draft + "/book.pdf");
        for (DossierId id : List.of(draft, completed, round)) {
            EntityId entity = dossiers.get(id).entity();
            Actor preparer = people.a(Role.CONSULTANT, "", 11);
            mandates.accept(preparer, mandates.give(filled.producer(), entity, People.loginOf(preparer), null));
            Actor past = people.a(Role.CONSULTANT, "", 12);
            UUID ended = mandates.give(filled.producer(), entity, People.loginOf(past), null);
            mandates.accept(past, ended);
            mandates.end(past, ended);
        }
    }

    private void toProvince(DossierId id) {
        steps.submit(filled.producer(), id);
        steps.receiveAtCommune(filled.officer(), id);
        filled.writeReport(id);
        steps.propose(filled.officer(), id);
        steps.sign(filled.chair(), id, FilledDossiers.signature(SeatedCouncil.DAY));
        steps.receiveAtProvince(filled.office(), id);
    }

    private void attach(DossierId id, String key, byte[] content, String name, boolean secret) {
        EvidenceItem item = steps.attach(filled.producer(), id, "1.1", new ByteArrayInputStream(content), name);
        String url = "/dossiers/" + id + "/evidence/" + item.id();
        ADDRESSES.put(key, url);
        FILES.put(key, content);
        if (secret) {
            MvcTestResult marked = mvc.post()
                    .uri(url + "/secrecy")
                    .param("secret", "true")
                    .with(people.as(filled.producer()))
                    .with(csrf())
                    .exchange();
            assertThat(marked).hasStatus(303);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            who            | draft-pdf | draft-book | back-sealed | back-new | round-plain | round-pdf | round-png | round-jpg | round-docx | round-book | round-readings
            owner          | whole     | no         | whole       | whole    | whole       | whole     | whole     | whole     | whole      | whole      | whole
            preparer       | whole     | no         | whole       | whole    | whole       | whole     | whole     | whole     | whole      | whole      | no
            past-preparer  | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            other-producer | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            officer        | no        | no         | whole       | no       | whole       | whole     | whole     | whole     | whole      | whole      | no
            chair          | no        | no         | whole       | no       | whole       | whole     | whole     | whole     | whole      | whole      | no
            other-officer  | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            office         | no        | no         | whole       | no       | whole       | whole     | whole     | whole     | whole      | whole      | no
            other-office   | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            ministry       | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            member         | no        | no         | no          | no       | whole       | copy      | copy      | copy      | office     | copy       | no
            other-member   | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            adviser        | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            stranger       | no        | no         | no          | no       | no          | no        | no        | no        | no         | no         | no
            """)
    void readers(
            String who,
            String draft,
            String draftBook,
            String sealed,
            String unsealed,
            String plain,
            String pdf,
            String png,
            String jpg,
            String docx,
            String book,
            String readings)
            throws IOException {
        List<String> keys = List.of(
                "draft-pdf",
                "draft-book",
                "back-sealed",
                "back-new",
                "round-plain",
                "round-pdf",
                "round-png",
                "round-jpg",
                "round-docx",
                "round-book",
                "round-readings");
        List<String> expected =
                Arrays.asList(draft, draftBook, sealed, unsealed, plain, pdf, png, jpg, docx, book, readings);
        Map<String, String> wanted = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            wanted.put(keys.get(i), expected.get(i));
            found.put(keys.get(i), got(actor(who), keys.get(i)));
        }
        assertThat(found).as(who).isEqualTo(wanted);
    }

    private Actor actor(String who) {
        return switch (who) {
            case "owner" -> filled.producer();
            case "preparer" -> people.a(Role.CONSULTANT, "", 11);
            case "past-preparer" -> people.a(Role.CONSULTANT, "", 12);
            case "other-producer" -> people.a(Role.PRODUCER, "", 13);
            case "officer" -> filled.officer();
            case "chair" -> filled.chair();
            case "other-officer" -> people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
            case "office" -> filled.office();
            case "other-office" -> people.a(Role.PROVINCE_OFFICE, "24@2025-07-01");
            case "ministry" -> people.a(Role.MINISTRY_OFFICE, "VN");
            case "member" -> councils.member(1);
            case "other-member" -> people.a(Role.COUNCIL_MEMBER, SeatedCouncil.SCOPE, 91);
            case "adviser" -> people.a(Role.ADVISER, SeatedCouncil.SCOPE, 92);
            default -> people.a(Role.ADMINISTRATOR, "", 93);
        };
    }

    private String got(Actor actor, String key) throws IOException {
        MvcTestResult result = mvc.get()
                .uri(ADDRESSES.getOrDefault(key, ""))
                .with(people.as(actor))
                .exchange();
        int status = result.getResponse().getStatus();
        byte[] body = result.getResponse().getContentAsByteArray();
        if (status == 403
                && new String(body, java.nio.charset.StandardCharsets.UTF_8).contains("không mở được ở đây")) {
            return "office";
        }
        if (status == 403 || status == 404) {
            return "no";
        }
        if (status != 200) {
            return Integer.toString(status);
        }
        if (key.endsWith("book")) {
            return words(body).contains(MARK) ? "copy" : "whole";
        }
        if (!FILES.containsKey(key) || Arrays.equals(body, FILES.get(key))) {
            return "whole";
        }
        return key.endsWith("pdf") && !words(body).contains(actor.name()) ? "unmarked" : "copy";
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void photosBeforePublicationAreSeenByThoseWhoScoreTheProductAndItsOffices() {
        DossierId round =
                DossierId.parse(ADDRESSES.getOrDefault("round-book", "").split("/")[2]);
        ProductId product = dossiers.get(round).product();
        String photo = products.addPhoto(
                        filled.producer(), product, new ByteArrayInputStream(Samples.image("png")), "anh.png")
                .sha256();
        Map<String, Integer> expected = Map.of(
                "owner", 200,
                "preparer", 200,
                "officer", 200,
                "office", 200,
                "member", 200,
                "other-member", 404,
                "adviser", 404,
                "past-preparer", 404,
                "other-producer", 404);
        expected.forEach((who, status) -> assertThat(mvc.get()
                        .uri("/products/" + product + "/photos/" + photo)
                        .with(people.as(actor(who)))
                        .exchange())
                .as(who)
                .hasStatus(status));
    }

    @Test
    void theProducerReadsWhoOpenedWhatAndOwnOpeningsAreNotAmongThem() throws IOException {
        got(councils.member(2), "round-pdf");
        got(filled.office(), "round-png");
        got(filled.producer(), "round-png");
        MvcTestResult page = mvc.get()
                .uri(ADDRESSES.getOrDefault("round-readings", "") + "?lang=vi")
                .with(people.as(filled.producer()))
                .exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(councils.member(2).name(), "Bản sao có tên người xem", "bi-mat.pdf", "Cấp tỉnh")
                .doesNotContain("<td>" + filled.producer().name() + "</td>");
    }

    @Test
    void piecesOfOneFilmAreOneOpeningButAPieceAloneIsRecordedToo() throws Exception {
        Actor officer = filled.officer();
        String url = ADDRESSES.getOrDefault("round-docx", "");
        int before = openings();
        for (int i = 0; i < 3; i++) {
            mvc.get()
                    .uri(url)
                    .header("Range", "bytes=" + (i + 1) + "-")
                    .with(people.as(filled.chair()))
                    .exchange();
        }
        assertThat(openings()).isBetween(before, before + 1);
        mvc.get().uri(url).with(people.as(officer)).exchange();
        mvc.get().uri(url).with(people.as(officer)).exchange();
        assertThat(openings()).isGreaterThanOrEqualTo(before + 2);
    }

    private int openings() throws Exception {
        String page = mvc.get()
                .uri(ADDRESSES.getOrDefault("round-readings", "") + "?lang=vi")
                .with(people.as(filled.producer()))
                .exchange()
                .getResponse()
                .getContentAsString();
        var found = java.util.regex.Pattern.compile(": ([\\d.]+) lượt").matcher(page);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1).replace(".", ""));
    }
}
