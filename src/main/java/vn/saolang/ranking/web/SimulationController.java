package vn.saolang.ranking.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** The engine as JSON: the same counting as a council's, nothing stored, no legal value. */
@RestController
class SimulationController {

    private static final int LONGEST = 64 * 1024;

    private final Regulations regulations;

    SimulationController(Regulations regulations) {
        this.regulations = regulations;
    }

    @Access(anyone = true)
    @PostMapping(path = "/api/v1/simulations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SimulationJson> simulate(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        SimulationRequest request =
                SimulationRequest.read(bytes).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        String code = request.criteriaSet();
        CriteriaSet set = regulations.find(code).orElseThrow(() -> new NotFound("criteria set " + code));
        if (!set.usable()) {
            throw new RefusedException(List.of(Refusal.of("ranking.SET_INCOMPLETE", "criteriaSet", code)));
        }
        return ResponseEntity.ok(SimulationJson.of(set, Ranking.rank(set, request.answers(set))));
    }
}
