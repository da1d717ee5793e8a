package vn.saolang.vault.app;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.vault.Fact;
import vn.saolang.vault.PaperChanged;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.model.PaperRules;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.PaperStore;

/** Puts papers into the vault, newer versions in their place, and takes off what nothing uses. */
@Component
public class KeepPapers {

    private final PaperStore papers;
    private final PaperQueries queries;
    private final VaultDoor door;
    private final Products products;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    KeepPapers(
            PaperStore papers,
            PaperQueries queries,
            VaultDoor door,
            Products products,
            Files files,
            Events events,
            VietnamTime time) {
        this.papers = papers;
        this.queries = queries;
        this.door = door;
        this.products = products;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public PaperId add(Actor by, EntityId entity, PaperDraft draft, InputStream content, String name) {
        EntityId holder = door.entity(by, entity).id();
        PaperId id = store(by, holder, draft, content, name);
        events.publish(by, new PaperChanged(id, "ADDED"));
        return id;
    }

    /** The new version belongs to today's holder; the old one stays as it was, wherever it is used. */
    @Transactional
    public PaperId replace(Actor by, PaperId old, PaperDraft draft, InputStream content, String name) {
        StoredPaper before = door.paper(by, old);
        PaperId id = store(by, door.holderOf(before), draft, content, name);
        if (!papers.replace(old, id)) {
            throw new Stale("paper " + old);
        }
        events.publish(by, new PaperChanged(old, "REPLACED"));
        events.publish(by, new PaperChanged(id, "ADDED"));
        return id;
    }

    private PaperId store(Actor by, EntityId holder, PaperDraft draft, InputStream content, String name) {
        List<Refusal> defects = new ArrayList<>(PaperRules.defects(draft, time.today()));
        ProductId product = draft.product();
        if (product != null
                && products.find(product)
                        .filter(one -> one.entity().equals(holder))
                        .isEmpty()) {
            defects.add(Refusal.of("vault.PRODUCT_OF_ANOTHER", "product"));
        }
        StoredFile file = null;
        if (name.isBlank()) {
            defects.add(Refusal.of("vault.FILE_MISSING", "file"));
        } else if (defects.isEmpty()) {
            file = stored(content, name);
        }
        Verdict.of(defects).orThrow();
        VaultPaper paper = paperOf(holder, draft, Objects.requireNonNull(file), shortened(name));
        papers.insert(paper, draft.sheet(), by, time.now());
        return paper.id();
    }

    private static VaultPaper paperOf(EntityId holder, PaperDraft draft, StoredFile file, String name) {
        return new VaultPaper(
                PaperId.random(),
                holder,
                draft.product(),
                Objects.requireNonNull(draft.kind()),
                draft.title(),
                draft.issuer(),
                draft.number(),
                draft.issuedOn(),
                draft.expiresOn(),
                file.id(),
                name,
                file.mediaType(),
                file.size());
    }

    private StoredFile stored(InputStream content, String name) {
        try {
            return files.store(content, name);
        } catch (FileRejected rejected) {
            Refusal why = rejected.refusal();
            throw new RefusedException(new Refusal(why.code(), "file", why.args(), why.clause()));
        }
    }

    private static String shortened(String name) {
        String last = SearchText.clean(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    @Transactional
    public void declare(Actor by, PaperId id, Map<Fact, String> facts) {
        StoredPaper paper = door.paper(by, id);
        Sheet sheet = paper.sheet();
        if (sheet == null || !paper.onShelf()) {
            throw new NotFound("facts of paper " + id);
        }
        Verdict.of(PaperRules.defects(sheet, facts)).orThrow();
        Map<Fact, String> told = new EnumMap<>(Fact.class);
        facts.forEach((fact, text) -> {
            if (!text.isBlank()) {
                told.put(fact, text);
            }
        });
        papers.declare(id, told);
        events.publish(by, new PaperChanged(id, "DECLARED"));
    }

    /** Takes a paper off the shelf; one that is used anywhere stays. */
    @Transactional
    public void takeOff(Actor by, PaperId id) {
        door.paper(by, id);
        List<PaperUsed> uses = queries.uses(List.of(id)).getOrDefault(id, List.of());
        if (!uses.isEmpty()) {
            throw new RefusedException(
                    Refusal.whole("vault.STILL_USED", uses.getFirst().place()));
        }
        if (!papers.takeOff(id, time.now())) {
            throw new Stale("paper " + id);
        }
        events.publish(by, new PaperChanged(id, "TAKEN_OFF"));
    }
}
