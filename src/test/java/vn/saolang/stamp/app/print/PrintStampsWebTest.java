package vn.saolang.stamp.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.StatementCount;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.code.MintStamps;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.print.PrintDraft;
import vn.saolang.stamp.store.code.StampStore;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.stamp.verdict.StampedPacks;

/** A run is printed once; its file is for the person who printed, for a day; what is on the paper is the code. */
@WebTest
class PrintStampsWebTest {

    private static final String SHEET = "A4-3x8";
    private static final String ROLL = "R40x25-203";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    OrderStore orders;

    @Autowired
    LedgerStore ledger;

    @Autowired
    StampStore stamps;

    @Autowired
    StampCodes codes;

    @Autowired
    MintStamps mint;

    @Autowired
    PrintStamps printing;

    @Autowired
    PrintFiles files;

    @Autowired
    JdbcClient jdbc;

    private final StampedPacks packs = new StampedPacks();
    private Actor producer;

    @BeforeEach
    void packs() {
        clock.reset();
        beans.autowireBean(packs);
        packs.make();
        producer = packs.tea.coop();
        clock.setTo(DAY, LocalTime.of(9, 0));
    }

    @Test
    void theCodeIsReadBackFromThePrintedSheetAndTheResolverKnowsIt() throws Exception {
        OrderId id = order(30, true);
        int number = orders.find(id).orElseThrow().number();
        printing.print(producer, id, new PrintDraft("1", "30", SHEET));

        MvcTestResult answer = fetch(id, "1.pdf", producer);

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        String url = decoded(answer.getResponse().getContentAsByteArray());
        String code = url.substring(url.lastIndexOf('/') + 1);
        assertThat(codes.read(code)).contains(stamps.serials(number, 1, 1).getFirst());
        assertThat(mvc.get()
                        .uri(URI.create(url).getPath())
                        .exchange()
                        .getResponse()
                        .getStatus())
                .isBetween(200, 399);
    }

    private static String decoded(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 300);
            int width = page.getWidth() / 3;
            int height = page.getHeight() / 8;
            int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    @Test
    void aTableForAPrintingHouseHasEveryCodeOnce() throws Exception {
        OrderId id = order(40, true);
        int number = orders.find(id).orElseThrow().number();
        printing.print(producer, id, new PrintDraft("11", "30", PrintDraft.TABLE));

        List<String> lines = fetch(id, "1.csv", producer)
                .getResponse()
                .getContentAsString()
                .lines()
                .toList();

        assertThat(lines).hasSize(21).first().isEqualTo("\uFEFFnumber,code,url,hidden");
        String code = codes.write(stamps.serials(number, 11, 11).getFirst());
        assertThat(lines.get(1)).startsWith(number + "-11," + code + ",http").contains("/" + code + ",");
        assertThat(codes.hiddenHash(lines.get(1).substring(lines.get(1).lastIndexOf(',') + 1)))
                .isEqualTo(jdbc.sql("select hidden from stamp.stamp where order_no = :order and position = 11")
                        .param("order", number)
                        .query(Long.class)
                        .single());
        assertThat(ledger.spans(number))
                .containsExactly(
                        new Span(1, 10, StampState.MINTED, null, null),
                        new Span(11, 30, StampState.PRINTED, null, null),
                        new Span(31, 40, StampState.MINTED, null, null));
    }

    @Test
    void noStampIsPrintedTwice() {
        OrderId id = order(40, false);
        printing.print(producer, id, new PrintDraft("1", "20", SHEET));

        assertThat(refusals(producer, id, new PrintDraft("20", "30", SHEET))).containsExactly("stamp.PRINT_ONCE");
        assertThat(refusals(producer, id, new PrintDraft("21", "30", SHEET))).isEmpty();
    }

    @Test
    void allDefectsAreToldAtOnce() {
        OrderId id = order(40, false);

        assertThat(refusals(producer, id, new PrintDraft("0", "41", "A5")))
                .containsExactly("stamp.PRINT_RANGE", "stamp.PRINT_LAYOUT");
        assertThat(refusals(producer, id, new PrintDraft("5", "4", SHEET))).containsExactly("stamp.PRINT_RANGE");
        assertThat(refusals(producer, id, new PrintDraft("một", "4", SHEET))).containsExactly("stamp.PRINT_RANGE");
    }

    @Test
    void nothingIsPrintedOnceTheStarHasEnded() {
        OrderId id = order(40, false);
        packs.withdraw(DAY);

        assertThat(refusals(producer, id, new PrintDraft("1", "4", SHEET)))
                .as("its stamps died with the withdrawal")
                .containsExactly("stamp.PRINT_ONCE", "stamp.PRINT_STAR_ENDED");
    }

    @Test
    void othersFindNeitherThePageNorTheFile() {
        OrderId id = order(40, false);
        printing.print(producer, id, new PrintDraft("1", "20", SHEET));
        Actor outsider = people.a(Role.PRODUCER, "", 77);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> printing.print(outsider, id, new PrintDraft("21", "22", SHEET)));
        assertThat(fetch(id, "1.pdf", outsider)).hasStatus(404);
        assertThat(fetch(id, "1.csv", producer)).as("printed in another format").hasStatus(404);
        assertThat(mvc.get().uri("/stamps/orders/" + id + "/print").with(people.as(outsider)))
                .hasStatus(404);
    }

    @Test
    void theFileIsGivenForADayAndEveryTimeIsLogged() {
        OrderId id = order(40, false);
        String number = Integer.toString(orders.find(id).orElseThrow().number());
        printing.print(producer, id, new PrintDraft("1", "20", ROLL));
        clock.setTo(DAY.plusDays(1), LocalTime.of(8, 59, 59));
        assertThat(fetch(id, "1.zpl", producer)).hasStatusOk().bodyText().contains("^BQN", "^XZ");
        assertThat(fetch(id, "1.zpl", producer)).hasStatusOk();
        clock.setTo(DAY.plusDays(1), LocalTime.of(9, 0));

        assertThat(fetch(id, "1.zpl", producer)).hasStatus(422);

        assertThat(jdbc.sql("""
                        select count(*) from audit.entry
                        where type = 'StampPrintFetched' and subject_type = 'stamp' and subject_id = :order
                        """).param("order", number).query(Integer.class).single())
                .isEqualTo(2);
    }

    @Test
    void aLongRunGoesOutWhileItIsRead() throws IOException {
        OrderId id = order(10_000, false);
        printing.print(producer, id, new PrintDraft("1", "10.000", ROLL));
        Watched out = new Watched();

        files.fetch(producer, id, 1, "zpl").content().to(out);

        assertThat(out.labels).isEqualTo(10_000);
        assertThat(out.askedAtFirst)
                .as("the first bytes go out before the last serials are read")
                .isLessThan(StatementCount.now());
    }

    @Test
    void thePageKeepsWhatWasTypedAndLeadsToTheFile() {
        OrderId id = order(40, false);
        String path = "/stamps/orders/" + id + "/print";
        assertThat(mvc.get().uri(path).with(people.as(producer)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"40\"", "38,1 × 21,2 mm", "203 dpi", "CSV");
        assertThat(mvc.post()
                        .uri(path)
                        .with(people.as(producer))
                        .with(csrf())
                        .param("from", "7")
                        .param("to", "70")
                        .param("layout", SHEET))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"7\"", "value=\"70\"", "trong khoảng 1 đến 40");
        assertThat(mvc.post()
                        .uri(path)
                        .with(people.as(producer))
                        .with(csrf())
                        .param("from", "7")
                        .param("to", "17")
                        .param("layout", SHEET))
                .hasStatus(303)
                .hasHeader("Location", path);
        assertThat(mvc.get().uri(path).with(people.as(producer)))
                .bodyText()
                .contains("/stamps/orders/" + id + "/prints/1.pdf", "value=\"6\"", "09:00 03/09/2026");
    }

    private OrderId order(int quantity, boolean hidden) {
        OrderId id = OrderId.random();
        orders.insert(
                id,
                new OrderDraft(packs.tea.packItem(), 2026, quantity, hidden, false),
                packs.tea.works(),
                producer.account(),
                clock.instant());
        mint.mint(producer, id);
        return id;
    }

    private MvcTestResult fetch(OrderId id, String file, Actor by) {
        return mvc.get()
                .uri("/stamps/orders/" + id + "/prints/" + file)
                .with(people.as(by))
                .exchange();
    }

    private List<String> refusals(Actor by, OrderId id, PrintDraft draft) {
        try {
            printing.print(by, id, draft);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
    }

    /** Counts labels, and how much was asked of the database before the first bytes. */
    private static final class Watched extends OutputStream {

        private int labels;
        private int askedAtFirst;

        @Override
        public void write(int one) {
            if (askedAtFirst == 0) {
                askedAtFirst = StatementCount.now();
            }
            labels += one == '\n' ? 1 : 0;
        }
    }
}
