package vn.saolang.site.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.site.app.UnitFilter;
import vn.saolang.territory.UnitRef;

/** The register for programs, see docs/api.md. */
@RestController
class RegisterApiController {

    private final Register register;
    private final UnitFilter units;
    private final String base;

    RegisterApiController(
            Register register, UnitFilter units, @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.register = register;
        this.units = units;
        this.base = base;
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/register")
    ResponseEntity<?> search(@RequestParam Map<String, String> given) {
        RegisterParameters parameters = new RegisterParameters(given);
        List<String> wrong = new ArrayList<>(parameters.unreadable());
        UnitRef unit = parameters.query().unit();
        if (unit != null && !units.knows(unit)) {
            wrong.add("unit");
        }
        if (!wrong.isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(wrong));
        }
        return ResponseEntity.ok(RegisterJson.page(register.search(parameters.query()), base));
    }

    private static ProblemDetail problem(List<String> wrong) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("Query parameters that cannot be read");
        problem.setDetail("See docs/api.md for the values each parameter takes.");
        problem.setProperty(
                "errors",
                wrong.stream()
                        .map(name -> Map.of("parameter", name, "detail", "not a value of " + name))
                        .toList());
        return problem;
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/register/{code}")
    ResponseEntity<?> show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String stars) {
        RegisterProduct product = register.byCode(code).orElseThrow(() -> new NotFound("product " + code));
        if (on == null && stars == null) {
            return ResponseEntity.ok(RegisterJson.details(product, base));
        }
        LocalDate day = on == null ? null : RegisterParameters.day(on);
        List<String> wrong = new ArrayList<>();
        if (day == null) {
            wrong.add("on");
        }
        if (stars != null && !stars.matches("[3-5]")) {
            wrong.add("stars");
        }
        if (day == null || !wrong.isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(wrong));
        }
        Integer asked = stars == null ? null : Integer.valueOf(stars);
        return ResponseEntity.ok(RegisterJson.onDay(
                product.entry(), register.at(code, day, asked).orElseThrow(() -> new NotFound("product " + code))));
    }
}
