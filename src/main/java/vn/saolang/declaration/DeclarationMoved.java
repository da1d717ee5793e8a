package vn.saolang.declaration;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.product.ProductId;

/**
 * A declaration was saved, sent, taken back, accepted, returned, or opened anew to be corrected.
 *
 * @param type DeclarationSaved, DeclarationSent, DeclarationTakenBack, DeclarationAccepted, DeclarationReturned or
 *     DeclarationCorrected
 */
public record DeclarationMoved(
        String type, DeclarationId declaration, ProductId product, HalfYear period, int number, Writer writer)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "declaration";
    }

    @Override
    public String subjectId() {
        return declaration.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "product",
                product.toString(),
                "period",
                period.path(),
                "number",
                Integer.toString(number),
                "writer",
                writer.name());
    }
}
