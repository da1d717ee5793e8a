/**
 * Traceability along the chain: places, lots, and the producer's diary, whose every entry is an EPCIS event.
 *
 * <p>Purpose: one step back, one step forward (Thông tư 02/2024/TT-BKHCN); recall; the file of a lot for inspectors.<br>
 * Owns: places, items, lots, diary entries, recalls, links of the Digital Link resolver.<br>
 * Publishes: what was entered, declared wrong and recalled. The diary only grows.
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
            "epcis",
            "producer",
            "producer::*",
            "product",
            "vault",
            "recognition",
            "recognition::*"
        })
@NullMarked
package vn.saolang.traceability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
