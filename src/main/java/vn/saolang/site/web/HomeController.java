package vn.saolang.site.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterCounts;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.recognition.register.RegisterSort;
import vn.saolang.recognition.register.RegisterStatus;
import vn.saolang.site.app.UnitFilter;

/** The first page. */
@Controller
class HomeController {

    private static final int RECENT = 6;

    private final Register register;
    private final UnitFilter units;
    private final ProductPictures pictures;

    HomeController(Register register, UnitFilter units, ProductPictures pictures) {
        this.register = register;
        this.units = units;
        this.pictures = pictures;
    }

    @Access(anyone = true)
    @GetMapping("/")
    HomePage show() {
        RegisterCounts counts = register.counts();
        List<HomePage.ProvinceTile> provinces = units.provinces().stream()
                .map(unit -> new HomePage.ProvinceTile(
                        unit.ref().key(),
                        unit.name(),
                        counts.byUnit().getOrDefault(unit.ref().key(), 0L)))
                .sorted(Comparator.comparingLong(HomePage.ProvinceTile::products)
                        .reversed())
                .toList();
        RegisterQuery newest =
                new RegisterQuery("", null, null, null, null, RegisterStatus.VALID, RegisterSort.NEWEST, 0, RECENT);
        return new HomePage(
                counts, provinces, pictures.cards(register.search(newest).items()));
    }
}
