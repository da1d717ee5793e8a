package vn.saolang.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.saolang.Application;

/** Modules speak to each other only as their package-info allows. */
class ModulesTest {

    @Test
    void modulesKeepToTheirAllowedDependencies() {
        ApplicationModules.of(Application.class).verify();
    }
}
