package vn.saolang.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.saolang.kernel.Access;

/** The rooms of a module: web → app → store → model, and what belongs in which. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.saolang");

    @Test
    void theModelIsPureJava() {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                // a package may say that other modules may name its records
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAPackage("org.springframework.modulith..")))
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("jakarta.servlet.."))
                        .or(resideInAPackage("..store.."))
                        .or(resideInAPackage("..app.."))
                        .or(resideInAPackage("..web..")))
                .because("rules of law must be readable and testable without a framework")
                .check(CLASSES);
    }

    @Test
    void storesKnowNeitherVerbsNorPages() {
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat(resideInAPackage("..app..").or(resideInAPackage("..web..")))
                .check(CLASSES);
    }

    @Test
    void verbsKnowNoPages() {
        noClasses()
                .that()
                .resideInAPackage("vn.saolang..app..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.saolang..web.."))
                .check(CLASSES);
    }

    @Test
    void sqlIsRunInStoresOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "vn.saolang.launch..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(JdbcClient.class)
                .check(CLASSES);
    }

    @Test
    void transactionsLiveInVerbs() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage("..app..")
                .check(CLASSES);
    }

    @Test
    void everyRouteHasARule() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Access.class)
                .because("a route without a rule is denied")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        List<String> forbidden = List.of("Util", "Helper", "Manager", "Impl", "Dto", "Mapper", "Common");
        List<String> found = CLASSES.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> forbidden.stream().anyMatch(word -> name.endsWith(word) || name.endsWith(word + "s")))
                .filter(name -> !name.equals("JsonMapper"))
                .toList();
        assertThat(found).isEmpty();
        classes()
                .should()
                .resideOutsideOfPackages(
                        "..util..", "..impl..", "..common..", "..dto..", "..mapper..", "..helper..", "..manager..")
                .check(CLASSES);
    }
}
