package vn.saolang.evaluation.web.desk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.HtmlUtils;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.desk.DrawPage.Drawn;
import vn.saolang.evaluation.app.desk.ViewPage;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** Pages of evidence as pictures, for those who sit over the product; a tablet may keep them for the council's day. */
@Controller
class PagePictureController {

    private static final CacheControl FOR_THE_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    private static final String PLACEHOLDER = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 877" width="620" height="877">
            <rect width="620" height="877" fill="#eef0ea"/><rect x="1" y="1" width="618" height="875" fill="none" stroke="#8a9a92" stroke-width="2"/>
            <text x="310" y="400" font-family="sans-serif" font-size="24" text-anchor="middle" fill="#2b3a33">%s</text>
            <text x="310" y="440" font-family="sans-serif" font-size="20" text-anchor="middle" fill="#2b3a33">%s</text></svg>
            """;

    private final ViewPage viewing;
    private final MessageSource messages;

    PagePictureController(ViewPage viewing, MessageSource messages) {
        this.viewing = viewing;
        this.messages = messages;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/products/{product}/evidence/{item}/pages/{page}.jpg")
    ResponseEntity<byte[]> evidence(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @PathVariable UUID item,
            @PathVariable String page) {
        return answer(viewing.evidence(actor, new SessionId(id), product, item, number(page)), locale);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/products/{product}/supplements/{item}/pages/{page}.jpg")
    ResponseEntity<byte[]> supplement(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @PathVariable UUID product,
            @PathVariable UUID item,
            @PathVariable String page) {
        return answer(viewing.supplement(actor, new SessionId(id), product, item, number(page)), locale);
    }

    private ResponseEntity<byte[]> answer(ViewPage.Seen seen, Locale locale) {
        return switch (seen.drawn()) {
            case Drawn.Picture(byte[] jpeg) -> picture(jpeg, seen.tag());
            case Drawn.Busy _ ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header("Retry-After", "3")
                        .cacheControl(CacheControl.noStore())
                        .build();
            case Drawn.Unreadable _ -> placeholder(locale);
            case Drawn.NoSuchPage _ -> throw new NotFound("page");
        };
    }

    private static ResponseEntity<byte[]> picture(byte[] jpeg, String tag) {
        ResponseEntity.BodyBuilder answer = shown(MediaType.IMAGE_JPEG);
        return tag.isEmpty()
                ? answer.cacheControl(CacheControl.noStore()).body(jpeg)
                : answer.cacheControl(FOR_THE_DAY).eTag('"' + tag + '"').body(jpeg);
    }

    /** A picture too, so that the place where a page belongs says why there is none. */
    private ResponseEntity<byte[]> placeholder(Locale locale) {
        String svg = PLACEHOLDER.formatted(
                text("evaluation.desk.unreadable.title", locale), text("evaluation.desk.unreadable.hint", locale));
        return shown(SVG).cacheControl(CacheControl.noStore()).body(svg.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locale), "UTF-8");
    }

    private static ResponseEntity.BodyBuilder shown(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static int number(String page) {
        if (!page.matches("[0-9]{1,4}")) {
            throw new NotFound("page");
        }
        return Integer.parseInt(page);
    }
}
