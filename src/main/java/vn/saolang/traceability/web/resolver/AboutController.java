package vn.saolang.traceability.web.resolver;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.traceability.app.resolver.AboutQueries;

/** What anybody may know of an item or place that has no page in the register. */
@Controller
class AboutController {

    private final AboutQueries about;

    AboutController(AboutQueries about) {
        this.about = about;
    }

    @Access(anyone = true)
    @GetMapping("/about/{code}")
    AboutPage show(@PathVariable String code) {
        return about.item(code)
                .map(AboutPage::of)
                .or(() -> about.place(code).map(AboutPage::of))
                .orElseThrow(() -> new NotFound("code"));
    }
}
