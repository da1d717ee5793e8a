package vn.saolang.producer.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.contract.ContractQueries;
import vn.saolang.producer.app.contract.EnterContract;
import vn.saolang.producer.area.Contract;
import vn.saolang.producer.area.ContractId;

/** A producer's link contracts: enter, look, change, end. */
@Controller
class ContractController {

    private final ContractQueries queries;
    private final ContractPages pages;
    private final EntityQueries entities;
    private final EnterContract entering;
    private final Files files;

    ContractController(
            ContractQueries queries, ContractPages pages, EntityQueries entities, EnterContract entering, Files files) {
        this.queries = queries;
        this.pages = pages;
        this.entities = entities;
        this.entering = entering;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/contracts")
    ContractsPage list(Actor actor, @PathVariable String id) {
        return pages.list(actor, entities.shownTo(actor, EntityId.parse(id)));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/contracts/new")
    ContractEditPage blank(Actor actor, @PathVariable String id) {
        return pages.edit(ContractForm.blank(), own(actor, id), null, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/contracts")
    Object enter(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        EntityId entity = own(actor, id);
        ContractForm form = new ContractForm(typed);
        try (InputStream scan = content(file)) {
            stopAtUnreadable(form, entity);
            ContractId contract = entering.enter(actor, entity, form.draft(), scan, name(file));
            return Redirect.to("/entities/" + entity + "/contracts/" + contract).saying("producer.contract.entered");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.edit(form, entity, null, false, refused.refusals()));
        }
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/contracts/{contract}")
    ContractPage show(Actor actor, @PathVariable String id, @PathVariable String contract) {
        return pages.show(actor, shown(actor, id, contract), "", List.of());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/contracts/{contract}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable String contract) {
        Contract found = shown(actor, id, contract);
        if (found.file() == null) {
            throw new NotFound("scan of contract " + contract);
        }
        return files.inline(found.file(), Objects.requireNonNullElse(found.fileName(), "hop-dong"));
    }

    @Access(Role.PRODUCER)
    @GetMapping("/entities/{id}/contracts/{contract}/edit")
    ContractEditPage edit(Actor actor, @PathVariable String id, @PathVariable String contract) {
        Contract before = changeable(actor, id, contract);
        return pages.edit(ContractForm.of(before), before.entity(), before, false, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/contracts/{contract}")
    Object change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String contract,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Contract before = changeable(actor, id, contract);
        ContractForm form = new ContractForm(typed);
        try (InputStream scan = content(file)) {
            stopAtUnreadable(form, before.entity());
            entering.change(actor, before.id(), form.version(), form.draft(), scan, name(file));
            return Redirect.to(url(before)).saying("producer.contract.changed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.edit(form, before.entity(), before, false, refused.refusals()));
        } catch (Stale stale) {
            form.typed().set("version", Integer.toString(before.version()));
            return Rendered.of(pages.edit(form, before.entity(), before, true, List.of()), HttpStatus.CONFLICT);
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/entities/{id}/contracts/{contract}/end")
    Object end(
            Actor actor,
            @PathVariable String id,
            @PathVariable String contract,
            @RequestParam MultiValueMap<String, String> typed) {
        Contract before = changeable(actor, id, contract);
        ContractForm form = new ContractForm(typed);
        try {
            entering.end(actor, before.id(), form.version(), form.get("why"));
            return Redirect.to(url(before)).saying("producer.contract.ended");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.show(actor, before, form.get("why"), refused.refusals()));
        }
    }

    private void stopAtUnreadable(ContractForm form, EntityId entity) {
        if (!form.unreadable().isEmpty()) {
            List<Refusal> all = new ArrayList<>(form.unreadable());
            all.addAll(entering.defects(entity, form.draft()));
            throw new RefusedException(all);
        }
    }

    private EntityId own(Actor actor, String id) {
        EntityId entity = EntityId.parse(id);
        if (entities.standing(actor).stream().noneMatch(one -> one.id().equals(entity))) {
            throw new NotFound("entity " + id);
        }
        return entity;
    }

    private Contract shown(Actor actor, String entity, String contract) {
        return queries.shownTo(actor, EntityId.parse(entity), ContractId.parse(contract));
    }

    private Contract changeable(Actor actor, String entity, String contract) {
        Contract found = queries.own(actor, ContractId.parse(contract));
        if (!found.entity().equals(EntityId.parse(entity)) || found.endedOn() != null) {
            throw new NotFound("contract " + contract);
        }
        return found;
    }

    private static InputStream content(@Nullable MultipartFile file) throws IOException {
        return file == null ? InputStream.nullInputStream() : file.getInputStream();
    }

    private static String name(@Nullable MultipartFile file) {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private static String url(Contract contract) {
        return "/entities/" + contract.entity() + "/contracts/" + contract.id();
    }
}
