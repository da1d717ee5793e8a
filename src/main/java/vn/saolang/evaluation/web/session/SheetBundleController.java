package vn.saolang.evaluation.web.session;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.paper.SheetBundles;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Score sheets of closed products bundled for print. */
@Controller
class SheetBundleController {

    private final SheetBundles bundles;

    SheetBundleController(SheetBundles bundles) {
        this.bundles = bundles;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    })
    @GetMapping("/sessions/{id}/members/{seat}/sheets.pdf")
    ResponseEntity<byte[]> ofMember(Actor actor, @PathVariable UUID id, @PathVariable UUID seat) {
        return answer(MediaType.APPLICATION_PDF, ContentDisposition.inline(), "phieu-danh-gia-thanh-vien.pdf")
                .body(bundles.ofMember(actor, new SessionId(id), seat));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/products/{product}/sheets.pdf")
    ResponseEntity<byte[]> ofProduct(Actor actor, @PathVariable UUID id, @PathVariable UUID product) {
        return answer(MediaType.APPLICATION_PDF, ContentDisposition.inline(), "phieu-danh-gia-san-pham.pdf")
                .body(bundles.ofProduct(actor, new SessionId(id), product));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/sheets.zip")
    void all(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        SheetBundles.Written written = bundles.all(actor, new SessionId(id));
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("phieu-danh-gia.zip")
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        written.to(response.getOutputStream());
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type, ContentDisposition.Builder shown, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
