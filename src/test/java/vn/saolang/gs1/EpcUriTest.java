package vn.saolang.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scheme of EPC URNs that names a GS1 key, and loosely written links. */
class EpcUriTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "urn:epc:id:sgtin:893600001.0001.A%2FB               | /01/08936000010010/21/A%2FB",
                "urn:epc:id:sgtin:893600001.0001.a!'(c)*+,.;=_-:     | /01/08936000010010/21/a%21'%28c%29%2A%2B%2C.;=_-%3A",
                "urn:epc:id:sgtin:893600001.0001.1.2                 | /01/08936000010010/21/1.2",
                "urn:epc:class:lgtin:893600001.0001.L%25             | /01/08936000010010/10/L%25",
                "urn:epc:id:upui:893600001.0001.X                    | /01/08936000010010/235/X",
                "urn:epc:id:itip:893600001.0001.01.02.S              | /8006/089360000100100102/21/S",
                "urn:epc:id:sscc:893600001.00000001                  | /00/089360000100000010",
                "urn:epc:id:sgln:893600001.000.0                     | /414/8936000010003",
                "urn:epc:id:sgln:893600001.000.KHO-1                 | /414/8936000010003/254/KHO-1",
                "urn:epc:id:sgln:893600001000..K                     | /414/8936000010003/254/K",
                "urn:epc:id:pgln:893600001.000                       | /417/8936000010003",
                "urn:epc:id:grai:893600001.000.A                     | /8003/08936000010003A",
                "urn:epc:id:gdti:893600001.000.A                     | /253/8936000010003A",
                "urn:epc:id:gdti:893600001000..9                     | /253/89360000100039",
                "urn:epc:id:sgcn:893600001.000.77                    | /255/893600001000377",
                "urn:epc:id:giai:893600001.A.1                       | /8004/893600001A.1",
                "urn:epc:id:ginc:893600001.x%2F1                     | /401/893600001x%2F1",
                "urn:epc:id:gsin:4012345.222333444                   | /402/40123452223334442",
                "urn:epc:id:gsrn:4012345.0000006765                  | /8018/401234500000067657",
                "urn:epc:id:gsrnp:4012345.0000000007                 | /8017/401234500000000074",
                "urn:epc:id:cpi:4012345.A%23B.12                     | /8010/4012345A%23B/8011/12",
                "urn:epc:idpat:sgtin:893600001.0001.*                | /01/08936000010010",
                "urn:epc:idpat:upui:893600001.0001.*                 | /01/08936000010010",
                "urn:epc:idpat:itip:4012345.012345.01.02.*           | /8006/040123451234560102",
                "urn:epc:idpat:gdti:4012345.11111.*                  | /253/4012345111118",
                "urn:epc:idpat:sgcn:4012345.22222.*                  | /255/4012345222227",
                "https://a.vn/x/gtin/8936000010010/cpv/V/lot/L/ser/S | /01/08936000010010/21/S",
                "http://a.vn/01/08936000010010/22/V/10/L/?17=1#x     | /01/08936000010010/10/L",
                "https://a.vn/01/08936000010010/22/V                 | /01/08936000010010",
                "https://a.vn/01/08936000010010/10/a%2fb             | /01/08936000010010/10/a%2Fb",
                "https://a.vn/gln/8936000010003/glnx/K               | /414/8936000010003/254/K",
                "https://a.vn/cpid/4012345A/cpsn/1                   | /8010/4012345A/8011/1",
                "https://a.vn/01/08936000010010/21/2a                | /01/08936000010010/21/2a",
                "https://a.vn/01/12345678                            | /01/00000012345678",
            })
    void becomesTheLinkOfItsFinestKey(String uri, String expected) {
        assertThat(EpcUri.canonical(uri)).isEqualTo("https://id.gs1.org" + expected);
        assertThat(EpcUri.canonical(EpcUri.canonical(uri))).isEqualTo("https://id.gs1.org" + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "urn:epc:",
                "urn:epc:id:sgtin",
                "urn:epc:id:sgtin:",
                "urn:epc:id:sgtin:893600001.0001",
                "urn:epc:id:sgtin:893600001.001.A",
                "urn:epc:id:sgtin:89360.00010001.A",
                "urn:epc:id:sgtin:893600001.0001.",
                "urn:epc:id:sgtin:893600001.0001.A/B",
                "urn:epc:id:sgtin:893600001.0001.A%2",
                "urn:epc:id:sgtin:893600001.0001.%C3%A0",
                "urn:epc:id:sgtin:893600001.0001.ABCDEFGHIJKLMNOPQRSTU",
                "urn:epc:idpat:sgtin:893600001.0001.A",
                "urn:epc:idpat:sgtin:893600001.*.*",
                "urn:epc:class:sgtin:893600001.0001.A",
                "urn:epc:tag:sgtin-96:1.893600001.0001.1",
                "urn:epc:id:gid:1.2.3",
                "urn:epc:id:sgcn:893600001.000.A",
                "urn:epc:id:pgln:893600001.000.0",
                "urn:uuid:550e8400-e29b-41d4-a716-446655440000",
                "https://a.vn/p/ABC/lo/1",
                "https://a.vn",
                "https://a.vn/01",
                "https://a.vn/01/ABCDEFGHIJKLMN",
                "https://a.vn/01/08936000010010/21/A/21/B",
                "https://a.vn/00/089360000100000010/21/A",
                "https://a.vn/414/8936000010003/7040/1ABC",
                "https://a.vn/01/08936000010010/10/à",
            })
    void everythingElseStaysAsItIs(String uri) {
        assertThat(EpcUri.link(uri)).isEmpty();
        assertThat(EpcUri.canonical(uri)).isEqualTo(uri);
    }
}
