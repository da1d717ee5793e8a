package vn.saolang.epcis.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.saolang.epcis.model.EpcisVectors;

/** The official schema as second opinion: what it refuses, our rules refuse too. */
class SchemaFloorTest {

    private static final int MUTANTS = 6_000;
    private static final long SEED = 26;

    Schema schema;

    @BeforeEach
    void read() {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(EpcisVectors.read("EPCIS-JSON-Schema.json"));
    }

    @Test
    void documentsAndMutantsOfTheVectors() {
        List<JsonNode> documents = new ArrayList<>();
        for (String kind : List.of("valid", "invalid", "disputed")) {
            EpcisVectors.documents(kind).forEach(file -> documents.add(json(file)));
        }
        EpcisVectors.read("mutants.json").get("cases").forEach(mutant -> documents.add(mutant.get("document")));
        assertThat(documents).filteredOn(document -> !isFloor(document)).isEmpty();
    }

    @Test
    void theSchemaHasTheOpinionThatTheVectorsSay() {
        for (JsonNode mutant : EpcisVectors.read("mutants.json").get("cases")) {
            assertThat(schema.validate(mutant.get("document")).isEmpty())
                    .as(mutant.get("name").asString())
                    .isEqualTo(mutant.get("schemaValid").asBoolean());
        }
    }

    @Test
    void documentsChangedAtRandom() {
        List<JsonNode> valid = EpcisVectors.documents("valid").stream()
                .map(SchemaFloorTest::json)
                .filter(document -> document.toString().length() < 6_000)
                .toList();
        Random random = new Random(SEED);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Mutation mutation = Mutation.of(valid.get(random.nextInt(valid.size())), random);
            boolean ours = EpcisVectors.defects(mutation.document()).isEmpty();
            refused += ours ? 0 : 1;
            if (ours && !schema.validate(mutation.document()).isEmpty()) {
                wrong.add(mutation.what() + ": " + schema.validate(mutation.document()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).as("mutants that are wrong").isBetween(MUTANTS / 4, MUTANTS);
    }

    private boolean isFloor(JsonNode document) {
        return !schema.validate(document).isEmpty()
                ? !EpcisVectors.defects(document).isEmpty()
                : true;
    }

    private static JsonNode json(Path file) {
        return EpcisVectors.JSON.readTree(file.toFile());
    }
}
