package vn.saolang;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.saolang.dossier.FilledDossiers;

/**
 * A test of pages and acts in the one shared context: {@code MockMvcTester}, {@link SettableClock}, {@link People} and
 * {@link FilledDossiers} can be autowired. Its work stays in the test database, so each test makes what it needs.
 */
@SpringBootTest(properties = "saolang.demo=false")
@AutoConfigureMockMvc
@Import({SettableClock.Setup.class, StatementCount.Setup.class, People.class, FilledDossiers.class})
@Tag("web")
@Target(TYPE)
@Retention(RUNTIME)
public @interface WebTest {}
