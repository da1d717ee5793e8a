package vn.saolang.vault;

import vn.saolang.product.ProductId;

/**
 * A use of a paper.
 *
 * @param place what it is used in, as people say: name of the product, and the criterion
 * @param url where its owner sees it
 * @param running whether the dossier is still being evaluated
 */
public record PaperUsed(PaperId paper, ProductId product, String place, String url, boolean running) {}
