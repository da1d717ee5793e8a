package vn.saolang.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.evaluation.app.DraftRules;
import vn.saolang.evaluation.app.conduct.LookAgain;
import vn.saolang.evaluation.app.conduct.PutOffProduct;
import vn.saolang.evaluation.app.hall.EndMeeting;
import vn.saolang.evaluation.app.hall.OrderProducts;
import vn.saolang.evaluation.app.scoring.ReceiveScore;
import vn.saolang.evaluation.app.session.KnockOutProduct;
import vn.saolang.evaluation.app.session.ReopenSheets;
import vn.saolang.evaluation.app.vote.CastVote;
import vn.saolang.evaluation.app.vote.CloseMotion;
import vn.saolang.evaluation.app.vote.PutMotion;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Secrecy;
import vn.saolang.evaluation.model.scoring.AnswerSource;
import vn.saolang.evaluation.model.scoring.Provenance;
import vn.saolang.evaluation.model.scoring.SentAnswer;
import vn.saolang.evaluation.model.vote.Choice;
import vn.saolang.evaluation.model.vote.Motion;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.regulation.Criterion;

/**
 * A council's day on which three people at a time do anything at all, in and out of turn. Whatever is refused, every acknowledged score
 * is in the history, every product has exactly one result or was put off for a reason, and all invariants over the data hold.
 */
@WebTest
class RandomDayWebTest {

    private static final int STEPS = 30;
    private static final int AT_ONCE = 3;
    private static final int PRODUCTS = 3;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    SettableClock clock;

    @Autowired
    ReceiveScore receiving;

    @Autowired
    ReopenSheets reopening;

    @Autowired
    KnockOutProduct knocking;

    @Autowired
    LookAgain looking;

    @Autowired
    PutOffProduct puttingOff;

    @Autowired
    OrderProducts ordering;

    @Autowired
    EndMeeting ending;

    @Autowired
    PutMotion putting;

    @Autowired
    CastVote casting;

    @Autowired
    CloseMotion counting;

    @Autowired
    MotionStore motions;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private SeatedCouncil councils = new SeatedCouncil();
    private Table table = new Table(SessionId.fresh(), List.of(), Actor.anonymous(), Actor.anonymous(), List.of());

    @BeforeEach
    void prepare() {
        clock.reset();
        councils = new SeatedCouncil();
        beans.autowireBean(councils);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 2026})
    void aDayOfAnythingBreaksNothing(long seed) throws Exception {
        Conduct conduct = new Conduct(BigDecimal.ONE, 4, true, Secrecy.SESSION, new Fraction(2, 3), true);
        DraftRules.Draft rules = SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY);
        table = councils.convened(4, PRODUCTS, rules.with(conduct));
        councils.present(table, table.scorers());
        try (ExecutorService hall = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Random random = new Random(seed + i);
                people.add(hall.submit(
                        () -> Stream.generate(() -> 1).limit(STEPS).forEach(_ -> attempt(() -> step(random)))));
            }
            for (Future<?> one : people) {
                one.get(2, TimeUnit.MINUTES);
            }
        }
        comeToAnEnd(new Random(seed));
        assertThat(products()).allMatch(one -> one.state().over());
        assertThat(stored()).containsAll(acknowledged);
        assertThat(acknowledged).isNotEmpty();
        invariants();
    }

    private void step(Random random) {
        UUID product = table.products().get(random.nextInt(PRODUCTS));
        switch (random.nextInt(20)) {
            case 0 -> councils.present(table, some(random));
            case 1, 2 -> councils.opening.open(anybody(random), table.session(), product, "");
            case 3, 4, 5, 6 -> fill(anybody(random), product, random);
            case 7, 8 -> table.scorers().forEach(one -> attempt(() -> fill(one, product, random)));
            case 9 -> reopening.reopen(anybody(random), table.session(), product, "Bàn lại", random.nextBoolean());
            case 10, 11 -> councils.closing.close(anybody(random), table.session(), product);
            case 12 -> looking.confirm(anybody(random), table.session(), product, "Đã xem lại, giữ nguyên");
            case 13 -> rarely(random, () -> putOff(anybody(random), product));
            case 14 ->
                rarely(
                        random,
                        () -> knocking.knockOut(anybody(random), table.session(), product, "copyright", "Vi phạm"));
            case 15 -> putting.put(anybody(random), table.session(), product, "Đề nghị giữ kết quả?", true);
            case 16, 17 -> vote(random);
            case 18 -> ordering.discuss(anybody(random), table.session(), product);
            default -> ending.end(anybody(random), table.session(), "Kết thúc");
        }
    }

    private void putOff(Actor actor, UUID product) {
        puttingOff.putOff(actor, table.session(), product, PutOff.Cause.OTHER, "Cần thêm thời gian");
    }

    private static void rarely(Random random, Runnable deed) {
        if (random.nextInt(4) == 0) {
            deed.run();
        }
    }

    private void vote(Random random) {
        for (Motion motion : motions.of(table.session())) {
            attempt(() ->
                    casting.cast(anybody(random), table.session(), motion.id(), Choice.values()[random.nextInt(3)]));
            rarely(random, () -> attempt(() -> counting.close(table.chair(), table.session(), motion.id())));
        }
    }

    /** Answers everything, mostly with the best option so that totals can lie close, and hands in. */
    private void fill(Actor actor, UUID product, Random random) {
        for (Criterion leaf : councils.regulations.get("QD26-11").leaves()) {
            int best = leaf.options().size();
            int option = random.nextInt(25) == 0 ? random.nextInt(best + 1) : best;
            int seen = versionOf(actor, product, leaf.code());
            SavedAnswer answer = new SavedAnswer(leaf.code(), option, "", seen);
            UUID number = UUID.randomUUID();
            SentAnswer sent = new SentAnswer(answer, new Provenance(AnswerSource.QUEUED, number), null, null);
            if (receiving.receive(actor, table.session(), product, sent) instanceof ReceiveScore.Kept) {
                acknowledged.add(number.toString());
            }
        }
        councils.finishing.finish(actor, table.session(), product, "Nghĩ lại sau khi bàn");
    }

    private static int versionOf(Actor actor, UUID product, String criterion) {
        return TestDatabase.jdbc()
                .sql("""
                        select a.version from evaluation.session_product p
                        join evaluation.sheet h on h.product_id = p.id and h.attempt = p.attempt
                        join evaluation.seat t on t.id = h.seat_id and t.account_id = :account
                        join evaluation.sheet_answer a on a.sheet_id = h.id and a.criterion = :criterion
                        where p.id = :product
                        """)
                .param("account", actor.account())
                .param("criterion", criterion)
                .param("product", product)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** What is left is done by those who may: scored and closed if the rules let it, put off otherwise. */
    private void comeToAnEnd(Random random) {
        attempt(() -> councils.present(table, table.scorers()));
        motions.of(table.session())
                .forEach(motion -> attempt(() -> counting.close(table.chair(), table.session(), motion.id())));
        for (ScoredProduct product : products()) {
            attempt(() -> councils.open(table, product.id()));
            table.scorers().forEach(one -> attempt(() -> fill(one, product.id(), random)));
            attempt(() -> looking.confirm(table.chair(), table.session(), product.id(), "Giữ nguyên"));
            attempt(() -> councils.closing.close(table.chair(), table.session(), product.id()));
            attempt(() -> putOff(table.chair(), product.id()));
        }
        attempt(() -> ending.end(table.chair(), table.session(), "Kết thúc"));
    }

    private List<ScoredProduct> products() {
        return councils.sessions.session(table.chair(), table.session()).products();
    }

    private Actor anybody(Random random) {
        List<Actor> all = new ArrayList<>(table.scorers());
        // the chair acts more often than others, or little would ever happen
        all.addAll(List.of(table.chair(), table.chair(), table.chair(), table.secretary(), councils.office()));
        return all.get(random.nextInt(all.size()));
    }

    private List<Actor> some(Random random) {
        return table.scorers().stream().filter(_ -> random.nextInt(6) > 0).toList();
    }

    /** Refusals are part of the day; anything else fails it. */
    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException | Stale | Forbidden | NotFound expected) {
            assertThat(expected).isNotNull();
        }
    }

    private static Set<String> stored() {
        return new HashSet<>(TestDatabase.jdbc()
                .sql("select save_id::text from evaluation.sheet_answer_version where save_id is not null")
                .query(String.class)
                .list());
    }

    private static void invariants() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/invariants/evaluation"))) {
            files.forEach(file -> assertThat(
                            TestDatabase.jdbc().sql(read(file)).query().listOfRows())
                    .as(file.getFileName().toString())
                    .isEmpty());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
