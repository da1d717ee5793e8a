package vn.saolang.stamp.web.order;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.recognition.register.Standing;
import vn.saolang.stamp.app.order.ItemStamps;
import vn.saolang.stamp.app.order.StampHome;
import vn.saolang.stamp.model.order.StarMark;
import vn.saolang.traceability.ItemId;

/** The star mark for the label, only while the star holds. */
@Controller
class ArtworkController {

    private final StampHome home;

    ArtworkController(StampHome home) {
        this.home = home;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/items/{item}/artwork")
    ArtworkPage page(Actor actor, @PathVariable String item) {
        return new ArtworkPage(home.read(actor, ItemId.parse(item), null).stamps());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/artwork/{item}.svg")
    ResponseEntity<byte[]> svg(
            Actor actor, @PathVariable String item, @RequestParam(defaultValue = "false") boolean black) {
        ItemStamps stamps = home.read(actor, ItemId.parse(item), null).stamps();
        Standing star = stamps.standing();
        if (star == null || !stamps.holds()) {
            throw new NotFound("star mark of " + item);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ocop-" + star.stars() + "-sao.svg\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(StarMark.svg(star.stars(), black).getBytes(StandardCharsets.UTF_8));
    }
}
