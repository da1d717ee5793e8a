package vn.saolang.business.web.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.business.app.plan.PlanQueries.Met;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;
import vn.saolang.business.model.finance.TypedNumber;
import vn.saolang.business.model.finance.YearResult;
import vn.saolang.business.model.finance.YearResult.BreakEven;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.progress.Milestone;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.plan.PlanPaper;
import vn.saolang.papers.plan.PlanPaper.Part;
import vn.saolang.papers.plan.PlanPaper.Told;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.producer.Producers;

/** Prints a plan as DOCX or PDF, in Vietnamese. */
@Controller
class PlanPaperController {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final PlanQueries queries;
    private final Producers producers;
    private final MessageSource messages;

    PlanPaperController(PlanQueries queries, Producers producers, MessageSource messages) {
        this.queries = queries;
        this.producers = producers;
        this.messages = messages;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/plans/{id}/papers/plan.{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String id, @PathVariable String format) {
        return PaperAnswer.of(written(queries.meet(actor, PlanId.parse(id))).paper(), format);
    }

    private PlanPaper written(Met met) {
        Plan plan = met.plan();
        String number = plan.decisionNumber();
        FinanceInput input =
                FinanceReading.of(met.part(PlanPart.FINANCE).fields()).input();
        Projection shown = input == null ? null : Projection.of(input);
        return new PlanPaper(
                plan.summary().name(),
                plan.entityName(),
                producers
                        .find(plan.summary().entity())
                        .map(one -> one.address())
                        .orElse(""),
                plan.summary().number(),
                number == null ? null : number + " (" + day(plan.decidedOn()) + ")",
                parts(met),
                shown == null
                        ? List.of()
                        : shown.years().stream().map(PlanPaperController::year).toList(),
                shown == null
                        ? List.of()
                        : shown.quarters().stream()
                                .map(PlanPaperController::quarter)
                                .toList(),
                met.milestones().stream().map(PlanPaperController::milestone).toList(),
                plan.decidedOn());
    }

    private List<Part> parts(Met met) {
        List<Part> parts = new ArrayList<>();
        for (PlanPart part : PlanPart.values()) {
            if (part != PlanPart.FINANCE) {
                parts.add(new Part(
                        text(part.key()),
                        part.fields().stream()
                                .map(field -> new Told(
                                        text(part.key(field)),
                                        given(met.part(part).get(field))))
                                .toList()));
            }
        }
        return parts;
    }

    private static List<String> year(YearResult year) {
        BreakEven even = year.breakEven();
        return List.of(
                Integer.toString(year.number()),
                TypedNumber.write(year.volume()),
                even == null ? "–" : TypedNumber.write(even.units()),
                even == null ? "–" : TypedNumber.write(even.money()),
                million(year.profit()));
    }

    private static List<String> quarter(Quarter one) {
        return List.of(
                one.label(),
                million(one.revenue()),
                million(one.variable().add(one.fixed())),
                million(one.invested()),
                million(one.drawn()),
                million(one.repaid()),
                million(one.profit()),
                million(one.cash()));
    }

    private static List<String> milestone(Milestone one) {
        return List.of(one.title(), day(one.due()), one.isDone() ? day(one.doneOn()) + ": " + one.result() : "");
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }

    private static String million(BigDecimal money) {
        return TypedNumber.write(money.divide(MILLION, 1, RoundingMode.HALF_UP));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
