package vn.saolang.epcis.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.producer.key.ApiKeys;

/** Each parameter of the standard's query: a value that the one event has, and one that it has not. */
@WebTest
class ParametersWebTest {

    private static final String OBJECT = """
            {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.com/epcis/"}],
             "type": "ObjectEvent", "eventID": "urn:uuid:00000000-0000-4000-8000-000000000001",
             "eventTime": "2026-02-11T08:00:00.000+07:00", "eventTimeZoneOffset": "+07:00",
             "epcList": ["urn:epc:id:sgtin:0614141.107346.2017"], "action": "ADD", "bizStep": "shipping",
             "quantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.011111.4444", "quantity": 10.5, "uom": "KGM"}],
             "disposition": "in_transit", "readPoint": {"id": "urn:epc:id:sgln:0614141.07346.1234", "ex:gate": "A"},
             "bizLocation": {"id": "urn:epc:id:sgln:0614141.00888.0", "ex:hall": 4},
             "bizTransactionList": [{"type": "po", "bizTransaction": "http://transaction.acme.com/po/12345678"}],
             "sourceList": [{"type": "owning_party", "source": "urn:epc:id:pgln:4012345.00225"}],
             "destinationList": [{"type": "location", "destination": "urn:epc:id:sgln:0614141.00777.0"}],
             "persistentDisposition": {"set": ["completeness_verified"], "unset": ["completeness_inferred"]},
             "errorDeclaration": {"declarationTime": "2026-02-12T00:00:00Z", "reason": "incorrect_data", "ex:by": "QA",
                "correctiveEventIDs": ["urn:uuid:00000000-0000-4000-8000-000000000009"]},
             "ilmd": {"ex:harvest": "2026-02-01T00:00:00Z", "ex:grower": {"ex:village": "Thôn Thượng"}},
             "sensorElementList": [{
                "sensorMetadata": {"time": "2026-02-11T01:00:00Z", "startTime": "2026-02-11T00:00:00Z",
                   "endTime": "2026-02-11T02:00:00Z", "deviceID": "urn:epc:id:giai:4000001.111",
                   "dataProcessingMethod": "https://example.com/253/4012345000054987",
                   "bizRules": "https://example.com/253/4012345000054988", "ex:probe": "P1"},
                "sensorReport": [{"type": "Temperature", "value": 26, "minValue": 20.5, "maxValue": 30, "meanValue": 25,
                   "sDev": 0.1, "percRank": 50, "percValue": 12.7, "uom": "CEL", "stringValue": "ok", "booleanValue": true,
                   "hexBinaryValue": "f0f0", "uriValue": "https://example.com/reading/1",
                   "microorganism": "https://www.ncbi.nlm.nih.gov/taxonomy/1126011",
                   "chemicalSubstance": "https://identifiers.org/inchikey:CZMRCDWAGMRECN-UGDNZRGBSA-N", "ex:cv": 7}],
                "ex:label": "L"}],
             "ex:batch": "12", "ex:when": "2026-02-11T08:00:00+07:00", "ex:outer": {"ex:deep": ["x", {"ex:deeper": 3}]}}""";

    private static final String TRANSFORMATION = """
            {"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", "type": "TransformationEvent",
             "eventID": "urn:uuid:00000000-0000-4000-8000-000000000002", "eventTime": "2026-02-10T08:00:00Z",
             "eventTimeZoneOffset": "+07:00", "inputEPCList": ["urn:epc:id:sgtin:0614141.107346.1"],
             "outputEPCList": ["urn:epc:id:sgtin:0614141.107346.2"], "transformationID": "urn:epc:id:gdti:0614141.12345.400",
             "inputQuantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.011111.1", "quantity": 3, "uom": "KGM"}],
             "outputQuantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.011111.2", "quantity": 2, "uom": "KGM"}]}""";

    private static final String AGGREGATION = """
            {"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", "type": "AggregationEvent",
             "eventID": "urn:uuid:00000000-0000-4000-8000-000000000003", "eventTime": "2026-02-09T08:00:00Z",
             "eventTimeZoneOffset": "+07:00", "parentID": "urn:epc:id:sscc:0614141.1234567890", "action": "OBSERVE",
             "childEPCs": ["urn:epc:id:sgtin:0614141.107346.3"],
             "childQuantityList": [{"epcClass": "urn:epc:idpat:sgtin:4012345.011111.*", "quantity": 2}]}""";

    private static @Nullable Repository kept;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApiKeys keys;

    @Autowired
    FilledDossiers filled;

    Repository repository() {
        if (kept == null) {
            kept = new Repository(mvc, keys.issue(filled.producer(), filled.registerEntity(), "test"));
            kept.capture(OBJECT);
            kept.capture(TRANSFORMATION);
            kept.capture(AGGREGATION);
        }
        return kept;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            eventType ObjectEvent|AssociationEvent TransactionEvent 1
            GE_eventTime 2026-02-11T01:00:00Z 2026-02-11T01:00:00.001Z 1
            LT_eventTime 2026-02-09T15:00:00.001+07:00 2026-02-09T08:00:00Z 3
            GE_recordTime 2020-01-01T00:00:00Z 2999-01-01T00:00:00Z 123
            LT_recordTime 2999-01-01T00:00:00Z 2020-01-01T00:00:00Z 123
            EQ_action ADD DELETE 1
            EQ_bizStep urn:epcglobal:cbv:bizstep:shipping receiving 1
            EQ_bizStep https://ref.gs1.org/cbv/BizStep-shipping|packing packing 1
            EQ_disposition https://ref.gs1.org/cbv/Disp-in_transit expired 1
            EQ_persistentDisposition_set completeness_verified completeness_inferred 1
            EQ_persistentDisposition_unset completeness_inferred completeness_verified 1
            EQ_readPoint https://id.gs1.org/414/0614141073467/254/1234 https://id.gs1.org/414/0614141073467 1
            WD_readPoint https://id.gs1.org/414/0614141073467 https://id.gs1.org/414/0614141008889 1
            EQ_bizLocation urn:epc:id:sgln:0614141.00888.0 urn:epc:id:sgln:0614141.00889.0 1
            WD_bizLocation urn:epc:id:sgln:0614141.00888.0 urn:epc:id:sgln:0614141.00889.0 1
            EQ_bizTransaction_po http://transaction.acme.com/po/12345678 http://transaction.acme.com/po/1 1
            EQ_source_owning_party https://id.gs1.org/417/4012345002256 https://id.gs1.org/417/4012345002263 1
            EQ_destination_location urn:epc:id:sgln:0614141.00777.0 urn:epc:id:sgln:0614141.00778.0 1
            EQ_transformationID urn:epc:id:gdti:0614141.12345.400 urn:epc:id:gdti:0614141.12345.401 2
            MATCH_epc https://id.gs1.org/01/10614141073464/21/2017 urn:epc:id:sscc:0614141.1234567890 1
            MATCH_epc urn:epc:id:sgtin:0614141.107346.3 urn:epc:id:sgtin:0614141.107346.1 3
            MATCH_epc urn:epc:idpat:sgtin:0614141.107346.* urn:epc:idpat:sgtin:0614141.107347.* 13
            MATCH_epc urn:epc:idpat:sgtin:0614141.*.* urn:epc:idpat:sgtin:0614142.*.* 13
            MATCH_parentID urn:epc:id:sscc:0614141.1234567890 urn:epc:id:sgtin:0614141.107346.3 3
            MATCH_parentID urn:epc:idpat:sscc:0614141.* urn:epc:idpat:sscc:0614142.* 3
            MATCH_inputEPC urn:epc:id:sgtin:0614141.107346.1 urn:epc:id:sgtin:0614141.107346.2 2
            MATCH_outputEPC urn:epc:id:sgtin:0614141.107346.2 urn:epc:id:sgtin:0614141.107346.1 2
            MATCH_anyEPC urn:epc:id:sscc:0614141.1234567890 urn:epc:id:sscc:0614141.1234567891 3
            MATCH_anyEPC urn:epc:id:sgtin:0614141.107346.1|urn:epc:id:sgtin:0614141.107346.2 urn:x:1 2
            MATCH_epcClass https://id.gs1.org/01/04012345111118/10/4444 urn:epc:class:lgtin:4012345.011111.1 1
            MATCH_epcClass urn:epc:idpat:sgtin:4012345.011111.* urn:epc:idpat:sgtin:4012345.011112.* 3
            MATCH_inputEPCClass urn:epc:class:lgtin:4012345.011111.1 urn:epc:class:lgtin:4012345.011111.2 2
            MATCH_outputEPCClass urn:epc:class:lgtin:4012345.011111.2 urn:epc:class:lgtin:4012345.011111.1 2
            MATCH_anyEPCClass urn:epc:class:lgtin:4012345.011111.2 urn:epc:class:lgtin:4012345.011111.9 2
            EQ_quantity 10.50|77 77 1
            GT_quantity 10 10.5 1
            GE_quantity 10.5 11 1
            LT_quantity 2.5 2 23
            LE_quantity 2 1 23
            GE_quantity_KGM 10 11 1
            EQ_eventID urn:uuid:00000000-0000-4000-8000-000000000002 urn:uuid:00000000-0000-4000-8000-000000000009 2
            GE_errorDeclarationTime 2026-02-12T07:00:00+07:00 2026-02-12T00:00:01Z 1
            LT_errorDeclaration_Time 2026-02-12T00:00:01Z 2026-02-12T00:00:00Z 1
            EQ_errorReason https://ref.gs1.org/cbv/ER-incorrect_data did_not_occur 1
            EQ_correctiveEventID urn:uuid:00000000-0000-4000-8000-000000000009 urn:uuid:00000000-0000-4000-8000-000000000001 1
            EQ_ex:batch 12 13 1
            EQ_https://ns.example.com/epcis/#batch 12.0 13 1
            GT_ex:batch 11.5 12 1
            LE_ex:when 2026-02-11T01:00:00Z 2026-02-11T00:59:59Z 1
            EXISTS_ex:outer true TRUEno 1
            EQ_INNER_ex:deep x y 1
            GE_INNER_ex:deeper 3 4 1
            GE_ILMD_ex:harvest 2026-02-01T07:00:00+07:00 2026-02-02T00:00:00Z 1
            EQ_INNER_ILMD_ex:village Thôn%20Thượng Thôn%20Hạ 1
            EQ_ERROR_DECLARATION_ex:by QA QB 1
            EQ_readPoint_ex:gate A B 1
            GE_bizLocation_ex:hall 4 5 1
            EQ_SENSORELEMENT_ex:label L M 1
            EQ_SENSORMETADATA_ex:probe P1 P2 1
            GE_SENSORREPORT_ex:cv 7 8 1
            GE_time 2026-02-11T01:00:00Z 2026-02-11T01:00:01Z 1
            LT_startTime 2026-02-11T00:00:01Z 2026-02-11T00:00:00Z 1
            GE_endTime 2026-02-11T02:00:00Z 2026-02-11T02:00:01Z 1
            EQ_type Temperature Pressure 1
            EQ_deviceID https://id.gs1.org/8004/4000001111 https://id.gs1.org/8004/4000001112 1
            EQ_dataProcessingMethod https://example.com/253/4012345000054987 https://example.com/253/4012345000054988 1
            EQ_bizRules https://example.com/253/4012345000054988 https://example.com/253/4012345000054987 1
            EQ_microorganism https://www.ncbi.nlm.nih.gov/taxonomy/1126011 https://www.ncbi.nlm.nih.gov/taxonomy/1 1
            EQ_chemicalSubstance https://identifiers.org/inchikey:CZMRCDWAGMRECN-UGDNZRGBSA-N urn:x:1 1
            EQ_stringValue ok no 1
            EQ_hexBinaryValue f0f0 f0f1 1
            EQ_uriValue https://example.com/reading/1 https://example.com/reading/2 1
            EQ_booleanValue true false 1
            EQ_value_CEL 26 27 1
            GE_minValue_CEL 20.5 21 1
            LT_maxValue_CEL 31 30 1
            GT_meanValue_CEL 24 25 1
            LE_sDev_CEL 0.1 0.09 1
            GE_percRank 50 51 1
            LT_percValue_CEL 12.8 12.7 1
            """)
    void aParameterFindsWhatHasTheValueAndNothingElse(String name, String yes, String no, String found) {
        String parameter = "/epcis/events?orderBy=eventTime&" + name.replace("#", "%23") + "=";
        MvcTestResult hit = repository().get(parameter + escaped(yes));
        assertThat(Repository.ids(hit).stream()
                        .map(id -> id.substring(id.length() - 1))
                        .toList())
                .as("%s=%s", name, yes)
                .containsExactly(found.split(""));
        MvcTestResult miss = repository().get(parameter + escaped(no));
        if (no.equals("TRUEno")) {
            assertThat(miss).hasStatus(400);
        } else {
            assertThat(Repository.ids(miss)).as("%s=%s", name, no).isEmpty();
        }
    }

    private static String escaped(String value) {
        return value.contains("%")
                ? value.replace("ô", "%C3%B4")
                        .replace("ư", "%C6%B0")
                        .replace("ợ", "%E1%BB%A3")
                        .replace("ạ", "%E1%BA%A1")
                : Repository.encoded(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EQ_color=red",
                "eq_action=ADD",
                "EQ_action=SHIPPED",
                "EQ_action=",
                "EQ_action=ADD|",
                "GE_eventTime=not-a-date",
                "GE_eventTime=2026-02-11",
                "GE_eventTime=2026-02-11T00:00:00",
                "LT_recordTime=yesterday",
                "eventType=Nothing",
                "EQ_bizStep=flying",
                "MATCH_epc=no-uri",
                "GE_quantity=many",
                "GE_quantity=1e99999",
                "GE_quantity=1&GE_quantity=2",
                "EXISTS_errorDeclaration=perhaps",
                "EQ_booleanValue=2",
                "orderDirection=SIDEWAYS",
                "orderBy=color",
                "orderBy=eventTime&eventCountLimit=0",
                "eventCountLimit=5",
                "orderBy=eventTime&eventCountLimit=5&maxEventCount=5",
                "maxEventCount=-1",
                "perPage=0",
                "perPage=ten",
                "nextPageToken=invented",
                "EQ_ex=1"
            })
    void whatCannotBeAskedIsRefusedByName(String query) {
        MvcTestResult answer = repository().get("/epcis/events?" + query.replace("|", "%7C"));
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:QueryParameterException");
        assertThat(Repository.json(answer).get("detail").stringValue())
                .contains(query.startsWith("orderBy=eventTime") ? "eventCountLimit" : query.split("=")[0]);
    }

    @Test
    void whatIsNotThereIsSaidToBeNotThere() {
        assertThat(repository().get("/epcis/events?HASATTR_bizLocation=x")).hasStatus(501);
        assertThat(repository().get("/epcis/events?orderBy=ex:batch"))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("epcisException:QueryTooComplexException");
        assertThat(repository().get("/epcis/events", "Accept", "application/xml"))
                .hasStatus(501);
        assertThat(repository().get("/epcis/events", "GS1-EPC-Format", "Always_EPC_URN"))
                .hasStatus(406);
        assertThat(repository().get("/epcis/events?EQ_action=" + "A".repeat(17_000)))
                .hasStatus(414);
    }

    @Test
    void hostileValuesFindNothingAndBreakNothing() {
        for (String value : new String[] {
            "urn:x:' or 1=1 --",
            "urn:x:\\",
            "urn:x:%",
            "urn:x:_",
            "urn:x:\"}",
            "urn:x:$[*]",
            "urn:x:\uD83D\uDE00",
            "urn:x:{0}:p1",
            "urn:x::p0"
        }) {
            for (String name :
                    new String[] {"MATCH_anyEPC", "WD_readPoint", "EQ_ex:batch", "EQ_deviceID", "EQ_bizStep"}) {
                MvcTestResult answer = repository().get("/epcis/events?" + name + "=" + Repository.encoded(value));
                assertThat(answer.getResponse().getStatus())
                        .as("%s=%s", name, value)
                        .isIn(200, 400);
                if (answer.getResponse().getStatus() == 200) {
                    assertThat(Repository.ids(answer)).as("%s=%s", name, value).isEmpty();
                }
            }
        }
        assertThat(repository().get("/epcis/events?EQ_" + Repository.encoded("ex:\"]') or '1'='1") + "=1"))
                .hasStatus(400);
    }
}
