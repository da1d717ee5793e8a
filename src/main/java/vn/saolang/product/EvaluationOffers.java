package vn.saolang.product;

import java.util.List;

/** Which kinds of evaluation a product may enter today; told by the module that keeps dossiers (26/2026 Điều 6.1). */
public interface EvaluationOffers {

    /** What can be begun or is running, the most fitting first; never empty. */
    List<EvaluationOffer> of(ProductId product);

    /** What the product holds and when it is evaluated again, as message key and arguments; empty when it holds nothing. */
    List<String> standing(ProductId product);
}
