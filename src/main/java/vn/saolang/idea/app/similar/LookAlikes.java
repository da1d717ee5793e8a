package vn.saolang.idea.app.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.entry.IdeaScope;
import vn.saolang.idea.model.similar.Known;
import vn.saolang.idea.model.similar.LookAlike;
import vn.saolang.idea.model.similar.Similarity;
import vn.saolang.idea.store.similar.ComparedStore;
import vn.saolang.idea.store.similar.WordsFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.register.RegisterSort;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Compares an idea with recognised products, with all ideas and with potential products. */
@Component
public class LookAlikes {

    private static final int MOST = 10;
    private static final int LISTED = 200;

    private final WordsFile words;
    private final ComparedStore compared;
    private final Register register;
    private final Products products;
    private final Producers producers;
    private final Territory territory;
    private final IdeaScope scope;
    private final VietnamTime time;
    private @Nullable Similarity similarity;

    LookAlikes(
            WordsFile words,
            ComparedStore compared,
            Register register,
            Products products,
            Producers producers,
            Territory territory,
            IdeaScope scope,
            VietnamTime time) {
        this.words = words;
        this.compared = compared;
        this.register = register;
        this.products = products;
        this.producers = producers;
        this.territory = territory;
        this.scope = scope;
        this.time = time;
    }

    /**
     * What looks like the idea, the most alike first, at most ten.
     *
     * @param self the idea itself once it is stored
     */
    public List<LookAlike> of(Actor reader, EntityId entity, IdeaDraft draft, @Nullable IdeaId self) {
        if (draft.name().isBlank()) {
            return List.of();
        }
        String maker = producers.find(entity).map(EntitySummary::name).orElse("");
        List<Known> among = new ArrayList<>(recognised(draft));
        among.addAll(ideas(reader, self));
        among.addAll(potentials(reader, draft));
        return rules().of(draft.name(), maker, draft.description(), among, MOST);
    }

    /** Listed products that share a word with the name; of a word that many bear, the best 200. */
    private List<Known> recognised(IdeaDraft draft) {
        Map<UUID, RegisterEntry> found = new LinkedHashMap<>();
        for (String word : asked(draft.name())) {
            register.search(new RegisterQuery(word, null, null, null, null, null, RegisterSort.RELEVANCE, 0, LISTED))
                    .items()
                    .forEach(one -> found.putIfAbsent(one.id(), one));
        }
        Map<UUID, String> told = products
                .all(found.values().stream()
                        .map(RegisterEntry::productId)
                        .filter(Objects::nonNull)
                        .map(ProductId::new)
                        .toList())
                .values()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> one.description()));
        ProductId improved = draft.product();
        return found.values().stream()
                .filter(one -> improved == null || !improved.value().equals(one.productId()))
                .map(one -> new Known(
                        Known.Kind.PRODUCT,
                        one.id().toString(),
                        one.name(),
                        one.entityName(),
                        one.place(),
                        one.productId() == null ? "" : told.getOrDefault(one.productId(), ""),
                        "/register/" + one.code()))
                .toList();
    }

    /** Words of the name and those that mean the same elsewhere, with the whole name first. */
    private Set<String> asked(String name) {
        String folded = SearchText.fold(name);
        Set<String> asked = new java.util.LinkedHashSet<>();
        asked.add(folded);
        Arrays.stream(folded.split(" ")).filter(word -> word.length() > 1).forEach(asked::add);
        words.lists().same().forEach((word, meant) -> {
            if ((" " + folded + " ").contains(" " + SearchText.fold(word) + " ")) {
                words.lists().same().forEach((other, one) -> {
                    if (one.equals(meant)) {
                        asked.add(SearchText.fold(other));
                    }
                });
            }
        });
        return asked;
    }

    /** Of others' ideas a maker learns name and commune only; offices over them, and its own, may open them. */
    private List<Known> ideas(Actor reader, @Nullable IdeaId self) {
        var within = scope.within(reader);
        List<Known> all = new ArrayList<>();
        for (ComparedStore.Row row : compared.ideas()) {
            boolean opens =
                    within.all() || within.units().contains(row.commune().key());
            if (self == null || !self.value().equals(row.id())) {
                all.add(new Known(
                        Known.Kind.IDEA,
                        row.id().toString(),
                        row.name(),
                        row.maker(),
                        place(row.commune()),
                        row.description(),
                        opens ? "/ideas/" + row.id() : null));
            }
        }
        return all;
    }

    /** All but the one it came from. */
    private List<Known> potentials(Actor reader, IdeaDraft draft) {
        var within = scope.within(reader);
        PotentialId from = draft.from();
        return compared.potentials().stream()
                .filter(row -> from == null || !from.value().equals(row.id()))
                .map(row -> new Known(
                        Known.Kind.POTENTIAL,
                        row.id().toString(),
                        row.name(),
                        "",
                        place(row.commune()),
                        row.description(),
                        within.all() || within.units().contains(row.commune().key())
                                ? "/potentials/" + row.id()
                                : null))
                .toList();
    }

    private String place(UnitRef commune) {
        return territory.find(commune).map(Unit::name).orElse("");
    }

    private synchronized Similarity rules() {
        Similarity known = similarity;
        if (known == null) {
            Set<String> places = new HashSet<>();
            for (Unit province : territory.provincesAt(time.today())) {
                places.add(province.bareName());
                for (Unit commune : territory.communesOf(province.ref(), time.today())) {
                    places.add(commune.bareName());
                    territory.predecessors(commune.ref()).forEach(before -> places.add(before.bareName()));
                }
            }
            known = new Similarity(words.lists().withPlaces(places));
            similarity = known;
        }
        return known;
    }
}
