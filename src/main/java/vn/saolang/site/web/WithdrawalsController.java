package vn.saolang.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Paged;
import vn.saolang.recognition.register.EndedRecognition;
import vn.saolang.recognition.register.EndedRecognitions;

/** Withdrawn certificates for people and for programs, see docs/api.md. */
@Controller
class WithdrawalsController {

    private static final int SIZE = 50;
    private static final int LARGEST = 200;
    private static final int LAST_PAGE = 10_000;

    private final EndedRecognitions ended;
    private final String base;

    WithdrawalsController(EndedRecognitions ended, @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.ended = ended;
        this.base = base;
    }

    /** A page of the list; {@code page} is counted from 0. */
    record Json(int page, int size, long total, int pages, List<Item> items) {}

    record Item(
            String code,
            String name,
            String entity,
            String place,
            int stars,
            String state,
            @Nullable String clause,
            @Nullable String decision,
            LocalDate endedOn,
            String reason,
            boolean fictional,
            String url) {}

    @Access(anyone = true)
    @GetMapping("/withdrawals")
    WithdrawalsPage show(@RequestParam(defaultValue = "") String page) {
        return new WithdrawalsPage(ended.page(within(page, 0, LAST_PAGE, 0), SIZE));
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/withdrawals")
    @ResponseBody
    Json list(@RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String size) {
        Paged<EndedRecognition> found = ended.page(within(page, 0, LAST_PAGE, 0), within(size, 1, LARGEST, SIZE));
        return new Json(
                found.page(),
                found.size(),
                found.total(),
                found.pages(),
                found.items().stream().map(this::item).toList());
    }

    private Item item(EndedRecognition one) {
        return new Item(
                one.code(),
                one.name(),
                one.entityName(),
                one.place(),
                one.stars(),
                one.state().name(),
                one.clause(),
                one.decision(),
                one.endedOn(),
                one.reason(),
                one.fictional(),
                base + "/register/" + one.code());
    }

    private static int within(String text, int least, int most, int otherwise) {
        return text.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(text), least, most) : otherwise;
    }
}
