package vn.saolang.stamp.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.model.scan.Scanning;

/** What a request tells of who scans. */
@WebTest
class ScanningsWebTest {

    @Autowired
    Scannings scannings;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void setClock() {
        clock.reset();
    }

    @Test
    void aSquareRoundedInTheBrowserIsTaken() {
        MockHttpServletRequest request = from("203.0.113.7", "Phone");
        request.setParameter("cell", Integer.toString(Scans.SON_LA.number()));
        Scanning asked = scannings.of(request, ScanChannel.PAGE);
        assertThat(asked.cell()).isEqualTo(Scans.SON_LA);
        assertThat(asked.at()).isEqualTo(clock.instant());
        assertThat(asked.channel()).isEqualTo(ScanChannel.PAGE);
    }

    @Test
    void anExactPlaceOrNonsenseIsNot() {
        for (String typed : new String[] {"21.0345,105.8512", "-1", "1036800", "99999999999", "٣", "", "1e3"}) {
            MockHttpServletRequest request = from("203.0.113.7", "Phone");
            request.setParameter("cell", typed);
            assertThat(scannings.of(request, ScanChannel.PAGE).cell()).as(typed).isNull();
        }
    }

    @Test
    void devicesOfOneHouseholdAreToldApartByTheirBrowserAndNothingElse() {
        Long phone = scannings.device(from("203.0.113.7", "Phone"));
        assertThat(phone).isEqualTo(scannings.device(from("203.0.113.7", "Phone")));
        assertThat(phone).isNotEqualTo(scannings.device(from("203.0.113.7", "Tablet")));
        assertThat(phone).isNotEqualTo(scannings.device(from("203.0.113.8", "Phone")));
        assertThat(scannings.device(from("2001:db8::1", "Phone")))
                .isEqualTo(scannings.device(from("2001:db8::2", "Phone")));
        assertThat(scannings.device(from("unknown", "Phone"))).isNull();
    }

    @Test
    void neighboursShareANetwork() {
        Long network = scannings.network(from("203.0.113.7", "Phone"));
        assertThat(network).isNotNull().isEqualTo(scannings.network(from("203.0.113.200", "Tablet")));
        assertThat(network).isNotEqualTo(scannings.network(from("203.0.114.7", "Phone")));
    }

    private static MockHttpServletRequest from(String address, String agent) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", agent);
        return request;
    }
}
