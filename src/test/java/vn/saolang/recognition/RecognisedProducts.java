package vn.saolang.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.saolang.People;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SeatedCouncil;
import vn.saolang.evaluation.SeatedCouncil.Table;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.past.PastProduct;
import vn.saolang.recognition.past.PastRecognition;
import vn.saolang.recognition.store.withdrawal.CertificateStore;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Products that hold a certificate, for tests of what may happen to it afterwards. */
public class RecognisedProducts {

    public static final String PROVINCE = SeatedCouncil.SCOPE;
    public static final String COMMUNE = FilledDossiers.COMMUNE.key();
    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger(2000);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Regulations regulations;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DecisionSteps decisions;

    @Autowired
    Recognitions recognitions;

    @Autowired
    CertificateStore certificates;

    /** A recognised product of this software. */
    public record Held(DossierSummary dossier, UUID decision, UUID item, UUID recognition, String code) {}

    /** A number no other test gave to a decision. */
    public static String fresh() {
        return Integer.toString(NUMBER.incrementAndGet());
    }

    /** Opens everybody's account on the first day, before a test moves the clock: a role holds from the day it was given. */
    public void appointEverybody() {
        List.of(office(), head(), communeChair(), ministry(), minister());
        people.a(Role.COMMUNE_OFFICER, COMMUNE);
        people.a(Role.PRODUCER, "");
    }

    public Actor office() {
        return people.a(Role.PROVINCE_OFFICE, PROVINCE);
    }

    public Actor head() {
        return people.a(Role.PROVINCE_CHAIR, PROVINCE);
    }

    public Actor communeChair() {
        return people.a(Role.COMMUNE_CHAIR, COMMUNE);
    }

    public Actor ministry() {
        return people.a(Role.MINISTRY_OFFICE, "VN");
    }

    public Actor minister() {
        return people.a(Role.MINISTER, "VN");
    }

    /** Four stars by the council and the chair on {@link #DAY}. */
    public Held four() {
        SeatedCouncil councils = new SeatedCouncil();
        beans.autowireBean(councils);
        Table table = councils.open(3, 1, SeatedCouncil.usualRules(BigDecimal.TEN, MinimumPolicy.MAJORITY));
        Map<String, Integer> sheet = fourStars();
        table.scorers().forEach(actor -> councils.score(table, actor, sheet));
        ResultSummary result = evaluations.find(councils.close(table)).orElseThrow();
        UUID decision = decisions.recognise(office(), head(), List.of(result.id()), fresh(), DAY);
        return held(result.dossier(), decision);
    }

    private Held held(DossierId id, UUID decision) {
        DossierSummary dossier = dossiers.get(id);
        String code = String.valueOf(dossier.productCode());
        var certificate = certificates.ofCode(code, DAY).orElseThrow();
        UUID item = certificates.itemOf(certificate.recognition()).orElseThrow();
        return new Held(dossier, decision, item, certificate.recognition(), code);
    }

    private Map<String, Integer> fourStars() {
        var set = regulations.get("QD26-11");
        Map<String, Integer> options = new HashMap<>();
        set.leaves().forEach(leaf -> {
            BigDecimal points = set.allMinimums()
                    .filter(one -> one.stars() <= 4 && one.criterion().equals(leaf.code()))
                    .map(one -> one.points())
                    .max(BigDecimal::compareTo)
                    .orElse(leaf.maxPoints());
            options.put(leaf.code(), lowest(leaf, points));
        });
        return options;
    }

    private static int lowest(Criterion leaf, BigDecimal points) {
        return leaf.options().stream()
                .filter(one -> one.points().compareTo(points) >= 0)
                .min(java.util.Comparator.comparing(Option::points))
                .map(Option::index)
                .orElse(0);
    }

    /** A product recognised before with so many stars, in the commune of the tests; gives its recognition. */
    public UUID past(String publicId, int stars) {
        recognitions.list(new PastProduct(
                publicId,
                "Mẫu thử " + publicId,
                "HTX " + publicId,
                "QD26-11",
                FilledDossiers.COMMUNE,
                "Xã Tân Cương",
                "",
                "",
                true,
                List.of(new PastRecognition(
                        stars,
                        stars == 5 ? Authority.CENTRAL : Authority.PROVINCE,
                        null,
                        "148/QĐ-TTg",
                        "11/QĐ-CŨ",
                        null,
                        PastDay.parse("2024-12-10"),
                        null,
                        null,
                        "thử nghiệm"))));
        return certificates.ofCode(publicId, DAY).orElseThrow().recognition();
    }
}
