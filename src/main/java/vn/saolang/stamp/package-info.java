/**
 * Stamps: a number of its own on each package, that dies with the star, and what a scan of it tells.
 *
 * <p>Purpose: no more stamps than the material yields; a copied, void or made-up number is told from a known one; faked goods become cases.<br>
 * Owns: orders, stamps, the ledger of their lives, the log of scans, suspicion, cases.<br>
 * Publishes: what was ordered, minted, printed, delivered, applied, activated, made void; cases and what became of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "notice",
            "files",
            "papers",
            "papers::*",
            "regulation",
            "gs1",
            "producer",
            "producer::*",
            "product",
            "recognition",
            "recognition::*",
            "traceability",
            "traceability::*"
        })
@NullMarked
package vn.saolang.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
