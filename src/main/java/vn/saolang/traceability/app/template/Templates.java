package vn.saolang.traceability.app.template;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.traceability.model.identifier.Item;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.model.template.Template.Step;
import vn.saolang.traceability.model.template.Template.Text;
import vn.saolang.traceability.store.template.TemplateFiles;

/** Which templates a producer's diary suggests from. */
@Component
public class Templates {

    private final TemplateFiles files;
    private final Products products;

    Templates(TemplateFiles files, Products products) {
        this.files = files;
        this.products = products;
    }

    /** The templates of the producer's products; all of them for a producer without products, such as a grower. */
    public List<Template> of(EntityId entity) {
        Set<String> sets = products.of(entity).stream()
                .map(ProductSummary::criteriaSet)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Template> own = files.all().stream()
                .filter(one -> one.sets().stream().anyMatch(sets::contains))
                .toList();
        return own.isEmpty() ? List.copyOf(files.all()) : own;
    }

    /** All templates, by code. */
    public Collection<Template> all() {
        return files.all();
    }

    /** The template of a finished good. */
    public Optional<Template> of(Item item) {
        return Optional.ofNullable(item.product())
                .flatMap(products::find)
                .map(ProductSummary::criteriaSet)
                .flatMap(set -> files.all().stream()
                        .filter(one -> one.sets().contains(set))
                        .findFirst());
    }

    /** The expiry to suggest for a lot; null when its template knows no shelf life. */
    public @Nullable LocalDate expiry(Item item, LocalDate madeOn) {
        return of(item).map(Template::shelfLifeDays)
                .map(days -> madeOn.plusDays(days))
                .orElse(null);
    }

    /** What a step of a producer is called; the text itself, in both languages, when it is in own words. */
    public Text stepName(EntityId entity, String step) {
        return Stream.concat(of(entity).stream(), files.all().stream())
                .flatMap(one -> Stream.concat(one.steps().stream(), one.care().stream()))
                .filter(one -> one.code().equals(step))
                .findFirst()
                .map(Step::name)
                .orElseGet(() -> new Text(step, step));
    }
}
