package vn.saolang.e2e;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import vn.saolang.SettableClock;

/**
 * A test in a browser: the whole application on a free port, with a database of its own that holds the demo world. All
 * journeys share both, so each works on what it made or leaves the demo world as it found it.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"saolang.demo=true", "saolang.test.database=journeys"})
@Import({SettableClock.Setup.class, Stage.Setup.class})
@Tag("journey")
@Target(TYPE)
@Retention(RUNTIME)
@interface Journey {}
