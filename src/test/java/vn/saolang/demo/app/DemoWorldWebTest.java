package vn.saolang.demo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.transaction.support.TransactionTemplate;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.demo.store.LoadedStore;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.territory.UnitRef;

/** The demo world is loaded once, through the real verbs, with every stop of the path. */
@WebTest
class DemoWorldWebTest {

    @Autowired
    LoadedStore loaded;

    @Autowired
    VietnamTime time;

    @Autowired
    SettableClock clock;

    @Autowired
    List<DemoChapter> chapters;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void itIsLoadedOnceAndHasAStoryForEveryStop() {
        clock.reset();
        chapters.sort(AnnotationAwareOrderComparator.INSTANCE);
        LoadDemoWorld loading = new LoadDemoWorld(loaded, time, chapters, _ -> {});
        assertThat(transaction.<Boolean>execute(_ -> loading.load())).isTrue();
        assertThat(loading.load()).isFalse();
        UnitRef province = UnitRef.parse(DemoPeople.PROVINCE);
        assertThat(dossiers
                        .inProvince(
                                province,
                                java.util.Set.of(
                                        DossierState.FORWARDED,
                                        DossierState.READY,
                                        DossierState.IN_ROUND,
                                        DossierState.DECIDED))
                        .stream()
                        .filter(one -> one.entityName().startsWith("HTX Mẫu"))
                        .map(one -> one.productName() + ": " + one.state()))
                .contains(
                        "Chè ướp sen mẫu: FORWARDED",
                        "Trà túi lọc mẫu: READY",
                        "Chè tôm nõn mẫu: IN_ROUND",
                        "Chè búp sao suốt mẫu: DECIDED",
                        "Chè bồm mẫu: DECIDED");
        Stream<RegisterEntry> found = register.search(RegisterQuery.of("HTX Mẫu Chè")).items().stream();
        assertThat(found.map(one -> one.name() + " " + one.proposedToCentral()))
                .containsExactlyInAnyOrder("Chè búp sao suốt mẫu false", "Chè đinh mẫu true");
    }
}
