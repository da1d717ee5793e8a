/**
 * The evidence vault (kho minh chứng): papers of entities and products, kept once and used in many dossiers.
 *
 * <p>Purpose: which paper dies next and where it is used, what papers say against each other, and where a right of
 * intellectual property stands (26/2026 Điều 6.1c, 9.3a, Phụ lục II 3.5).<br>
 * Owns: papers with their versions and declared facts, the night's health findings, rights with their dated steps.<br>
 * Offers: {@link vn.saolang.vault.Vault}; asks users through {@link vn.saolang.vault.PaperUse}.<br>
 * Publishes: {@link vn.saolang.vault.PaperChanged}.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "identity", "regulation", "files", "producer", "product"})
@NullMarked
package vn.saolang.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
