package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Role;

/**
 * The outer wall, route by route: docs/routes.md is the table of who may come, kept by hand of a reviewer; every cell of it
 * is tried. Whose dossier it is, is asked further in and tested there.
 */
@WebTest
class RoutesWebTest {

    private static final Path PAGE = Path.of("docs/routes.md");
    private static final String SOME_PROVINCE = "19@2025-07-01";
    private static final Path STALE = Path.of("target", "routes.md");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private record Route(String method, String path, Access access) {}

    @Test
    void theTableOfRoutesIsTheOneThatWasReviewed() throws IOException {
        StringBuilder page = new StringBuilder(
                "# Routes\n\nWho may come to each route. A test tries every cell and fails when this page is stale.\n\n"
                        + "| method | route | admitted |\n| --- | --- | --- |\n");
        for (Route route : routes()) {
            page.append("| %s | `%s` | %s |%n".formatted(route.method, route.path, admitted(route.access)));
        }
        Files.createDirectories(STALE.getParent());
        Files.writeString(STALE, page);
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("review target/routes.md, then copy it to docs/routes.md")
                .isEqualTo(page.toString());
    }

    @Test
    void everyRouteAdmitsWhomItNamesAndNobodyElse() {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes()) {
            int stranger = status(route, null);
            if (route.access.anyone()
                    ? stranger == 303 && !route.method.equals("POST") || stranger == 403
                    : stranger != 303 && stranger != 401) {
                wrong.add("anonymous at " + route.method + " " + route.path + ": " + stranger);
            }
            for (Role role : Role.values()) {
                boolean named = route.access.anyone()
                        || route.access.signedIn()
                        || Arrays.asList(route.access.value()).contains(role);
                int status = status(route, role);
                if (route.access.apiKey()) {
                    // an account is no key: a program without one is told to bring it
                    if (status != 401) {
                        wrong.add(role + " without a key at " + route.method + " " + route.path + ": " + status);
                    }
                    continue;
                }
                // A named role may still be refused further in: not this dossier (404), or a form that is not filled
                // (4xx).
                if (!named && status != 403 || status >= 500) {
                    wrong.add(role + " at " + route.method + " " + route.path + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int status(Route route, Role role) {
        String url = route.path
                .replaceAll("\\{[^}]*[Ii]d}", UUID.randomUUID().toString())
                .replaceAll("\\{[^}]+}", "1");
        var request = mvc.method(HttpMethod.valueOf(route.method)).uri(url).with(csrf());
        if (role != null) {
            request = request.with(people.as(people.a(role, scopeOf(role))));
        }
        var response = request.exchange().getResponse();
        String leads = response.getHeader("Location");
        // a stranger who is led on to another page than the sign-in was let in
        boolean letIn = role == null && response.getStatus() == 303 && leads != null && !leads.contains("/sign-in");
        return letIn ? 200 : response.getStatus();
    }

    private static String scopeOf(Role role) {
        return switch (role) {
            case PRODUCER, ADMINISTRATOR -> "";
            case MINISTRY_OFFICE, MINISTER -> "VN";
            default -> SOME_PROVINCE;
        };
    }

    private List<Route> routes() {
        Map<String, Route> found = new TreeMap<>();
        handlers.getHandlerMethods().forEach((info, handler) -> {
            Access access = handler.getMethodAnnotation(Access.class);
            if (access == null || info.getPathPatternsCondition() == null) {
                return;
            }
            for (String path : info.getPathPatternsCondition().getPatternValues()) {
                String method = info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .sorted()
                        .findFirst()
                        .orElse("GET");
                found.put(path + " " + method, new Route(method, path, access));
            }
        });
        return new ArrayList<>(found.values());
    }

    private static String admitted(Access access) {
        if (access.anyone()) {
            return "anyone";
        }
        if (access.apiKey()) {
            return "programs with a producer's API key";
        }
        return access.signedIn()
                ? "everyone signed in"
                : Arrays.stream(access.value()).sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
