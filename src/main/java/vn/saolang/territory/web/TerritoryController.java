package vn.saolang.territory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Succession;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Public look-up of old and new administrative units. */
@Controller
class TerritoryController {

    private static final int PAGE_SIZE = 30;
    private static final int LONGEST_QUERY = 200;

    private final Territory territory;
    private final VietnamTime time;

    TerritoryController(Territory territory, VietnamTime time) {
        this.territory = territory;
        this.time = time;
    }

    @Access(anyone = true)
    @GetMapping("/territory")
    TerritoryPage show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "0") int page) {
        String query = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q;
        LocalDate today = time.today();
        @Nullable UnitLine chosen = province.isEmpty() ? null : line(unit(province));
        List<Unit> found = chosen == null ? territory.search(query, today) : within(chosen.unit(), query, today);
        List<Unit> ended = query.isBlank() ? List.of() : territory.searchEnded(query, today);
        return new TerritoryPage(
                query,
                chosen,
                url(query, province),
                paged(found, page),
                ended.stream().limit(PAGE_SIZE).map(this::line).toList(),
                territory.provincesAt(today).stream().map(this::line).toList());
    }

    private List<Unit> within(Unit province, String query, LocalDate day) {
        List<Unit> communes = territory.communesOf(province.ref(), day);
        return query.isBlank()
                ? communes
                : territory.search(query, day).stream()
                        .filter(communes::contains)
                        .toList();
    }

    @Access(anyone = true)
    @GetMapping("/territory/units/{key}")
    UnitPage unitPage(@PathVariable String key) {
        Unit unit = unit(key);
        List<Unit> communes = unit.level() == UnitLevel.COMMUNE ? List.of() : communesIn(unit);
        return new UnitPage(line(unit), communes);
    }

    private List<Unit> communesIn(Unit unit) {
        UnitRef province = territory.provinceOf(unit.ref()).ref();
        return territory.communesOf(province, unit.ref().validFrom()).stream()
                .filter(commune -> province.equals(unit.ref()) || unit.ref().equals(commune.parent()))
                .toList();
    }

    /** At most 30 current units that answer to a text, best first; for pickers and programs. */
    @Access(anyone = true)
    @GetMapping("/territory/search")
    @ResponseBody
    List<UnitHit> search(@RequestParam(defaultValue = "") String q) {
        return territory.search(q.substring(0, Math.min(q.length(), LONGEST_QUERY)), time.today()).stream()
                .limit(PAGE_SIZE)
                .map(unit -> new UnitHit(
                        unit.ref().key(),
                        unit.ref().code(),
                        unit.name(),
                        territory.provinceOf(unit.ref()).name(),
                        territory.cameFrom(unit.ref()).stream()
                                .map(step -> step.from().name())
                                .toList()))
                .toList();
    }

    private Unit unit(String key) {
        try {
            return territory.get(UnitRef.parse(key));
        } catch (IllegalArgumentException _) {
            throw new NotFound("unit");
        }
    }

    private Paged<UnitLine> paged(List<Unit> units, int asked) {
        int page = Math.clamp(asked, 0, Math.max(0, (units.size() - 1) / PAGE_SIZE));
        List<UnitLine> lines = units.stream()
                .skip((long) page * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(this::line)
                .toList();
        return new Paged<>(lines, units.size(), page, PAGE_SIZE);
    }

    private UnitLine line(Unit unit) {
        List<String> above = new ArrayList<>();
        for (UnitRef ref = unit.parent(); ref != null; ) {
            Unit parent = territory.get(ref);
            above.add(parent.name());
            ref = parent.parent();
        }
        int communes = unit.level() == UnitLevel.PROVINCE
                ? territory.communesOf(unit.ref(), unit.ref().validFrom()).size()
                : 0;
        List<Succession> from = territory.cameFrom(unit.ref());
        return new UnitLine(unit, String.join(", ", above), communes, from, territory.became(unit.ref()));
    }

    private static String url(String query, String province) {
        return "/territory?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&province="
                + URLEncoder.encode(province, StandardCharsets.UTF_8);
    }
}
