package vn.saolang.dossier.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.dossier.content.Form01;
import vn.saolang.dossier.content.Form02;
import vn.saolang.files.FileId;

/**
 * What a submission seals, as canonical JSON: keys in order, no blanks, points as plain text. The same content always
 * gives the same text and so the same SHA-256.
 */
record SealedContent(
        String criteriaSet,
        @Nullable String tourismCase,
        Form01 form01,
        Form02 form02,
        Map<String, SealedAnswer> answers,
        Map<String, List<SealedFile>> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> confidential) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    SealedContent {
        answers = new TreeMap<>(answers);
        evidence = new TreeMap<>(evidence);
        // versions sealed before secrets could be marked have no such list, and keep their hash
        confidential = confidential == null
                ? List.of()
                : confidential.stream().sorted().toList();
    }

    /** An answer as sealed; option -1 when the producer gave none. */
    record SealedAnswer(int option, String points, String description) {
        @Nullable
        Integer chosen() {
            return option < 0 ? null : option;
        }

        @Nullable
        BigDecimal worth() {
            return points.isEmpty() ? null : new BigDecimal(points);
        }
    }

    /** A file as sealed, by the hash of its bytes. */
    record SealedFile(UUID id, String sha256, String name, String mediaType, long size) {
        FileId file() {
            return new FileId(sha256);
        }
    }

    String canonical() {
        return JSON.writeValueAsString(this);
    }

    static SealedContent read(String canonical) {
        return JSON.readValue(canonical, SealedContent.class);
    }

    /** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
