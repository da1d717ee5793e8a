package vn.saolang.stamp.web.verdict;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.kernel.Access;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.web.log.Scannings;

/** Tells programs what a stamp is worth now, see docs/api.md. */
@RestController
class VerdictController {

    private final Verdicts verdicts;
    private final Scannings scannings;
    private final VerdictWords words;
    private final String base;

    VerdictController(
            Verdicts verdicts,
            Scannings scannings,
            VerdictWords words,
            @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.verdicts = verdicts;
        this.scannings = scannings;
        this.words = words;
        this.base = base;
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/stamps/{code}/verdict")
    ResponseEntity<VerdictJson> verdict(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String item,
            HttpServletRequest request) {
        Locale locale = VerdictWords.languageOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(VerdictJson.of(
                        verdicts.judge(code, item, scannings.of(request, ScanChannel.API)), words, locale, base));
    }
}
