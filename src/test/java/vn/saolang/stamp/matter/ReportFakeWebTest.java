package vn.saolang.stamp.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
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

    private final ReportFake reporting;
    private final ReportStore reports;
    private final MatterStore matters;
    private final SettableClock clock;

    @Autowired
    ReportFakeWebTest(ReportFake reporting, ReportStore reports, MatterStore matters, SettableClock clock) {
        this.reporting = reporting;
        this.reports = reports;
        this.matters = matters;
        this.clock = clock;
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
        String reference = reporting.report(told(code), asked(null));
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
        UUID first = followed(reporting.report(told(code), asked(null))).matter();
        UUID second = followed(reporting.report(told(code.toLowerCase(java.util.Locale.ROOT)), asked(null)))
                .matter();
        assertThat(second).isEqualTo(first);
        assertThat(reports.of(first)).hasSize(2);
    }

    @Test
    void tellsEveryDefectAtOnce() {
        FakeReport empty = new FakeReport("", null, " ", "hỏng", "gọi tôi", List.of());
        assertThatThrownBy(() -> reporting.report(empty, asked(null)))
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
        assertThatThrownBy(() -> reporting.report(told("FAKE1", text), asked(null)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().field())
                                .isEqualTo("photos"));
    }

    @Test
    void oneDeviceTellsFiveTimesADay() {
        long device = UUID.randomUUID().getMostSignificantBits();
        for (int i = 0; i < 5; i++) {
            reporting.report(told("FAKE" + UUID.randomUUID()), asked(device));
        }
        assertThatThrownBy(() -> reporting.report(told("FAKE" + UUID.randomUUID()), asked(device)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("stamp.REPORT_TOO_MANY");
    }
}
