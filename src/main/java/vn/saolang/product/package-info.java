/**
 * Products (sản phẩm) with their permanent identity.
 *
 * <p>Purpose: what is evaluated: name, criteria set, place of production, story, photos.<br>
 * Owns: products and their photos; the code of each evaluation belongs to its dossier.<br>
 * Offers: {@link vn.saolang.product.Products}.<br>
 * Publishes: {@link vn.saolang.product.ProductRegistered}, {@link vn.saolang.product.ProductChanged}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "territory", "regulation", "producer", "files"})
@NullMarked
package vn.saolang.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
