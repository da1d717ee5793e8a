package vn.saolang.stamp.web.scan;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.hidden.CheckHiddenCode;
import vn.saolang.stamp.app.scan.ScanStories;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.model.hidden.HiddenAnswer;
import vn.saolang.stamp.model.verdict.Answer;
import vn.saolang.stamp.model.verdict.Known;
import vn.saolang.stamp.web.log.Scannings;

/** The page that the code on a package opens, for everybody. */
@Controller
class ScanController {

    private final Verdicts verdicts;
    private final Scannings scannings;
    private final ScanStories stories;
    private final CheckHiddenCode hidden;
    private final StampCodes codes;
    private final StampScope scope;

    ScanController(
            Verdicts verdicts,
            Scannings scannings,
            ScanStories stories,
            CheckHiddenCode hidden,
            StampCodes codes,
            StampScope scope) {
        this.verdicts = verdicts;
        this.scannings = scannings;
        this.stories = stories;
        this.hidden = hidden;
        this.codes = codes;
        this.scope = scope;
    }

    @Access(anyone = true)
    @GetMapping("/s")
    Object type(@RequestParam(defaultValue = "") String code) {
        String typed = code.strip();
        int address = typed.lastIndexOf('/');
        String last = typed.substring(address + 1).replaceFirst("\\?.*", "");
        return last.isEmpty() ? new TypeCodePage() : Redirect.to("/s/" + UriUtils.encodePathSegment(last, "UTF-8"));
    }

    /** Who reloads the answer to a hidden code, or changes its language, sees the verdict without it. */
    @Access(anyone = true)
    @GetMapping({"/s/{code}", "/s/{code}/hidden"})
    ScanPage show(
            Actor actor,
            @PathVariable String code,
            @RequestParam(name = "i", defaultValue = "") String item,
            HttpServletRequest request) {
        ScanChannel channel = StampScope.isInspector(actor) ? ScanChannel.INSPECTOR : ScanChannel.PAGE;
        Answer answer = verdicts.judge(code, item.isEmpty() ? null : item, scannings.of(request, channel));
        return page(actor, code, item, answer, null);
    }

    /**
     * The answer is this very page, not an address behind a redirect: an address that says "the hidden code is right" could be
     * printed by a forger. It needs no session, because nobody is signed in for it.
     */
    @Access(anyone = true)
    @PostMapping("/s/{code}/hidden")
    Object check(
            Actor actor,
            @PathVariable String code,
            @RequestParam(name = "i", defaultValue = "") String item,
            @RequestParam(name = "hidden", defaultValue = "") String typed,
            HttpServletRequest request) {
        var asked = scannings.of(request, ScanChannel.HIDDEN);
        Answer answer = verdicts.judge(code, item.isEmpty() ? null : item, asked);
        Known known = answer.known();
        if (known == null) {
            return page(actor, code, item, answer, null);
        }
        HiddenAnswer told = codes.hiddenTyped(typed).isEmpty() ? null : hidden.check(known.serial(), typed, asked);
        ScanPage page = page(actor, code, item, answer, new HiddenTry(typed, told));
        return told == null || told.kind() == HiddenAnswer.Kind.WRONG ? Rendered.unprocessable(page) : page;
    }

    private ScanPage page(Actor actor, String code, String item, Answer answer, @Nullable HiddenTry tried) {
        Known known = answer.known();
        boolean inspects = known != null && scope.inspects(actor, known.item().entity());
        return new ScanPage(code, item, answer, stories.of(answer), tried, inspects);
    }
}
