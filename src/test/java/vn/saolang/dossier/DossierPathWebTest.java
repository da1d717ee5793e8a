package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.content.CommuneSignature;
import vn.saolang.dossier.content.CompletionItem;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.model.DossierLifecycle;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.regulation.Regulations;

@WebTest
class DossierPathWebTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 1);

    @Autowired
    People people;

    @Autowired
    Regulations regulations;

    @Autowired
    DossierSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierQueries queries;

    @Autowired
    WriteDossier writing;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void goesFromDraftToTheProvincesDeskAndIntoARound() {
        DossierId id = filled.ready(SIGNED);
        DossierSummary ready = dossiers.get(id);
        assertThat(ready.state()).isEqualTo(DossierState.READY);
        assertThat(ready.productCode()).matches("19-05503-\\d+-2026");
        assertThat(ready.requestedOn()).isEqualTo(SIGNED);
        assertThat(ready.filedOn()).isEqualTo(SIGNED);
        assertThat(dossiers.readyForRound(FilledDossiers.PROVINCE)).contains(ready);
        dossiers.placedInRound(filled.office(), id, "Đợt 2/2026");
        dossiers.decided(filled.office(), id);
        assertThat(queries.timeline(id))
                .extracting(step -> step.action().name())
                .containsExactly(
                        "SUBMIT", "RECEIVE", "PROPOSE", "SIGN", "PROVINCE_RECEIVE", "CLEAR", "PLACE", "DECIDE");
    }

    @Test
    void anEmptyDossierIsRefusedWithEveryDefectAtOnce() {
        DossierId id = steps.open(filled.producer(), filled.registerProduct());
        List<String> codes = FilledDossiers.problems(() -> steps.submit(filled.producer(), id));
        assertThat(codes)
                .contains(
                        "dossier.SAMPLES_FEW",
                        "dossier.PART_MISSING",
                        "dossier.REGISTRATION_NOT_TICKED",
                        "dossier.ANSWER_MISSING");
        assertThat(codes).hasSize(11 + regulations.get("QD26-11").leaves().size());
    }

    @Test
    void aSealedVersionHoldsWhatWasWrittenAndNeverChanges() {
        DossierId id = filled.submitted();
        SealedDossier sealed = dossiers.sealed(id, 1);
        assertThat(sealed.form01().samples()).isEqualTo("5");
        assertThat(sealed.form02().history()).isEqualTo("2020");
        assertThat(sealed.selfAnswers())
                .hasSize(regulations.get("QD26-11").leaves().size());
        assertThat(sealed.evidenceOf("1.1")).hasSize(1);
        assertThatThrownBy(() -> vn.saolang.TestDatabase.jdbc()
                        .sql("update dossier.submission set content = '{}'")
                        .update())
                .hasMessageContaining("append-only");
        assertThat(FilledDossiers.problems(
                        () -> steps.write(filled.producer(), id, SectionName.PLAN, Map.of("plan", "x"))))
                .containsExactly("dossier.NOT_NOW");
    }

    @Test
    void handingInTwiceGivesOneVersion() {
        DossierId id = filled.written();
        assertThat(inParallel(2, () -> Integer.toString(steps.submit(filled.producer(), id))))
                .containsOnly("1");
        assertThat(queries.submissions(id)).hasSize(1);
    }

    @Test
    void openingTwiceGivesTheSameDossier() {
        var product = filled.registerProduct();
        assertThat(inParallel(4, () -> steps.open(filled.producer(), product).toString()).stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aReturnedDossierComesBackAsANewVersionWithTheSameSlip() {
        DossierId id = filled.submitted();
        steps.receiveAtCommune(filled.officer(), id);
        assertThat(FilledDossiers.problems(() -> steps.sendBack(filled.officer(), id, List.of())))
                .containsExactly("dossier.NOTHING_ASKED");
        assertThat(FilledDossiers.problems(() -> steps.sendBack(
                        filled.officer(), id, List.of(new CompletionItem(MissingPaper.COMMUNE_LETTER, "không hay")))))
                .containsExactly("dossier.NO_GROUND");
        steps.sendBack(filled.officer(), id, List.of(new CompletionItem(MissingPaper.EVIDENCE, "Thiếu hợp đồng")));
        assertThat(FilledDossiers.problems(() -> steps.submit(filled.producer(), id)))
                .containsExactly("dossier.NOTHING_COMPLETED");
        steps.write(filled.producer(), id, SectionName.PLAN, Map.of("plan", "Mở rộng hơn"));
        assertThat(steps.submit(filled.producer(), id)).isEqualTo(2);
        assertThat(dossiers.get(id).filedOn()).isEqualTo(SIGNED);
        assertThat(dossiers.sealed(id, 1).form02().plan()).isEqualTo("Mở rộng");
        assertThat(dossiers.sealed(id, 2).form02().plan()).isEqualTo("Mở rộng hơn");
    }

    @Test
    void theFilingDayIsTheDayInVietNamToTheLastMinute() {
        DossierId id = filled.written();
        clock.setTo(LocalDate.of(2026, 10, 29), LocalTime.of(23, 59));
        steps.submit(filled.producer(), id);
        assertThat(dossiers.get(id).filedOn()).isEqualTo(LocalDate.of(2026, 10, 29));
    }

    @Test
    void theProvinceMayAskEntityAndCommuneToComplete() {
        DossierId id = filled.forwarded(SIGNED);
        String code = dossiers.get(id).productCode();
        steps.receiveAtProvince(filled.office(), id);
        steps.ask(filled.office(), id, true, List.of(new CompletionItem(MissingPaper.EVIDENCE, "Phiếu kiểm nghiệm")));
        steps.write(filled.producer(), id, SectionName.PLAN, Map.of("plan", "Đã bổ sung"));
        assertThat(steps.submit(filled.producer(), id)).isEqualTo(2);
        steps.ask(
                filled.office(), id, false, List.of(new CompletionItem(MissingPaper.COMMUNE_REPORT, "Bổ sung mục 4")));
        filled.writeReport(id);
        assertThat(steps.sign(filled.chair(), id, FilledDossiers.signature(SIGNED)))
                .isEqualTo(code);
        assertThat(dossiers.get(id).state()).isEqualTo(DossierState.PROVINCE_RECEIVED);
    }

    @Test
    void numbersAndDatesOfTheCommuneAreCheckedAllAtOnce() {
        DossierId id = filled.proposed();
        CommuneSignature wrong = new CommuneSignature("", SIGNED.plusDays(1), "5", SIGNED.minusDays(1));
        assertThat(FilledDossiers.problems(() -> steps.sign(filled.chair(), id, wrong)))
                .containsExactly(
                        "dossier.NUMBER_MISSING",
                        "dossier.DATE_IN_FUTURE",
                        "dossier.DATE_BEFORE_RECEIPT",
                        "dossier.LETTER_BEFORE_REPORT");
        assertThatThrownBy(() -> steps.sign(filled.officer(), id, FilledDossiers.signature(SIGNED)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void twentyChairsSigningAtOnceLeaveNoGap() {
        List<DossierId> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(filled.proposed());
        }
        List<Callable<String>> signing = waiting.stream()
                .<Callable<String>>map(id -> () -> steps.sign(filled.chair(), id, FilledDossiers.signature(SIGNED)))
                .toList();
        List<Integer> serials = results(signing).stream()
                .map(code -> Integer.parseInt(code.split("-")[2]))
                .sorted()
                .toList();
        assertThat(serials).hasSize(20).doesNotHaveDuplicates();
        assertThat(serials.getLast() - serials.getFirst()).isEqualTo(19);
    }

    @Test
    void strangersDoNotLearnThatADossierExists() {
        DossierId id = filled.submitted();
        var other = people.a(Role.COMMUNE_OFFICER, "05482@2025-07-01");
        assertThatThrownBy(() -> steps.receiveAtCommune(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steps.submit(people.a(Role.PRODUCER, "", 2), id))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> steps.receiveAtCommune(filled.chair(), id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aSecondTabIsNotAllowedToOverwriteTheFirst() {
        DossierId id = filled.written();
        int version = writing.save(filled.producer(), id, SectionName.PLAN, 1, Map.of("plan", "Thẻ một"));
        assertThat(version).isEqualTo(2);
        assertThatThrownBy(() -> writing.save(filled.producer(), id, SectionName.PLAN, 1, Map.of("plan", "Thẻ hai")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> writing.answer(filled.producer(), id, "1.1", 2, "khác", 0))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anOptionTheSetDoesNotPrintIsRefused() {
        DossierId id = filled.written();
        assertThat(FilledDossiers.problems(() -> steps.answer(filled.producer(), id, "1.1", 99, "")))
                .containsExactly("dossier.NO_SUCH_OPTION");
        assertThatThrownBy(() -> steps.answer(filled.producer(), id, "99", 1, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCommittedPageOfTheLifecycleIsNotStale() throws Exception {
        assertThat(java.nio.file.Path.of("docs/states/dossier.md"))
                .content()
                .isEqualTo(DossierLifecycle.TABLE.toMarkdown());
    }

    private static List<String> inParallel(int times, Callable<String> act) {
        return results(java.util.Collections.nCopies(times, act));
    }

    private static List<String> results(List<Callable<String>> acts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> results = new ArrayList<>();
            for (Future<String> future : threads.invokeAll(acts)) {
                results.add(future.get());
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
