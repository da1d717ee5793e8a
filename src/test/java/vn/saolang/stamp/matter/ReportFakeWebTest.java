package vn.saolang.stamp.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.matter.FakeReport;
import vn.saolang.stamp.app.matter.ReportFake;
import vn.saolang.stamp.app.matter.UploadedPhoto;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterState;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.store.matter.MatterStore;
import vn.saolang.stamp.store.matter.ReportStore;

/** What the public tells becomes a case. */
@WebTest
class ReportFakeWebTest {

    private static final AtomicInteger DAYS = new AtomicInteger();

    private final ReportFake reporting;
    private final ReportStore reports;
    private final MatterStore matters;
    private final SettableClock clock;
    private final long network = UUID.randomUUID().getMostSignificantBits();

    @Autowired
    ReportFakeWebTest(ReportFake reporting, ReportStore reports, MatterStore matters, SettableClock clock) {
        this.reporting = reporting;
        this.reports = reports;
        this.matters = matters;
        this.clock = clock;
    }

    /** Days of their own, so that cases of other tests are not counted. */
    @BeforeEach
    void aQuietDay() {
        clock.setTo(LocalDate.of(2027, 1, 1).plusDays(DAYS.getAndAdd(3)), LocalTime.NOON);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    private Scanning asked(@Nullable Long device) {
        return new Scanning(clock.instant(), ScanChannel.PAGE, null, device);
    }

    private static FakeReport told(String code, UploadedPhoto... photos) {
        return new FakeReport(
                code, null, "Chợ Đồng Xuân", "Bao bì in mờ, không có mùi chè", "0912 345 678", List.of(photos));
    }

    private Report followed(String reference) {
        return reports.find(Reference.read(reference).orElseThrow()).orElseThrow();
    }

    @Test
    void opensACaseThatItsReferenceLeadsTo() {
        String code = "FAKE" + UUID.randomUUID();
        String reference = reporting.report(told(code), asked(null), network);
        assertThat(reference).matches("PA-[0-9]+-[0-9A-Z]{12}");
        Report report = followed(reference);
        assertThat(report.place()).isEqualTo("Chợ Đồng Xuân");
        assertThat(Objects.requireNonNull(matters.find(report.matter()).orElseThrow())
                        .state())
                .isEqualTo(MatterState.RECEIVED);
        assertThat(matters.entries(report.matter()))
                .extracting(MatterEntry::kind)
                .containsExactly(MatterEntry.Kind.OPENED, MatterEntry.Kind.REPORTED);
        assertThat(reports.find(new Reference(report.number(), "0123456789AB"))).isEmpty();
    }

    @Test
    void twoReportsOfOneNumberAreOneCase() {
        String code = "FAKE" + UUID.randomUUID();
        UUID first =
                followed(reporting.report(told(code), asked(null), network)).matter();
        UUID second = followed(reporting.report(told(code.toLowerCase(java.util.Locale.ROOT)), asked(null), network))
                .matter();
        assertThat(second).isEqualTo(first);
        assertThat(reports.of(first)).hasSize(2);
    }

    @Test
    void tellsEveryDefectAtOnce() {
        FakeReport empty = new FakeReport("", null, " ", "hỏng", "gọi tôi", List.of());
        assertThatThrownBy(() -> reporting.report(empty, asked(null), network))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("where", "what", "contact"));
    }

    @Test
    void takesPhotosAlone() {
        UploadedPhoto text = new UploadedPhoto(
                "anh.jpg", () -> new ByteArrayInputStream("không phải ảnh".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> reporting.report(told("FAKE1", text), asked(null), network))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().field())
                                .isEqualTo("photos"));
    }

    @Test
    void oneDeviceTellsFiveTimesADay() {
        long device = UUID.randomUUID().getMostSignificantBits();
        for (int i = 0; i < 5; i++) {
            reporting.report(told("FAKE" + UUID.randomUUID()), asked(device), network);
        }
        assertThatThrownBy(() -> reporting.report(told("FAKE" + UUID.randomUUID()), asked(device), network))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("stamp.REPORT_TOO_MANY");
    }

    @Test
    void oneNetworkAndNobodyKnowsWhereTellThirtyTimesADay() {
        UUID first =
                followed(reporting.report(told("FAKE0"), asked(null), network)).matter();
        for (int i = 1; i < 30; i++) {
            reporting.report(told("FAKE0"), asked(null), network);
            reporting.report(told("FAKE0"), asked(null), null);
        }
        assertThat(followed(reporting.report(told("FAKE0"), asked(null), null)).matter())
                .isEqualTo(first);
        assertThatThrownBy(() -> reporting.report(told("FAKE0"), asked(null), network))
                .hasMessageContaining("stamp.REPORT_TOO_MANY_HERE");
        assertThatThrownBy(() -> reporting.report(told("FAKE0"), asked(null), null))
                .hasMessageContaining("stamp.REPORT_TOO_MANY_HERE");
        assertThat(followed(reporting.report(told("FAKE0"), asked(null), network + 1))
                        .matter())
                .isEqualTo(first);
    }

    @Test
    void theTwentyFirstUnknownNumberOfADayJoinsTheOthersInOneCase() {
        for (int i = 0; i < 20; i++) {
            reporting.report(told("FAKE" + UUID.randomUUID()), asked(null), network);
        }
        UUID further = followed(reporting.report(told("FAKE" + UUID.randomUUID()), asked(null), network))
                .matter();
        UUID numberless =
                followed(reporting.report(told(""), asked(null), network)).matter();
        assertThat(numberless).isEqualTo(further);
        assertThat(reports.of(further)).hasSize(2);
        assertThat(matters.find(further).orElseThrow().typedCode()).isEmpty();
    }

    @Test
    void refusesLargePhotosBeforeAnyIsStored() {
        byte[] large = Arrays.copyOf(FilledDossiers.picture(), 20 * 1024 * 1024 + 1);
        UploadedPhoto fine = new UploadedPhoto("a.png", () -> new ByteArrayInputStream(FilledDossiers.picture()));
        UploadedPhoto tooLarge = new UploadedPhoto("b.png", () -> new ByteArrayInputStream(large));
        assertThatThrownBy(() -> reporting.report(told("FAKE0", fine, tooLarge), asked(null), network))
                .hasMessageContaining("stamp.PHOTO_TOO_LARGE");
    }
}
