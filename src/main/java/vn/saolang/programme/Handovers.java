package vn.saolang.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.saolang.programme.store.HandoverFile;

/** Who does today what the older acts gave to districts and to agencies that have ended: dated data. */
@Service
public class Handovers {

    private final HandoverFile file;

    Handovers(HandoverFile file) {
        this.file = file;
    }

    /** A handover: who takes it, since when, on what basis. */
    public record Handover(LocalDate since, String from, String to, String basis) {}

    /**
     * The level that does what districts did.
     *
     * @param what a step's name, COMMITTEE, OFFICE, COUNCIL or DUTY
     * @return empty while districts stood
     */
    public Optional<Handover> ofDistrict(String what, LocalDate day) {
        return file.levels().stream()
                .filter(one -> one.from().equals(what) && !day.isBefore(one.since()))
                .reduce((_, later) -> later);
    }

    /** The agency that took over, under its name of the day; empty while the old one stands. */
    public Optional<Handover> ofAgency(String name, LocalDate day) {
        return file.agencies().stream()
                .filter(one -> one.from().equals(name) && !day.isBefore(one.since()))
                .reduce((_, later) -> later);
    }

    /** The agency's name on a day. */
    public String agencyOn(String name, LocalDate day) {
        return ofAgency(name, day).map(Handover::to).orElse(name);
    }
}
