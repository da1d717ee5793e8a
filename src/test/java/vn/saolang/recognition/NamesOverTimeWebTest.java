package vn.saolang.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.past.PastProduct;
import vn.saolang.recognition.past.PastRecognition;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterQuery;
import vn.saolang.regulation.Authority;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/**
 * Xã Thịnh Đức became part of Xã Tân Cương on 1/7/2025: what was recognised there keeps the old legal name and is found
 * by both.
 */
@WebTest
class NamesOverTimeWebTest {

    @Autowired
    Territory territory;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Register register;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SettableClock clock;

    @Test
    void aMergedPlaceKeepsItsOldNameOnOldPapersAndIsFoundByBoth() {
        clock.reset();
        Unit old = territory.searchEnded("Thịnh Đức", LocalDate.of(2026, 9, 1)).stream()
                .filter(one -> one.ref().code().equals("05497"))
                .findFirst()
                .orElseThrow();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        recognitions.list(new PastProduct(
                "tra-" + mark,
                "Trà " + mark,
                "HTX " + mark,
                "QD26-11",
                old.ref(),
                old.name() + ", Tỉnh Thái Nguyên",
                "",
                "",
                true,
                List.of(new PastRecognition(
                        4,
                        Authority.PROVINCE,
                        null,
                        "148/QĐ-TTg",
                        "77/QĐ-UBND",
                        null,
                        PastDay.parse("2024-11-20"),
                        null,
                        null,
                        "thử nghiệm"))));
        for (String place : List.of("Thịnh Đức", "thinh duc", "Tân Cương", "xa tan cuong")) {
            assertThat(register.search(RegisterQuery.of(place + " " + mark)).items())
                    .as(place)
                    .extracting(RegisterEntry::place)
                    .containsExactly("Xã Thịnh Đức, Tỉnh Thái Nguyên");
        }
        assertThat(mvc.get().uri("/register/tra-" + mark).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Xã Thịnh Đức", "Xã Tân Cương");
    }
}
