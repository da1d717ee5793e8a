package vn.saolang.stamp.web.inspect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.app.inspect.TellGenuine;
import vn.saolang.stamp.web.matter.Uploads;
import vn.saolang.traceability.ItemId;

/** Where a producer shows offices its genuine goods. */
@Controller
class GenuineController {

    private final TellGenuine telling;
    private final Files files;

    GenuineController(TellGenuine telling, Files files) {
        this.telling = telling;
        this.files = files;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/genuine/{item}")
    GenuinePage show(Actor actor, @PathVariable String item) {
        return page(actor, item, Map.of(), List.of());
    }

    private GenuinePage page(Actor actor, String item, Map<String, String> typed, List<Refusal> refusals) {
        return new GenuinePage(telling.own(actor, ItemId.parse(item)), typed, refusals);
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/genuine/{item}")
    Object tell(
            Actor actor, @PathVariable String item, @RequestParam int version, @RequestParam Map<String, String> form) {
        return answer(
                actor,
                item,
                form,
                () -> telling.tell(
                        actor,
                        ItemId.parse(item),
                        version,
                        form.getOrDefault("lookFor", ""),
                        form.getOrDefault("contact", "")));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/genuine/{item}/photos")
    Object add(
            Actor actor,
            @PathVariable String item,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos) {
        return answer(actor, item, Map.of(), () -> telling.add(actor, ItemId.parse(item), Uploads.of(photos)));
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/genuine/{item}/photos/{sha256}/removal")
    Object remove(Actor actor, @PathVariable String item, @PathVariable String sha256) {
        return answer(actor, item, Map.of(), () -> telling.remove(actor, ItemId.parse(item), sha256));
    }

    /** Never public: a maker of fakes would learn from it. */
    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/genuine/{item}/photos/{sha256}")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable String item, @PathVariable String sha256) {
        return files.inline(telling.photo(actor, ItemId.parse(item), sha256), "genuine");
    }

    private Object answer(Actor actor, String item, Map<String, String> form, Runnable act) {
        try {
            act.run();
            return Redirect.to("/stamps/genuine/" + item).saying("stamp.done.genuine");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, item, form, refused.refusals()));
        }
    }
}
