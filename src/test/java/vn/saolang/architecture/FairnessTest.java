package vn.saolang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Adjusted figures decide nothing, because nothing that decides can reach them (ADR 21). */
class FairnessTest {

    @Test
    void nothingOutsideFairnessUsesIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..fairness..")
                .and()
                // templates are compiled into a package of their own
                .resideOutsideOfPackage("gg.jte..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..fairness..")
                .because("leniency describes members after the fact; results come from raw points alone")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.saolang"));
    }
}
