package vn.saolang.business.app.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanPart;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.finance.Projection;
import vn.saolang.business.model.finance.Quarter;
import vn.saolang.business.model.finance.TypedNumber;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.progress.Milestone;
import vn.saolang.business.store.plan.MilestoneStore;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** What an approved plan and its results tell for parts II and IV of form 02 (26/2026 Mẫu số 02 II, IV). */
@Component
class KnownFromPlan implements FormSource {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final PlanStore plans;
    private final PartStore parts;
    private final MilestoneStore milestones;
    private final MessageSource messages;

    KnownFromPlan(PlanStore plans, PartStore parts, MilestoneStore milestones, MessageSource messages) {
        this.plans = plans;
        this.parts = parts;
        this.milestones = milestones;
        this.messages = messages;
    }

    @Override
    public List<Known> known(ProductId product, EntityId entity) {
        Optional<Plan> plan =
                plans.ofProduct(product).filter(one -> one.summary().state().isApproved());
        if (plan.isEmpty()) {
            return List.of();
        }
        return told(plan.get());
    }

    private List<Known> told(Plan plan) {
        Map<PlanPart, PartText> all = parts.all(plan.summary().id());
        List<Milestone> steps = milestones.of(plan.summary().id());
        PartText people = part(all, PlanPart.PEOPLE);
        PartText market = part(all, PlanPart.MARKET);
        FinanceInput input =
                FinanceReading.of(part(all, PlanPart.FINANCE).fields()).input();
        Optional<Projection> numbers = Optional.ofNullable(input).map(Projection::of);
        String organised = joined(people.get("organisation"), with("business.known.people", people.get("workers")));
        String sold = joined(market.get("customers"), with("business.known.channels", market.get("channels")));
        List<Known> known = new ArrayList<>();
        add(known, plan, SectionName.RESULTS, "organisation", organised);
        add(
                known,
                plan,
                SectionName.RESULTS,
                "quality",
                part(all, PlanPart.PRODUCT).get("quality"));
        add(known, plan, SectionName.RESULTS, "market", sold);
        add(known, plan, SectionName.RESULTS, "business", results(plan, numbers, steps));
        add(known, plan, SectionName.PLAN, "plan", outlook(plan, numbers, steps, part(all, PlanPart.RISKS)));
        return known;
    }

    private String results(Plan plan, Optional<Projection> numbers, List<Milestone> steps) {
        String reckoned = numbers.map(one -> text(
                        "business.known.business",
                        plan.summary().number(),
                        Objects.requireNonNullElse(plan.decisionNumber(), ""),
                        TypedNumber.write(one.years().getFirst().volume()),
                        one.input().unit(),
                        million(one.years().getFirst().revenue()),
                        million(one.total(Quarter::revenue))))
                .orElse("");
        List<Milestone> done = steps.stream().filter(Milestone::isDone).toList();
        Stream<String> lines = done.stream()
                .map(one -> text("business.known.milestone", one.title(), day(one.doneOn()), one.result()));
        return joined(
                reckoned,
                done.isEmpty() ? "" : text("business.known.done", done.size(), steps.size()),
                lines.collect(Collectors.joining("\n")));
    }

    private String outlook(Plan plan, Optional<Projection> numbers, List<Milestone> steps, PartText risks) {
        String years = numbers.map(one -> one.years().stream()
                        .map(year -> text(
                                "business.known.year",
                                year.number(),
                                TypedNumber.write(year.volume()),
                                one.input().unit(),
                                million(year.revenue())))
                        .collect(Collectors.joining("\n")))
                .orElse("");
        String next = steps.stream()
                .filter(one -> !one.isDone())
                .map(one -> text("business.known.next", one.title(), day(one.due())))
                .collect(Collectors.joining("\n"));
        return joined(
                years.isEmpty()
                        ? ""
                        : text("business.known.plan.title", plan.summary().number()),
                years,
                next.isEmpty() ? "" : text("business.known.next.title"),
                next,
                with("business.known.risks", risks.get("responses")));
    }

    private static void add(List<Known> known, Plan plan, SectionName section, String field, String text) {
        if (!text.isBlank()) {
            known.add(new Known(section, field, text, "business.known.plan", plan.url()));
        }
    }

    private static PartText part(Map<PlanPart, PartText> all, PlanPart part) {
        return all.getOrDefault(part, PartText.blank(part));
    }

    private static String joined(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String with(String key, String value) {
        return value.isBlank() ? "" : text(key, value);
    }

    private String text(String key, Object... args) {
        Object[] said = Stream.of(args).map(Object::toString).toArray();
        return messages.getMessage(key, said, VIETNAMESE);
    }

    private static String million(BigDecimal money) {
        return TypedNumber.write(money.divide(MILLION, 1, RoundingMode.HALF_UP));
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
