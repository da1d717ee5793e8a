package vn.saolang.stamp.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.matter.FakeReport;
import vn.saolang.stamp.app.matter.ReportFake;
import vn.saolang.stamp.app.matter.UploadedPhoto;
import vn.saolang.stamp.web.log.Scannings;

/** Somebody of the public reports goods that may be faked. */
@Controller
class ReportController {

    private static final String URL = "/s/{code}/report";

    private final ReportFake reporting;
    private final StampCodes codes;
    private final Scannings scannings;

    ReportController(ReportFake reporting, StampCodes codes, Scannings scannings) {
        this.reporting = reporting;
        this.codes = codes;
        this.scannings = scannings;
    }

    @Access(anyone = true)
    @GetMapping(URL)
    ReportPage blank(@PathVariable String code) {
        return new ReportPage(code, Map.of("typedCode", code), List.of());
    }

    @Access(anyone = true)
    @PostMapping(URL)
    Object report(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> photos,
            HttpServletRequest request) {
        String number = typed.getOrDefault("typedCode", "");
        FakeReport told = new FakeReport(
                number,
                codes.read(number).orElse(null),
                typed.getOrDefault("where", ""),
                typed.getOrDefault("what", ""),
                typed.getOrDefault("contact", ""),
                uploaded(photos));
        try {
            String reference =
                    reporting.report(told, scannings.of(request, ScanChannel.PAGE), scannings.network(request));
            return Redirect.to("/reports/" + reference).saying("stamp.fake.done", reference);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ReportPage(code, typed, refused.refusals()));
        }
    }

    /** A browser sends one empty part when no photo was chosen. */
    private static List<UploadedPhoto> uploaded(@Nullable List<MultipartFile> photos) {
        return photos == null
                ? List.of()
                : photos.stream()
                        .filter(one -> !one.isEmpty())
                        .map(one -> new UploadedPhoto(
                                Objects.requireNonNullElse(one.getOriginalFilename(), ""), one::getInputStream))
                        .toList();
    }
}
