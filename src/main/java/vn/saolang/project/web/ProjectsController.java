package vn.saolang.project.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectState;
import vn.saolang.project.app.ProjectQueries;
import vn.saolang.project.app.ProjectQueries.Named;
import vn.saolang.project.app.ProjectQueries.Seen;
import vn.saolang.project.app.WriteProject;

/** The list of projects, and new ones. */
@Controller
class ProjectsController {

    private final ProjectQueries queries;
    private final WriteProject writing;
    private final MessageSource messages;

    ProjectsController(ProjectQueries queries, WriteProject writing, MessageSource messages) {
        this.queries = queries;
        this.writing = writing;
        this.messages = messages;
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/projects")
    ProjectsPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q) {
        return new ProjectsPage(
                queries.list(actor, Typed.kind(kind), state(state), q),
                queries.named(actor),
                Typed.kind(kind),
                state(state),
                q,
                queries.opens(actor));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/projects.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q) {
        String rows = queries.list(actor, Typed.kind(kind), state(state), q).stream()
                .map(this::row)
                .collect(Collectors.joining());
        // the mark tells spreadsheet programs that the file is UTF-8
        byte[] body = ("\uFEFF" + said("project.csv.head") + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"projects.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(body);
    }

    private String row(Seen seen) {
        var project = seen.project();
        var details = project.details();
        return Stream.of(
                                Integer.toString(project.number()),
                                details.kind() == null
                                        ? ""
                                        : said(details.kind().key()),
                                details.name(),
                                seen.unitName(),
                                details.agency(),
                                project.starts().toString(),
                                project.ends().toString(),
                                details.budget() == null ? "" : details.budget().toPlainString(),
                                said(project.state().key()),
                                project.reached() + "/" + project.milestones().size())
                        .map(ProjectsController::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private String said(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Quoted, and never a formula: a leading =, +, - or @ gets an apostrophe. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+@\\-\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static @Nullable ProjectState state(String name) {
        return Arrays.stream(ProjectState.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/projects/new")
    ProjectFormPage blank(
            Actor actor,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String named) {
        Typed typed = Typed.blank();
        queries.named(actor).stream()
                .filter(one -> one.programme().equals(programme)
                        && one.project().name().equals(named))
                .findFirst()
                .ifPresent(one -> prefill(typed, one));
        return new ProjectFormPage(null, typed, List.of());
    }

    private static void prefill(Typed typed, Named one) {
        typed.values().put("programme", one.programme());
        typed.values().put("named", one.project().name());
        typed.values().put("name", one.project().name());
        typed.values().put("basis", one.project().source());
        typed.values()
                .put(
                        "kind",
                        switch (one.project().kind()) {
                            case COMPONENT -> "COMPONENT";
                            case PRIORITY -> "PRIORITY";
                            case MODEL -> "PILOT_MODEL";
                        });
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects")
    Object open(Actor actor, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        try {
            ProjectId id = writing.open(actor, typed.draft());
            return Redirect.to("/projects/" + id).saying("project.done.opened");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ProjectFormPage(null, typed, refused.refusals()));
        }
    }
}
