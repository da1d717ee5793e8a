package vn.saolang.training.web.certificate;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.Papers.PaperFile;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.certificate.CertificateQueries;
import vn.saolang.training.app.certificate.IssueCertificates;
import vn.saolang.training.model.certificate.CertificateNumber;
import vn.saolang.training.web.course.ClassPages;

/** Certificates: issued and taken back by the office, printed by those concerned, checked by everybody. */
@Controller
class CertificateController {

    private final CertificateQueries queries;
    private final IssueCertificates issuing;
    private final ClassPages pages;

    CertificateController(CertificateQueries queries, IssueCertificates issuing, ClassPages pages) {
        this.queries = queries;
        this.issuing = issuing;
        this.pages = pages;
    }

    @Access(anyone = true)
    @GetMapping("/training/certificates")
    Object ask(@RequestParam(defaultValue = "") String no) {
        String number = CertificateNumber.typed(no);
        return number.matches("[A-Z0-9-]+")
                ? Redirect.to("/training/certificates/" + number)
                : new CertificatePage("", null);
    }

    @Access(anyone = true)
    @GetMapping("/training/certificates/{number}")
    Object check(@PathVariable String number) {
        String typed = CertificateNumber.typed(number);
        CertificatePage page = new CertificatePage(typed, queries.check(typed).orElse(null));
        return page.checked() == null ? Rendered.of(page, HttpStatus.NOT_FOUND) : page;
    }

    @Access(signedIn = true)
    @GetMapping("/training/certificates/{number}.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String number) {
        return file(queries.paper(actor, number));
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @GetMapping("/training/classes/{id}/list.pdf")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable String id) {
        return file(queries.list(actor, ClassId.parse(id)));
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/classes/{id}/certificates")
    Object issue(Actor actor, @PathVariable String id) {
        ClassId course = ClassId.parse(id);
        try {
            int issued = issuing.issue(actor, course);
            return Redirect.to("/training/classes/" + id)
                    .saying("training.done.certificates", Integer.toString(issued));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.page(actor, course, "", refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE})
    @PostMapping("/training/certificates/{number}/revoke")
    Object revoke(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String reason) {
        ClassId course = issuing.revoke(actor, number, reason);
        return Redirect.to("/training/classes/" + course).saying("training.done.revoked", number);
    }

    private static ResponseEntity<byte[]> file(PaperFile paper) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .body(paper.bytes());
    }
}
