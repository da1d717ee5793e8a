package vn.saolang.site.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.regulation.Regulations;
import vn.saolang.site.app.UnitFilter;
import vn.saolang.site.web.ProductPage.DayQuestion;

/** Search in the register, and a product's page. */
@Controller
class RegisterController {

    private final Register register;
    private final Regulations regulations;
    private final UnitFilter units;
    private final ProductPictures pictures;
    private final ProductPages pages;

    RegisterController(
            Register register,
            Regulations regulations,
            UnitFilter units,
            ProductPictures pictures,
            ProductPages pages) {
        this.register = register;
        this.regulations = regulations;
        this.units = units;
        this.pictures = pictures;
        this.pages = pages;
    }

    @Access(anyone = true)
    @GetMapping("/register")
    RegisterPage search(@RequestParam Map<String, String> given) {
        RegisterParameters parameters = new RegisterParameters(given);
        Paged<RegisterEntry> found = register.search(parameters.query());
        return new RegisterPage(
                parameters.query(),
                parameters.address(),
                parameters.filters(),
                found,
                pictures.cards(found.items()),
                groups(),
                units.choices(parameters.query().unit()),
                register.years());
    }

    private Map<String, String> groups() {
        Map<String, String> names = new LinkedHashMap<>();
        regulations.groups().forEach(group -> names.put(group.code(), group.name()));
        return names;
    }

    @Access(anyone = true)
    @GetMapping("/register/{code}")
    ProductPage show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String stars) {
        return register.byCode(code)
                .map(product -> pages.page(product, question(code, on, stars)))
                .orElseThrow(() -> new NotFound("product " + code));
    }

    private DayQuestion question(String code, String on, String stars) {
        if (on.isBlank()) {
            return DayQuestion.NONE;
        }
        LocalDate day = RegisterParameters.day(on);
        Integer asked = stars.matches("[3-5]") ? Integer.valueOf(stars) : null;
        return day == null
                ? new DayQuestion(on, stars, true, null)
                : new DayQuestion(
                        on, stars, false, register.at(code, day, asked).orElse(null));
    }

    @Access(anyone = true)
    @GetMapping("/register/{code}/photos/{number}")
    ResponseEntity<Resource> photo(@PathVariable String code, @PathVariable int number) {
        RegisterProduct product = register.byCode(code).orElseThrow(() -> new NotFound("product " + code));
        return pictures.photo(product.entry(), number);
    }
}
