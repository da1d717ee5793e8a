package vn.saolang.intake.app;

import static vn.saolang.intake.model.ProducerColumns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.intake.model.CommuneNames;
import vn.saolang.intake.model.Line;
import vn.saolang.intake.model.ProducerWords;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Representative;
import vn.saolang.producer.Representative.Sex;
import vn.saolang.producer.takeover.Takeovers;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Reads an entity from a line, and names all that is wrong with it at once. */
@Component
class ReadProducer {

    private final Takeovers takeovers;

    ReadProducer(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    /** What the line says, as far as it can be read, and every defect. */
    record Read(EntityDetails details, List<Refusal> problems) {}

    Read read(Line line, CommuneNames communes) {
        List<Refusal> problems = new ArrayList<>();
        Optional<EntityKind> kind = ProducerWords.kind(line.cell(KIND));
        if (kind.isEmpty() && !line.cell(KIND).isEmpty()) {
            problems.add(Refusal.of("intake.KIND_UNKNOWN", KIND, line.cell(KIND)));
        }
        Representative person = new Representative(
                line.cell(PERSON), line.cell(TITLE), sex(line.cell(SEX), problems), line.cell(ETHNICITY), "", null);
        EntityDetails details = new EntityDetails(
                line.cell(NAME),
                kind.orElse(null),
                line.cell(NUMBER),
                day(line.cell(REGISTERED_ON), problems),
                line.cell(REGISTERED_AT),
                false,
                line.cell(ADDRESS),
                commune(line.cell(COMMUNE), communes, problems),
                ProducerWords.phone(line.cell(PHONE)),
                line.cell(EMAIL),
                person);
        takeovers.defects(details).stream()
                .filter(defect -> problems.stream()
                        .noneMatch(one -> String.valueOf(one.field()).equals(defect.field())))
                .toList()
                .forEach(problems::add);
        return new Read(details, problems);
    }

    private static @Nullable UnitRef commune(String cell, CommuneNames communes, List<Refusal> problems) {
        List<Unit> meant = communes.meaning(cell);
        if (cell.isEmpty()) {
            problems.add(Refusal.of("intake.COMMUNE_MISSING", COMMUNE));
        } else if (meant.isEmpty()) {
            problems.add(Refusal.of("intake.COMMUNE_UNKNOWN", COMMUNE, cell));
        } else if (meant.size() > 1) {
            String choices = meant.stream()
                    .map(unit -> unit.name() + " (" + unit.ref().code() + ")")
                    .collect(Collectors.joining(", "));
            problems.add(Refusal.of("intake.COMMUNE_AMBIGUOUS", COMMUNE, cell, choices));
        }
        return meant.size() == 1 ? meant.getFirst().ref() : null;
    }

    private static @Nullable LocalDate day(String cell, List<Refusal> problems) {
        LocalDate day = ProducerWords.day(cell);
        if (day == null && !cell.isEmpty()) {
            problems.add(Refusal.of("intake.DAY_UNREADABLE", REGISTERED_ON, cell));
        }
        return day;
    }

    private static @Nullable Sex sex(String cell, List<Refusal> problems) {
        Optional<Sex> sex = ProducerWords.sex(cell);
        if (sex.isEmpty() && !cell.isEmpty()) {
            problems.add(Refusal.of("intake.SEX_UNKNOWN", SEX, cell));
        }
        return sex.orElse(null);
    }
}
