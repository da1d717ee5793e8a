/**
 * What the public sees without an account: the first page, the register, a product's page, open data.
 *
 * <p>Owns no data; asks the modules that do. Publishes nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "files",
            "regulation",
            "product",
            "producer",
            "recognition",
            "recognition::*"
        })
@NullMarked
package vn.saolang.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
