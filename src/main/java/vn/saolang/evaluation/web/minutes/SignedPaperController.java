package vn.saolang.evaluation.web.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.minutes.HandInSigned;
import vn.saolang.evaluation.app.minutes.HandInSigned.Sent;
import vn.saolang.evaluation.app.minutes.MinutesQueries;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Takes minutes that were signed elsewhere. */
@Controller
class SignedPaperController {

    private final HandInSigned handing;
    private final MinutesQueries queries;

    SignedPaperController(HandInSigned handing, MinutesQueries queries) {
        this.handing = handing;
        this.queries = queries;
    }

    /** What is done with the files sent. */
    private interface Act {
        void run(List<Sent> sent);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/minutes/{number}/scans")
    Object scan(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean both,
            @RequestParam(required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        return act(actor, id, files, sent -> handing.scan(actor, new SessionId(id), number, both, sent));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @PostMapping("/sessions/{id}/minutes/{number}/token")
    Object token(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable List<MultipartFile> file)
            throws IOException {
        return act(
                actor,
                id,
                file,
                sent -> handing.token(
                        actor,
                        new SessionId(id),
                        number,
                        sent.isEmpty() ? new Sent("", InputStream.nullInputStream()) : sent.getFirst()));
    }

    private Object act(Actor actor, UUID id, @Nullable List<MultipartFile> files, Act deed) throws IOException {
        List<Sent> sent = new ArrayList<>();
        try {
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (!file.isEmpty()) {
                    sent.add(new Sent(
                            Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream()));
                }
            }
            deed.run(sent);
            return Redirect.to(MinutesController.url(id)).saying("evaluation.minutes.handed-in");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new MinutesPage(
                    queries.desk(actor, new SessionId(id)),
                    new Typed(new LinkedMultiValueMap<>()),
                    refused.refusals()));
        } finally {
            for (Sent one : sent) {
                one.content().close();
            }
        }
    }
}
