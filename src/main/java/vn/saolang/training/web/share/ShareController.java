package vn.saolang.training.web.share;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.training.app.lesson.LessonQueries;
import vn.saolang.training.app.share.ShareQueries;
import vn.saolang.training.model.share.Counted;
import vn.saolang.training.model.share.ShareKind;
import vn.saolang.training.web.lesson.LessonsPage;

/** What training reached: shares trained, and gaps met later. */
@Controller
class ShareController {

    private static final int SIZE = 50;

    private final ShareQueries shares;
    private final LessonQueries lessons;

    ShareController(ShareQueries shares, LessonQueries lessons) {
        this.shares = shares;
        this.lessons = lessons;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/training/shares")
    SharesPage shares(Actor actor) {
        return new SharesPage(shares.nameOf(shares.unitOf(actor)), shares.lines(actor));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/training/shares/{kind}")
    CountedPage behind(Actor actor, @PathVariable String kind, @RequestParam(defaultValue = "0") int page) {
        ShareKind which = ShareKind.named(kind).orElseThrow(() -> new NotFound("share"));
        List<Counted> all = shares.records(actor, which);
        int from = Math.min(Math.max(0, page) * SIZE, all.size());
        List<Counted> items = all.subList(from, Math.min(from + SIZE, all.size()));
        return new CountedPage(
                which, shares.nameOf(shares.unitOf(actor)), new Paged<>(items, all.size(), Math.max(0, page), SIZE));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE})
    @GetMapping("/training/lessons")
    LessonsPage lessons(Actor actor) {
        return new LessonsPage(shares.nameOf(shares.unitOf(actor)), lessons.of(shares.unitOf(actor)));
    }
}
