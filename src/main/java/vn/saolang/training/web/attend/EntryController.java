package vn.saolang.training.web.attend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.training.ClassId;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.app.attend.ComeToClass;
import vn.saolang.training.app.attend.ComeToClass.Arrival;
import vn.saolang.training.app.trainer.RateClass;
import vn.saolang.training.web.Typed;

/** The attendee's side: the code is scanned, the coming confirmed, the class rated; with or without an account. */
@Controller
class EntryController {

    private final ComeToClass coming;
    private final RateClass rating;

    EntryController(ComeToClass coming, RateClass rating) {
        this.coming = coming;
        this.rating = rating;
    }

    @Access(anyone = true)
    @GetMapping("/training/classes/{id}/entry")
    Object scan(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String code) {
        ClassId course = ClassId.parse(id);
        try {
            return new EntryPage(course, coming.scan(actor, course, code), Typed.blank(), List.of());
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new EntryPage(course, null, Typed.blank(), refused.refusals()));
        }
    }

    @Access(anyone = true)
    @PostMapping("/training/classes/{id}/entry")
    Object come(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        try {
            String token = coming.come(actor, course, typed.get("ticket"), person(typed));
            return Redirect.to(
                    "/training/classes/" + id + "/came?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        } catch (RefusedException refused) {
            boolean mendable = refused.refusals().stream().anyMatch(one -> one.field() != null);
            Arrival again = mendable ? coming.again(actor, course, typed.get("ticket")) : null;
            return Rendered.unprocessable(new EntryPage(course, again, typed, refused.refusals()));
        }
    }

    @Access(anyone = true)
    @GetMapping("/training/classes/{id}/came")
    CamePage came(@PathVariable String id, @RequestParam(defaultValue = "") String token) {
        ClassId course = ClassId.parse(id);
        return new CamePage(course, token, rating.mayRate(course, token), Typed.blank(), List.of());
    }

    @Access(anyone = true)
    @PostMapping("/training/classes/{id}/rating")
    Object rate(@PathVariable String id, @RequestParam MultiValueMap<String, String> form) {
        ClassId course = ClassId.parse(id);
        Typed typed = new Typed(form);
        try {
            rating.rate(course, typed.get("token"), typed.whole("score"), typed.get("note"));
            return Redirect.to("/training/classes/" + id + "/came").saying("training.done.rated");
        } catch (RefusedException refused) {
            boolean asks = rating.mayRate(course, typed.get("token"));
            return Rendered.unprocessable(new CamePage(course, typed.get("token"), asks, typed, refused.refusals()));
        }
    }

    private static @Nullable PersonDraft person(Typed typed) {
        return typed.values().containsKey("name")
                ? new PersonDraft(typed.get("name"), typed.get("phone"), typed.audience("audience"), "")
                : null;
    }
}
