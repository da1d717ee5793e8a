package vn.saolang.traceability.goods;

import java.util.Optional;

/** Port: who numbers single packages tells where the resolver leads for one of them. Its owner of numbers implements it. */
public interface SerialPages {

    /**
     * The path of the page of one package, from the root of this installation; empty when this item has no numbered packages here.
     *
     * @param serial as in the address: GS1 AI 21, or behind {@code se}; may be made up
     */
    Optional<String> pageOf(PackageSize item, String serial);
}
