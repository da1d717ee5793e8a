package vn.saolang.stamp.web.matter;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.stamp.app.matter.MatterQueries;

/** Where somebody who reported reads what became of it. */
@Controller
class FollowController {

    private final MatterQueries cases;

    FollowController(MatterQueries cases) {
        this.cases = cases;
    }

    /** Only who has the reference finds it; no search engine and no cache keeps it. */
    @Access(anyone = true)
    @GetMapping("/reports/{reference}")
    FollowPage follow(@PathVariable String reference, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        return new FollowPage(cases.follow(reference), reference);
    }
}
