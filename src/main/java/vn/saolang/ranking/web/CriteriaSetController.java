package vn.saolang.ranking.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.ranking.web.CriteriaSetJson.SummaryJson;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** The criteria sets, for people and for programs. */
@Controller
class CriteriaSetController {

    private final Regulations regulations;

    CriteriaSetController(Regulations regulations) {
        this.regulations = regulations;
    }

    @Access(anyone = true)
    @GetMapping("/criteria-sets")
    CriteriaSetsPage list() {
        return CriteriaSetsPage.of(regulations);
    }

    @Access(anyone = true)
    @GetMapping("/criteria-sets/{code}")
    CriteriaSetPage show(@PathVariable String code) {
        CriteriaSet set = find(code);
        boolean current = regulations.acts().getLast().number().equals(set.regulation());
        return new CriteriaSetPage(set, current && set.usable());
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/criteria-sets")
    ResponseEntity<List<SummaryJson>> listJson() {
        return ResponseEntity.ok(regulations.all().stream().map(SummaryJson::of).toList());
    }

    @Access(anyone = true)
    @GetMapping("/api/v1/criteria-sets/{code}")
    ResponseEntity<CriteriaSetJson> showJson(@PathVariable String code) {
        return ResponseEntity.ok(CriteriaSetJson.of(find(code)));
    }

    private CriteriaSet find(String code) {
        return regulations.find(code).orElseThrow(() -> new NotFound("criteria set " + code));
    }
}
