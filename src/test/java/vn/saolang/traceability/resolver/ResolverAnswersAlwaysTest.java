package vn.saolang.traceability.resolver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.WebTest;

/** Over HTTP, firewall and all: no address of the resolver gives a failure of the server. */
@WebTest
class ResolverAnswersAlwaysTest {

    private static final String[] PARTS = {
        "01",
        "10",
        "21",
        "414",
        "8004",
        "lo",
        "se",
        "09506000134352",
        "08934567000017",
        "%2F",
        "%25",
        "%3B",
        "%00",
        "%C4%91",
        "a;b",
        "'",
        "%22",
        "KX4MPR7W2H",
        "x",
        "7",
        "%5C",
        ".",
        "%2e%2e",
        "{a}"
    };
    private static final String[] QUERIES = {
        "",
        "?linkType=gs1:pip",
        "?linkType=",
        "?linkType=linkset&x=%zz",
        "?10=%2F",
        "?99",
        "?=",
        "?context=%00",
        "?lang=en",
        "?%E0=1"
    };

    @Autowired
    MockMvcTester mvc;

    @Test
    void neverFails() {
        Random random = new Random(5);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder path = new StringBuilder(
                    "/" + List.of("01", "p", "pl", "414", "8004", "123").get(random.nextInt(6)));
            for (int parts = random.nextInt(6); parts > 0; parts--) {
                path.append('/').append(PARTS[random.nextInt(PARTS.length)]);
            }
            path.append(QUERIES[random.nextInt(QUERIES.length)]);
            int status = status(path.toString().replace("{", "%7B").replace("}", "%7D"), random.nextBoolean());
            if (status < 300 || status >= 500) {
                failed.add(path + ": " + status);
            }
        }
        assertThat(failed).isEmpty();
    }

    private int status(String path, boolean browser) {
        try {
            return mvc.get()
                    .uri(URI.create(path))
                    .header("Accept", browser ? "text/html" : "*/*")
                    .exchange()
                    .getResponse()
                    .getStatus();
        } catch (IllegalArgumentException noUri) {
            return 400;
        }
    }
}
