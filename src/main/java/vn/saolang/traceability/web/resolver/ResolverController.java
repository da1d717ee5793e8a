package vn.saolang.traceability.web.resolver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.gs1.Gs1Exception;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.traceability.app.resolver.ResolveIdentifier;
import vn.saolang.traceability.model.resolver.Anchors;
import vn.saolang.traceability.model.resolver.Asked;
import vn.saolang.traceability.model.resolver.Choice;
import vn.saolang.traceability.model.resolver.Level;
import vn.saolang.traceability.model.resolver.Link;
import vn.saolang.traceability.model.resolver.LinkType;
import vn.saolang.traceability.model.resolver.Wishes;

/** The resolver of GS1 Digital Links and of internal codes, after the standard GS1-Conformant resolver. */
@Controller
class ResolverController {

    private static final String ALL = "all";
    private static final String LINKSET = "linkset";

    private final ResolveIdentifier resolve;
    private final String base;

    ResolverController(ResolveIdentifier resolve, @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.resolve = resolve;
        this.base = base;
    }

    @Access(anyone = true)
    @GetMapping({"/{ai:\\d+}/{*rest}", "/p/{*rest}", "/pl/{*rest}"})
    Object resolve(HttpServletRequest request, HttpServletResponse response) {
        Query query = Query.of(request.getQueryString());
        Accepted accepted = Accepted.of(request.getHeader(HttpHeaders.ACCEPT));
        response.setHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        Asked asked;
        try {
            asked = Anchors.read(request.getRequestURI(), query.raw());
        } catch (Gs1Exception wrong) {
            return malformed(accepted, wrong);
        }
        List<Level> levels = resolve.levels(asked);
        if (levels.isEmpty()) {
            return notFound(accepted, asked, levels);
        }
        response.addHeader(HttpHeaders.LINK, linksetLink(asked));
        return wantsLinkset(query, accepted) ? linkset(levels, accepted, response) : follow(request, asked, levels);
    }

    private static boolean wantsLinkset(Query query, Accepted accepted) {
        Optional<String> type = query.linkType();
        return accepted.wantsLinkset()
                || type.isEmpty() && accepted.json().isPresent()
                || type.filter(one -> one.replace("gs1:", "").matches(LINKSET + "|" + ALL))
                        .isPresent();
    }

    private ResponseEntity<Object> linkset(List<Level> levels, Accepted accepted, HttpServletResponse response) {
        response.addHeader(HttpHeaders.LINK, Linkset.CONTEXT_LINK);
        return ResponseEntity.ok()
                .contentType(accepted.json().orElse(Accepted.LINKSET))
                .body(Linkset.of(levels, base));
    }

    private Object follow(HttpServletRequest request, Asked asked, List<Level> levels) {
        Query query = Query.of(request.getQueryString());
        Accepted accepted = Accepted.of(request.getHeader(HttpHeaders.ACCEPT));
        Wishes wishes = new Wishes(
                Wishes.languages(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                query.context().orElse(null),
                accepted::quality);
        @Nullable
        String type =
                query.linkType().map(one -> LinkType.canonical(one).orElse(one)).orElse(null);
        List<Link> found = Choice.of(levels, type, wishes);
        if (found.isEmpty()) {
            return notFound(accepted, asked, levels);
        }
        if (found.size() > 1) {
            return choices(accepted, asked, found);
        }
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(HttpHeaders.LOCATION, query.passedOnTo(found.getFirst().href()))
                .build();
    }

    private Object choices(Accepted accepted, Asked asked, List<Link> links) {
        if (accepted.wantsPage()) {
            return Rendered.of(new ChoicesPage(asked.path(), links), HttpStatus.MULTIPLE_CHOICES);
        }
        return ResponseEntity.status(HttpStatus.MULTIPLE_CHOICES)
                .contentType(accepted.json().orElse(Accepted.LINKSET))
                .header(HttpHeaders.LINK, Linkset.CONTEXT_LINK)
                .body(Linkset.choice(base + asked.path(), links));
    }

    private String linksetLink(Asked asked) {
        return "<" + base + asked.path() + "?linkType=linkset>; rel=\"linkset\"; type=\"" + Accepted.LINKSET + "\"";
    }

    private static Object malformed(Accepted accepted, Gs1Exception wrong) {
        if (accepted.wantsPage()) {
            return Rendered.of(new UnresolvedPage(true, wrong.ai(), List.of()), HttpStatus.BAD_REQUEST);
        }
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "not-a-digital-link", "Not a GS1 Digital Link", wrong.getMessage());
        problem.setProperty("ai", wrong.ai());
        problem.setProperty("reason", wrong.reason());
        return answer(problem);
    }

    private static Object notFound(Accepted accepted, Asked asked, List<Level> levels) {
        List<String> types = levels.stream()
                .flatMap(level -> level.links().stream())
                .map(Link::type)
                .distinct()
                .toList();
        if (accepted.wantsPage()) {
            return Rendered.of(new UnresolvedPage(false, null, types), HttpStatus.NOT_FOUND);
        }
        String detail = types.isEmpty()
                ? "Nothing is known here about " + asked.path()
                : "No link of this type for " + asked.path();
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "not-found", "Not found", detail);
        problem.setProperty("linkTypes", types);
        return answer(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String kind, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/errors/" + kind));
        problem.setTitle(title);
        problem.setDetail(detail);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
