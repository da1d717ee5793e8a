package vn.saolang.project.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.ProjectId;
import vn.saolang.project.app.ProjectQueries;
import vn.saolang.project.app.ProjectQueries.Seen;
import vn.saolang.project.app.WriteParts;
import vn.saolang.project.app.WriteProject;

/** One project, and what its office writes down about it. */
@Controller
class ProjectController {

    private final ProjectQueries queries;
    private final WriteProject writing;
    private final WriteParts parts;
    private final Files files;
    private final VietnamTime time;

    ProjectController(ProjectQueries queries, WriteProject writing, WriteParts parts, Files files, VietnamTime time) {
        this.queries = queries;
        this.writing = writing;
        this.parts = parts;
        this.files = files;
        this.time = time;
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/projects/{id}")
    ProjectPage show(Actor actor, @PathVariable String id) {
        return new ProjectPage(queries.get(actor, ProjectId.parse(id)), Typed.blank(), List.of(), time.today());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @GetMapping("/projects/{id}/change")
    ProjectFormPage edit(Actor actor, @PathVariable String id) {
        Seen seen = queries.get(actor, ProjectId.parse(id));
        if (!seen.writes()) {
            throw new Forbidden("writes project " + id);
        }
        return new ProjectFormPage(seen.project().id(), Typed.of(seen.project()), List.of());
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/change")
    Object change(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        ProjectId project = ProjectId.parse(id);
        Typed typed = new Typed(form);
        try {
            writing.change(actor, project, typed.version(), typed.draft());
            return Redirect.to("/projects/" + id).saying("project.done.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new ProjectFormPage(project, typed, refused.refusals()));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/move")
    Object move(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        ProjectAction action = Arrays.stream(ProjectAction.values())
                .filter(one -> one.name().equals(typed.get("action")))
                .findFirst()
                .orElseThrow(() -> new NotFound("action of project"));
        return done(
                actor, id, typed, "moved", () -> writing.move(actor, ProjectId.parse(id), action, typed.get("note")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/milestones")
    Object milestone(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "milestone",
                () -> parts.milestone(actor, ProjectId.parse(id), typed.get("milestone"), typed.day("due")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/milestones/{milestone}")
    Object reached(
            Actor actor,
            @PathVariable String id,
            @PathVariable String milestone,
            @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "reached",
                () -> parts.reached(
                        actor, ProjectId.parse(id), part(milestone), typed.day("doneOn"), typed.get("note")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/measures")
    Object measure(Actor actor, @PathVariable String id, @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "measure",
                () -> parts.measure(
                        actor, ProjectId.parse(id), typed.get("measure"), typed.get("unit"), typed.decimal("target")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/measures/{measure}")
    Object counted(
            Actor actor,
            @PathVariable String id,
            @PathVariable String measure,
            @RequestParam Map<String, String> form) {
        Typed typed = new Typed(form);
        return done(
                actor,
                id,
                typed,
                "counted",
                () -> parts.counted(
                        actor, ProjectId.parse(id), part(measure), typed.decimal("actual"), typed.day("asOf")));
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER})
    @PostMapping("/projects/{id}/photos")
    Object photo(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile photo)
            throws IOException {
        Typed typed = new Typed(form);
        try (InputStream content = photo == null ? InputStream.nullInputStream() : photo.getInputStream()) {
            String name = photo == null || photo.getOriginalFilename() == null ? "" : photo.getOriginalFilename();
            return done(
                    actor,
                    id,
                    typed,
                    "photo",
                    () -> parts.photo(actor, ProjectId.parse(id), content, name, typed.get("caption")));
        }
    }

    @Access({Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE})
    @GetMapping("/projects/{id}/photos/{sha256}")
    ResponseEntity<Resource> picture(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        return files.inline(queries.photo(actor, ProjectId.parse(id), sha256), "photo");
    }

    private Object done(Actor actor, String id, Typed typed, String what, Runnable act) {
        try {
            act.run();
            return Redirect.to("/projects/" + id).saying("project.done." + what);
        } catch (RefusedException refused) {
            return Rendered.unprocessable(
                    new ProjectPage(queries.get(actor, ProjectId.parse(id)), typed, refused.refusals(), time.today()));
        }
    }

    private static UUID part(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("part of project");
        }
    }
}
