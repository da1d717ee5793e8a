package vn.saolang.vault.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntityId;
import vn.saolang.product.Products;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.app.KeepPapers;
import vn.saolang.vault.app.PaperQueries;
import vn.saolang.vault.app.VaultDoor;
import vn.saolang.vault.model.StoredPaper;

/** Pages of one paper: add, look, replace, write down what it says, take off. */
@Controller
class PaperController {

    private final VaultDoor door;
    private final PaperQueries queries;
    private final KeepPapers keeping;
    private final Products products;
    private final Files files;
    private final VietnamTime time;

    PaperController(
            VaultDoor door,
            PaperQueries queries,
            KeepPapers keeping,
            Products products,
            Files files,
            VietnamTime time) {
        this.door = door;
        this.queries = queries;
        this.keeping = keeping;
        this.products = products;
        this.files = files;
        this.time = time;
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/papers/new")
    PaperEditPage blank(
            Actor actor,
            @RequestParam(defaultValue = "") String entity,
            @RequestParam(defaultValue = "") String product) {
        EntityId holder = door.entity(actor, EntityId.parse(entity)).id();
        PaperForm form = PaperForm.blank();
        form.typed().set("product", product);
        return page(form, holder, null, List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/papers")
    Object add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        PaperForm form = new PaperForm(typed);
        EntityId holder = door.entity(actor, EntityId.parse(form.get("entity"))).id();
        try (InputStream content = content(file)) {
            PaperId id = keeping.add(actor, holder, form.draft(), content, name(file));
            return Redirect.to("/vault/papers/" + id).saying("vault.added");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(form, holder, null, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/papers/{id}")
    PaperPage show(Actor actor, @PathVariable String id) {
        StoredPaper paper = door.paper(actor, PaperId.parse(id));
        PaperForm form = PaperForm.blank();
        paper.facts().forEach((fact, text) -> form.typed().set("fact-" + fact.name(), text));
        return page(paper, form, List.of());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/papers/{id}/replacement")
    PaperEditPage replacing(Actor actor, @PathVariable String id) {
        StoredPaper old = onShelf(actor, id);
        return page(PaperForm.after(old), door.holderOf(old), old.paper(), List.of());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/papers/{id}/replacement")
    Object replace(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        PaperForm form = new PaperForm(typed);
        StoredPaper old = onShelf(actor, id);
        try (InputStream content = content(file)) {
            PaperId fresh = keeping.replace(actor, old.paper().id(), form.draft(), content, name(file));
            return Redirect.to("/vault/papers/" + fresh).saying("vault.replaced");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(form, door.holderOf(old), old.paper(), refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/papers/{id}/facts")
    Object declare(Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        StoredPaper paper = onShelf(actor, id);
        Sheet sheet = paper.sheet();
        PaperForm form = new PaperForm(typed);
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        for (Fact fact : sheet == null ? List.<Fact>of() : sheet.facts()) {
            facts.put(fact, form.get("fact-" + fact.name()));
        }
        try {
            keeping.declare(actor, paper.paper().id(), facts);
            return Redirect.to("/vault/papers/" + id).saying("vault.declared");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(paper, form, refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @PostMapping("/vault/papers/{id}/removal")
    Object takeOff(Actor actor, @PathVariable String id) {
        StoredPaper paper = onShelf(actor, id);
        try {
            keeping.takeOff(actor, paper.paper().id());
            return Redirect.to("/vault?entity=" + door.holderOf(paper)).saying("vault.taken-off");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(paper, PaperForm.blank(), refused.refusals()));
        }
    }

    @Access(Role.PRODUCER)
    @GetMapping("/vault/papers/{id}/file")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id) {
        VaultPaper paper = door.paper(actor, PaperId.parse(id)).paper();
        return files.inline(paper.file(), paper.fileName());
    }

    private StoredPaper onShelf(Actor actor, String id) {
        StoredPaper paper = door.paper(actor, PaperId.parse(id));
        if (!paper.onShelf()) {
            throw new NotFound("paper " + id);
        }
        return paper;
    }

    private PaperPage page(StoredPaper paper, PaperForm form, List<Refusal> refusals) {
        PaperId id = paper.paper().id();
        return new PaperPage(
                paper,
                paper.paper().health(time.today()),
                paper.paper().product() == null
                        ? ""
                        : products.get(paper.paper().product()).name(),
                queries.uses(List.of(id)).getOrDefault(id, List.of()),
                queries.before(id),
                form,
                refusals);
    }

    private PaperEditPage page(PaperForm form, EntityId holder, @Nullable VaultPaper old, List<Refusal> refusals) {
        Map<String, String> names = new LinkedHashMap<>();
        products.of(holder).forEach(one -> names.put(one.id().toString(), one.name()));
        String action = old == null ? "/vault/papers" : "/vault/papers/" + old.id() + "/replacement";
        return new PaperEditPage(form, action, holder.toString(), old, names, refusals);
    }

    private static InputStream content(@Nullable MultipartFile file) throws IOException {
        return file == null ? InputStream.nullInputStream() : file.getInputStream();
    }

    private static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
